package org.masthead.reprint;

import java.time.OffsetDateTime;

/**
 * How a licence is paid for. A card provider is another one of these: it sends the asker to its page, and calls
 * {@code Reprints.paid} when the money has come.
 */
interface Payment {

    /** Begins a payment, in the transaction in which the quote is accepted. */
    Step begin(Reprint accepted, OffsetDateTime now);

    /** What the asker does next. */
    sealed interface Step {

        /** The licence is made out at once, and paid for later. */
        record Later() implements Step {}

        /** The licence is made out when the money has come; until then the request's page says what to do. */
        record First() implements Step {}

        /** The asker pays at another site, and comes back. */
        record Elsewhere(String address) implements Step {}
    }
}
