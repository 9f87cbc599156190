package org.masthead.reprint;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Permission that was given.
 *
 * @param number as the paper counts them, without gaps: {@code AP-2026-000123}
 * @param reprint the number of the request it came from
 * @param delivery what the address of the text for the licensee ends with
 * @param headline the story's, when the licence was made out
 * @param credit the line that must stand with the story
 * @param notice its copyright line
 * @param revoked null while it was not
 * @param permission its first sentence; null for old ones, which say what the settings file says
 * @param conditions one a line, as it was made out; null for old ones
 */
record Licence(
        String number,
        long reprint,
        long story,
        String delivery,
        String headline,
        String credit,
        String notice,
        OffsetDateTime issued,
        OffsetDateTime expires,
        @Nullable OffsetDateTime revoked,
        String revokedReason,
        @Nullable String permission,
        @Nullable String conditions) {

    /** The key of pages that show it. */
    String key() {
        return "licence:" + number;
    }

    String path() {
        return "/licences/" + number;
    }

    boolean live(OffsetDateTime now) {
        return revoked == null && expires.isAfter(now);
    }

    State standing(OffsetDateTime now) {
        if (revoked != null) return State.REVOKED;
        return expires.isAfter(now) ? State.LICENSED : State.EXPIRED;
    }
}
