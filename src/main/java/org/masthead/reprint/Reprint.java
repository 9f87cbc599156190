package org.masthead.reprint;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Refused;

/**
 * One request for permission to reprint a story, from the first question to the end of the licence.
 *
 * @param secret what the address of its page ends with; whoever has it may answer the quote
 * @param language the story's own, as a BCP 47 tag
 * @param price null until there is a quote
 * @param answerBy the day by which the rights desk answers; null where it need not
 * @param validUntil when the quote lapses; null without one
 * @param reason why it was refused or revoked; else empty
 * @param licence the number of its licence, or of the one it would renew
 * @param renewal whether it asks for more time on that licence
 */
record Reprint(
        long id,
        String secret,
        long story,
        Terms terms,
        Asker asker,
        State state,
        @Nullable Price price,
        @Nullable LocalDate answerBy,
        @Nullable OffsetDateTime validUntil,
        String reason,
        OffsetDateTime asked,
        @Nullable String licence,
        boolean renewal) {

    /** As the ledger names it. */
    String key() {
        return "reprint:" + id;
    }

    Reprint quoted(Price quote, OffsetDateTime until) {
        return new Reprint(
                id, secret, story, terms, asker, to(State.QUOTED), quote, null, until, "", asked, licence, renewal);
    }

    Reprint accepted(OffsetDateTime now) {
        if (validUntil != null && !validUntil.isAfter(now)) {
            throw new Refused(
                    409,
                    "This quote has lapsed",
                    "The quote was open for a while, and that is over.",
                    "Ask the rights desk on the request’s page to quote again.");
        }
        if (price == null) throw refused(State.ACCEPTED);
        return moved(State.ACCEPTED, reason);
    }

    /** @param number of its licence */
    Reprint licensed(String number) {
        return new Reprint(
                id,
                secret,
                story,
                terms,
                asker,
                to(State.LICENSED),
                price,
                null,
                validUntil,
                "",
                asked,
                number,
                renewal);
    }

    Reprint moved(State next, String why) {
        return new Reprint(
                id, secret, story, terms, asker, to(next), price, null, validUntil, why, asked, licence, renewal);
    }

    /** As it stands at this moment: a quote that nobody answered in time has lapsed. */
    State standing(OffsetDateTime now) {
        return state == State.QUOTED && validUntil != null && !validUntil.isAfter(now) ? State.LAPSED : state;
    }

    private State to(State next) {
        if (!state.allows(next)) throw refused(next);
        return next;
    }

    private Refused refused(State next) {
        return new Refused(
                409,
                "That cannot be done any more",
                "This request is " + state.words() + ", so it cannot be " + next.words() + ".",
                "Go back to the request’s page: it says what can be done now.");
    }
}
