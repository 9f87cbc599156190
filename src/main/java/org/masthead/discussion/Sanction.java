package org.masthead.discussion;

import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a writer is told to mind, or kept from.
 *
 * @param words why, to the writer
 * @param until null: until it is lifted
 * @param acknowledged when a warned writer said they had read it
 */
record Sanction(
        long id,
        long account,
        String kind,
        String words,
        OffsetDateTime begun,
        long moderator,
        @Nullable OffsetDateTime until,
        @Nullable OffsetDateTime lifted,
        @Nullable OffsetDateTime acknowledged) {

    /** The steps, from the mildest. */
    enum Kind {
        WARNED("Warning"),
        PREMODERATED("Read first"),
        SUSPENDED("Suspended"),
        BANNED("Banned");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Kind step() {
        return Kind.valueOf(kind.toUpperCase(Locale.ROOT));
    }

    boolean inForce(OffsetDateTime now) {
        return lifted == null && (until == null || until.isAfter(now));
    }

    /** Whether its writer cannot comment while it lasts: a warning bars them until they have read it. */
    boolean bars(OffsetDateTime now) {
        if (!inForce(now)) return false;
        return switch (step()) {
            case WARNED -> acknowledged == null;
            case PREMODERATED -> false;
            case SUSPENDED, BANNED -> true;
        };
    }
}
