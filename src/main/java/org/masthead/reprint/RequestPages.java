package org.masthead.reprint;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Dates;
import org.masthead.house.Paper;
import org.masthead.house.page.Head;
import org.masthead.reprint.page.EntryLine;
import org.masthead.reprint.page.Fact;
import org.masthead.reprint.page.InvoiceLine;
import org.masthead.reprint.page.InvoicePage;
import org.masthead.reprint.page.LicenceBox;
import org.masthead.reprint.page.RequestPage;
import org.masthead.story.Stories;
import org.springframework.stereotype.Component;

/** Makes the page of a request, as the one who asked sees it, and its invoice. */
@Component
class RequestPages {

    private final ReprintRepository repository;
    private final LicenceRepository licences;
    private final Stories stories;
    private final AskPages asks;
    private final Paper paper;
    private final Dates dates;
    private final Clock clock;

    RequestPages(
            ReprintRepository repository,
            LicenceRepository licences,
            Stories stories,
            AskPages asks,
            Paper paper,
            Dates dates,
            Clock clock) {
        this.repository = repository;
        this.licences = licences;
        this.stories = stories;
        this.asks = asks;
        this.paper = paper;
        this.dates = dates;
        this.clock = clock;
    }

    RequestPage page(Reprint reprint, String question, String wrong) {
        var now = OffsetDateTime.now(clock);
        var story = stories.shown(reprint.story());
        var licence = licence(reprint);
        var state = reprint.standing(now);
        var price = reprint.price();
        return new RequestPage(
                Head.unlisted("Your reprint request"),
                path(reprint),
                asks.line(story),
                title(reprint, state),
                said(reprint, state, licence.orElse(null)),
                facts(reprint.terms()),
                price == null ? "" : price.words(paper.locale()),
                price == null ? "" : price.basis(),
                state == State.QUOTED,
                renewable(state, licence.orElse(null)),
                licence.filter(one -> !reprint.renewal() || state == State.LICENSED)
                        .map(this::box)
                        .orElse(null),
                invoice(reprint, path(reprint) + "/invoice"),
                repository.entries(reprint.id()).stream()
                        .filter(ReprintRepository.Entry::open)
                        .map(this::line)
                        .toList(),
                question,
                wrong);
    }

    static String path(Reprint reprint) {
        return "/reprints/requests/" + reprint.secret();
    }

    Optional<Licence> licence(Reprint reprint) {
        return Optional.ofNullable(reprint.licence()).flatMap(licences::byNumber);
    }

    LicenceBox box(Licence licence) {
        var now = OffsetDateTime.now(clock);
        return new LicenceBox(
                licence.number(),
                licence.path(),
                licence.standing(now).key(),
                dates.day(licence.expires()).words(),
                licence.live(now) ? "/reprints/deliveries/" + licence.delivery() : "");
    }

    @Nullable
    InvoiceLine invoice(Reprint reprint, String path) {
        return licences.invoice(reprint.id())
                .map(one -> new InvoiceLine(
                        one.number(),
                        Price.words(one.amount(), one.currency(), paper.locale()),
                        dates.day(one.due()),
                        one.paid() == null ? "" : dates.day(one.paid()).words(),
                        path))
                .orElse(null);
    }

    Optional<InvoicePage> invoicePage(Reprint reprint) {
        return licences.invoice(reprint.id())
                .map(one -> new InvoicePage(
                        Head.unlisted("Invoice " + one.number()),
                        one.number(),
                        paper.holder(),
                        paper.place(),
                        paper.contact(),
                        reprint.asker().licensee(),
                        reprint.asker().name(),
                        "Reprint of “" + stories.shown(reprint.story()).copy().headline() + "”",
                        reprint.terms().line(paper.locale()),
                        Price.words(one.amount(), one.currency(), paper.locale()),
                        dates.day(one.issued()).words(),
                        dates.day(one.due()),
                        one.paid() == null ? "" : dates.day(one.paid()).words()));
    }

    List<Fact> facts(Terms terms) {
        return terms.lines(paper.locale()).stream()
                .map(line -> new Fact(line[0], line[1]))
                .toList();
    }

    EntryLine line(ReprintRepository.Entry entry) {
        return new EntryLine(dates.moment(entry.at()), entry.who(), entry.did(), entry.words(), entry.open());
    }

    private boolean renewable(State state, @Nullable Licence licence) {
        return licence != null
                && licence.revoked() == null
                && (state == State.LICENSED || state == State.EXPIRED)
                && !licence.expires().minusDays(Reprints.RENEWABLE_DAYS).isAfter(OffsetDateTime.now(clock));
    }

    private static String title(Reprint reprint, State state) {
        return switch (state) {
            case ASKED -> "We have your request";
            case QUOTED -> reprint.renewal() ? "Your quote for more time" : "Your quote";
            case ACCEPTED -> "Your invoice";
            case LICENSED -> reprint.renewal() ? "Your licence is renewed" : "You have permission";
            case DECLINED -> "You declined the quote";
            case REFUSED -> "We cannot give permission";
            case LAPSED -> "The quote has lapsed";
            case EXPIRED -> "Your licence has ended";
            case REVOKED -> "Your licence was revoked";
        };
    }

    private String said(Reprint reprint, State state, @Nullable Licence licence) {
        return switch (state) {
            case ASKED -> "The rights desk will answer by " + answerBy(reprint) + ". We write to you then.";
            case QUOTED ->
                "The quote is open until "
                        + dates.day(Objects.requireNonNull(reprint.validUntil()))
                                .words()
                        + ". When you accept it, the licence is yours.";
            case ACCEPTED -> "The licence is made out as soon as the invoice below is paid.";
            case LICENSED ->
                licence == null
                        ? ""
                        : "Licence " + licence.number() + " holds until "
                                + dates.day(licence.expires()).words() + ".";
            case DECLINED -> "Nothing is owed, and nothing was licensed.";
            case REFUSED -> reprint.reason();
            case LAPSED -> "Nobody answered it in time. Ask below, and the rights desk quotes again.";
            case EXPIRED -> "Please stop using the story, or renew the licence.";
            case REVOKED -> "Please stop using the story and take it down where you can. " + reprint.reason();
        };
    }

    private String answerBy(Reprint reprint) {
        return reprint.answerBy() == null ? "the next working days" : dates.weekday(reprint.answerBy());
    }
}
