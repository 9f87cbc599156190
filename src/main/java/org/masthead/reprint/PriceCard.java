package org.masthead.reprint;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.masthead.house.Paper;
import org.springframework.stereotype.Component;

/** Reads a price off the paper's card, or says that a person must. */
@Component
class PriceCard {

    private static final int YEAR = 12;
    private static final int LONGEST = 36;

    /** Up to each circulation, how many times the price of the first. */
    static final List<Band> BANDS =
            List.of(new Band(1_000, 1), new Band(10_000, 2), new Band(100_000, 4), new Band(500_000, 8));

    private final Supplier<ReprintSettings> settings;
    private final Paper paper;
    private final Locale locale;

    PriceCard(Supplier<ReprintSettings> settings, Paper paper) {
        this.settings = settings;
        this.locale = paper.locale();
        this.paper = paper;
    }

    String currency() {
        return settings.get().currencyIn(paper.locale());
    }

    /**
     * What these terms cost.
     *
     * @param pictures how many pictures come with it
     * @param unclear whether a person must find out first whose some of its pictures are
     */
    Quote quote(Terms terms, int pictures, boolean unclear) {
        if (terms.pictures() && unclear) {
            return new Quote.ByHand("somebody must first find out whose some of the pictures are");
        }
        var free = free(terms);
        if (!free.isEmpty()) return new Quote.Set(Price.free(currency(), free));
        if (settings.get().price(terms.use()).signum() == 0)
            return new Quote.ByHand("this is more than we grant at once");
        if (terms.months() > LONGEST) return new Quote.ByHand("the term is longer than the price card goes");
        return BANDS.stream()
                .filter(band -> terms.copies() <= band.copies())
                .findFirst()
                .<Quote>map(band -> new Quote.Set(priced(terms, band, terms.pictures() ? pictures : 0)))
                .orElseGet(() -> new Quote.ByHand("the circulation is larger than the price card goes"));
    }

    private String free(Terms terms) {
        if (terms.excerpt() && terms.words() <= settings.get().freeWords() && !terms.pictures()) {
            return "Excerpts of up to " + settings.get().freeWords() + " words are free.";
        }
        var costsNothing = settings.get().price(terms.use()).signum() == 0;
        return costsNothing && terms.copies() <= settings.get().freeCopies()
                ? terms.use().words() + " use is free."
                : "";
    }

    private Price priced(Terms terms, Band band, int pictures) {
        var basis = new ArrayList<String>();
        var amount = settings.get().price(terms.use());
        basis.add(terms.use().words() + " " + Price.words(amount, currency(), locale));
        amount = times(
                amount, BigDecimal.valueOf(band.times()), String.format(locale, "up to %,d", band.copies()), basis);
        if (terms.excerpt()) amount = times(amount, settings.get().excerpt(), "excerpt", basis);
        if (terms.world()) amount = times(amount, settings.get().world(), "worldwide", basis);
        if (terms.months() > YEAR) amount = times(amount, settings.get().longTerm(), "more than a year", basis);
        if (pictures > 0) {
            var added = settings.get().picture().multiply(BigDecimal.valueOf(pictures));
            amount = amount.add(added);
            basis.add("pictures " + Price.words(added, currency(), locale));
        }
        var rounded = amount.setScale(Currencies.decimals(currency()), RoundingMode.CEILING);
        return new Price(rounded, currency(), String.join(" · ", basis));
    }

    private static BigDecimal times(BigDecimal amount, BigDecimal factor, String why, List<String> basis) {
        if (factor.compareTo(BigDecimal.ONE) != 0) {
            basis.add(why + " × " + factor.stripTrailingZeros().toPlainString());
        }
        return amount.multiply(factor);
    }

    /** A step of the card's circulation. */
    record Band(int copies, int times) {}

    /** What the card says. */
    sealed interface Quote {

        record Set(Price price) implements Quote {}

        /** A person must decide, because of this. */
        record ByHand(String reason) implements Quote {}
    }
}
