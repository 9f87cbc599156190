package org.masthead.reprint;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.masthead.house.Paper;
import org.masthead.house.page.Head;
import org.masthead.reprint.page.CardPage;
import org.masthead.rights.Reservation;
import org.springframework.stereotype.Component;

/** Makes the page of the price card. */
@Component
class CardPages {

    private final Supplier<ReprintSettings> settings;
    private final PriceCard card;
    private final Reservation reservation;
    private final Locale locale;
    private final Paper paper;

    CardPages(Supplier<ReprintSettings> settings, PriceCard card, Reservation reservation, Paper paper) {
        this.settings = settings;
        this.card = card;
        this.reservation = reservation;
        this.locale = paper.locale();
        this.paper = paper;
    }

    CardPage card() {
        return new CardPage(
                Head.of(
                        "Reprint permission",
                        "What it costs to reprint a story of " + paper.name() + ", and what is free.",
                        "/reprints"),
                free(),
                PriceCard.BANDS.stream()
                        .map(band -> String.format(locale, "to %,d", band.copies()))
                        .toList(),
                Arrays.stream(Use.values()).filter(this::costs).map(this::row).toList(),
                also(),
                reservation.reserved()
                        ? "Mining our texts and pictures, and training models on them, needs a licence of its own: write to us."
                        : "");
    }

    private List<String> free() {
        var uses = Arrays.stream(Use.values())
                .filter(use -> !costs(use))
                .map(use -> use.words()
                        + String.format(locale, ", up to %,d ", settings.get().freeCopies())
                        + use.counted())
                .toList();
        var all = new java.util.ArrayList<>(uses);
        if (settings.get().freeWords() > 0)
            all.add("Excerpts of up to " + settings.get().freeWords() + " words, without pictures");
        return all;
    }

    private List<String> also() {
        return List.of(
                "An excerpt costs " + share(settings.get().excerpt()) + " of the price.",
                "Worldwide: " + plain(settings.get().world()) + " times the price; one country: the price.",
                "More than a year, up to three: " + plain(settings.get().longTerm()) + " times the price.",
                "Each picture of ours: " + Price.words(settings.get().picture(), card.currency(), locale) + ".",
                "Anything larger or longer: ask, and the rights desk quotes within "
                        + settings.get().answerDays() + " working days.");
    }

    private CardPage.Row row(Use use) {
        return new CardPage.Row(
                use.words(),
                PriceCard.BANDS.stream()
                        .map(band -> Price.words(
                                settings.get().price(use).multiply(BigDecimal.valueOf(band.times())),
                                card.currency(),
                                locale))
                        .toList());
    }

    private boolean costs(Use use) {
        return settings.get().price(use).signum() > 0;
    }

    private static String share(BigDecimal share) {
        return plain(share.multiply(BigDecimal.valueOf(100))) + " percent";
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
