package org.masthead.reprint;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.masthead.house.Dates;
import org.masthead.house.Paper;
import org.masthead.mail.Letter;
import org.masthead.mail.Letters;
import org.springframework.stereotype.Component;

/** What the rights desk writes, and what is written to it. */
@Component
class ReprintLetters {

    private final Letters letters;
    private final Supplier<ReprintSettings> settings;
    private final Paper paper;
    private final Dates dates;

    ReprintLetters(Letters letters, Supplier<ReprintSettings> settings, Paper paper, Dates dates) {
        this.letters = letters;
        this.settings = settings;
        this.paper = paper;
        this.dates = dates;
    }

    void waiting(Reprint reprint, String headline) {
        var day = dates.weekday(Objects.requireNonNull(reprint.answerBy()));
        toAsker(
                reprint,
                "We have your reprint request",
                about(reprint, headline) + "The rights desk will answer by " + day + ".");
        toDesk(reprint, "Reprint request to answer by " + day, about(reprint, headline));
    }

    void quoted(Reprint reprint, String headline) {
        var price = Objects.requireNonNull(reprint.price());
        var until = dates.day(Objects.requireNonNull(reprint.validUntil())).words();
        toAsker(
                reprint,
                "Your quote: " + price.words(paper.locale()),
                about(reprint, headline) + "Our quote is " + price.words(paper.locale()) + ", open until " + until
                        + ". Accept or decline it on the request’s page.");
    }

    void refused(Reprint reprint, String headline) {
        toAsker(
                reprint,
                "About your reprint request",
                about(reprint, headline) + "We cannot give permission. " + reprint.reason());
    }

    void payFirst(Reprint reprint, String headline) {
        toAsker(
                reprint,
                "Your invoice",
                about(reprint, headline)
                        + "Thank you. The invoice is on the request’s page; the licence is made out when it is paid.");
    }

    void licensed(Reprint reprint, Licence licence) {
        var bill = reprint.price() == null || reprint.price().free()
                ? "Nothing is owed."
                : "The invoice is on the request’s page.";
        toAsker(
                reprint,
                "Licence " + licence.number(),
                about(reprint, licence.headline()) + "Licence " + licence.number() + " holds until "
                        + dates.day(licence.expires()).words() + ". " + bill
                        + " The licence and the text to use are on the request’s page."
                        + "\n\nAnybody can verify it at\n" + paper.absolute(licence.path()));
    }

    void answered(Reprint reprint, String words) {
        toAsker(reprint, "The rights desk has answered", words);
    }

    void asked(Reprint reprint, String words) {
        toDesk(reprint, "A question about a reprint request", words);
    }

    void declined(Reprint reprint) {
        toDesk(reprint, "A quote was declined", reprint.asker().licensee() + " declined the quote.");
    }

    void revoked(Reprint reprint, Licence licence) {
        toAsker(
                reprint,
                "Licence " + licence.number() + " is revoked",
                "We have revoked licence " + licence.number() + " for “" + licence.headline()
                        + "”. Please stop using the story and take it down where you can.\n\n"
                        + licence.revokedReason());
    }

    void closing(Reprint reprint, Licence licence) {
        toAsker(
                reprint,
                "Licence " + licence.number() + " ends soon",
                "Licence " + licence.number() + " for “" + licence.headline() + "” ends on "
                        + dates.day(licence.expires()).words() + ". You can renew it on the request’s page.");
    }

    void ended(Reprint reprint, Licence licence) {
        toAsker(
                reprint,
                "Licence " + licence.number() + " has ended",
                "Licence " + licence.number() + " for “" + licence.headline()
                        + "” has ended. Renew it on the request’s page, or stop using the story.");
    }

    /** A licensee hears of a change as soon as readers do. */
    void changed(Reprint reprint, Licence licence, String kind, String words, OffsetDateTime made) {
        toAsker(
                reprint,
                kind + " to a story you licensed",
                "“" + licence.headline() + "”, which you have under licence " + licence.number()
                        + ", has changed since.\n\n" + kind + ", "
                        + dates.moment(made).words() + ":\n" + words
                        + "\n\nPlease carry this over to your reprint. The text as it stands now is at\n"
                        + paper.absolute("/reprints/deliveries/" + licence.delivery()));
    }

    /** A licensee hears that the story is gone: there is no text any more to carry over. */
    void withdrawn(Reprint reprint, Licence licence, String reason, OffsetDateTime made) {
        toAsker(
                reprint,
                "We have withdrawn a story you licensed",
                "We have withdrawn “" + licence.headline() + "”, which you have under licence " + licence.number()
                        + ", on "
                        + dates.moment(made).words() + ":\n" + reason
                        + "\n\nPlease take it down where you can, and do not print it again. Its text is not delivered"
                        + " any more.");
    }

    private String about(Reprint reprint, String headline) {
        return "“" + headline + "”\n" + reprint.terms().line(paper.locale()) + "\n\n";
    }

    private void toAsker(Reprint reprint, String subject, String text) {
        letters.post(new Letter(
                reprint.asker().email(),
                subject + " – " + paper.name(),
                Wording.filled(
                        settings.get().wording().letter(),
                        Map.of(
                                "name",
                                reprint.asker().name(),
                                "text",
                                text,
                                "page",
                                paper.absolute(RequestPages.path(reprint)),
                                "paper",
                                paper.name()))));
    }

    private void toDesk(Reprint reprint, String subject, String text) {
        var desk = settings.get().desk().isEmpty()
                ? paper.contact()
                : settings.get().desk();
        if (desk.isEmpty()) return;
        letters.post(new Letter(
                desk,
                subject + " (" + reprint.id() + ")",
                text + "\n\nFrom " + reprint.asker().name() + ", "
                        + reprint.asker().licensee() + "\n\nAt the desk:\n"
                        + paper.absolute("/desk/reprints/" + reprint.id()) + "\n"));
    }
}
