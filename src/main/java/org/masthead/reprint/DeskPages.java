package org.masthead.reprint;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Dates;
import org.masthead.house.Paper;
import org.masthead.house.Turning;
import org.masthead.house.page.Head;
import org.masthead.reprint.page.DeskListPage;
import org.masthead.reprint.page.DeskPage;
import org.masthead.reprint.page.Field;
import org.masthead.story.Stories;
import org.masthead.story.Story;
import org.springframework.stereotype.Component;

/** Makes the pages of the rights desk. */
@Component
class DeskPages {

    private static final int SIZE = 40;

    private final ReprintRepository repository;
    private final LicenceRepository licences;
    private final RequestPages requests;
    private final AskPages asks;
    private final PriceCard card;
    private final Stories stories;
    private final Paper paper;
    private final Dates dates;
    private final Clock clock;

    DeskPages(
            ReprintRepository repository,
            LicenceRepository licences,
            RequestPages requests,
            AskPages asks,
            PriceCard card,
            Stories stories,
            Paper paper,
            Dates dates,
            Clock clock) {
        this.repository = repository;
        this.licences = licences;
        this.requests = requests;
        this.asks = asks;
        this.card = card;
        this.stories = stories;
        this.paper = paper;
        this.dates = dates;
        this.clock = clock;
    }

    DeskListPage list(State state, @Nullable String page) {
        var counts = repository.counts().stream()
                .collect(Collectors.toMap(ReprintRepository.Count::state, ReprintRepository.Count::many));
        var path = "/desk/reprints/in/" + state.key();
        var pages = Turning.page(path, page, counts.getOrDefault(state.key(), 0), SIZE);
        var found = repository.byState(state.key(), SIZE, (pages.number() - 1) * SIZE);
        var headlines = headlines(found);
        var before = pages.previous();
        var after = pages.next();
        return new DeskListPage(
                Head.unlisted("Reprint requests"),
                Arrays.stream(State.values())
                        .map(one -> new DeskListPage.Tab(
                                "/desk/reprints/in/" + one.key(),
                                tab(one),
                                counts.getOrDefault(one.key(), 0),
                                one == state))
                        .toList(),
                tab(state),
                found.stream().map(one -> row(one, headlines)).toList(),
                before == null ? "" : before,
                after == null ? "" : after);
    }

    private Map<Long, String> headlines(List<Reprint> found) {
        return found.stream()
                .map(Reprint::story)
                .distinct()
                .map(stories::newest)
                .collect(Collectors.toMap(Story::id, one -> one.copy().headline()));
    }

    private static String tab(State state) {
        return state == State.ASKED
                ? "To answer"
                : state.name().charAt(0) + state.key().substring(1);
    }

    private DeskListPage.Row row(Reprint reprint, Map<Long, String> headlines) {
        var by = reprint.answerBy();
        return new DeskListPage.Row(
                path(reprint.id()),
                headlines.getOrDefault(reprint.story(), ""),
                reprint.asker().licensee(),
                reprint.terms().line(paper.locale()),
                dates.day(reprint.asked()).words(),
                by == null ? "" : dates.weekday(by),
                by != null && by.isBefore(LocalDate.now(clock.withZone(paper.timeZone()))));
    }

    /** @param typed what was typed into one of its forms, where that has to be mended */
    DeskPage page(Reprint reprint, ReprintForm typed, String wrong) {
        var now = OffsetDateTime.now(clock);
        var licence = requests.licence(reprint);
        var price = reprint.price();
        var by = reprint.answerBy();
        var asker = reprint.asker();
        return new DeskPage(
                Head.unlisted("Reprint request " + reprint.id()),
                path(reprint.id()),
                asks.line(stories.shown(reprint.story())),
                reprint.standing(now).words(),
                by == null ? "" : dates.weekday(by),
                new DeskPage.Asking(asker.name(), asker.organisation(), asker.email(), asker.note()),
                requests.facts(reprint.terms()),
                price == null ? "" : price.words(paper.locale()),
                price == null ? "" : price.basis(),
                licence.map(requests::box).orElse(null),
                requests.invoice(reprint, path(reprint.id()) + "/invoice"),
                repository.entries(reprint.id()).stream().map(requests::line).toList(),
                may(reprint, licence.orElse(null)),
                fields(typed),
                wrong);
    }

    static String path(long reprint) {
        return "/desk/reprints/" + reprint;
    }

    private List<String> may(Reprint reprint, @Nullable Licence licence) {
        var may = new ArrayList<String>();
        var state = reprint.state();
        if (state.allows(State.QUOTED)) may.add("quote");
        if (state.allows(State.REFUSED)) may.add("refuse");
        if (licences.invoice(reprint.id()).filter(one -> one.paid() == null).isPresent()) may.add("pay");
        if (licence != null && licence.revoked() == null && !state.allows(State.ACCEPTED)) {
            may.add("renew");
            may.add("revoke");
        }
        return may;
    }

    private List<Field> fields(ReprintForm typed) {
        var money = Currencies.current().stream()
                .map(one -> new Field.Option(
                        one.getCurrencyCode(), one.getCurrencyCode() + " " + one.getDisplayName(paper.locale())))
                .toList();
        var currency = typed.line("currency").isEmpty() ? card.currency() : typed.line("currency");
        return List.of(
                new Field(
                        "amount",
                        "Price",
                        "A number like 240 or 240.50; 0 is free.",
                        typed.line("amount"),
                        "",
                        List.of()),
                new Field("currency", "Currency", "", currency, "", money),
                new Field(
                        "basis",
                        "What it covers (the asker reads it; may be empty)",
                        "",
                        typed.text("basis"),
                        "",
                        List.of()),
                new Field("reason", "Why (the asker reads it)", "", typed.text("reason"), "", List.of()),
                new Field("words", "Words", "", typed.text("words"), "", List.of()),
                new Field("months", "Months", "", typed.line("months"), "", List.of()));
    }
}
