package org.masthead.newsroom;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Characters;

/**
 * What somebody looks for in the ledger; each part may be null, for anything.
 *
 * @param names as the ledger may name whoever did it
 * @param until the moment after the last that is looked for
 */
@SuppressWarnings("ArrayRecordComponent") // As the database takes it.
record LedgerSearch(
        String @Nullable [] names,
        @Nullable String did,
        @Nullable String subject,
        @Nullable OffsetDateTime from,
        @Nullable OffsetDateTime until,
        @Nullable String words) {

    private static final int LONGEST = 200;

    /** What was typed, without what cannot be looked for. */
    static Typed typed(Map<String, String> sent) {
        return new Typed(
                text(sent, "who"),
                text(sent, "did"),
                text(sent, "subject"),
                text(sent, "from"),
                text(sent, "to"),
                text(sent, "words"));
    }

    private static String text(Map<String, String> sent, String name) {
        var text =
                Characters.clean(sent.getOrDefault(name, "")).replace("\0", "").strip();
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    /** A form's fields, as they were typed. */
    record Typed(String who, String did, String subject, String from, String to, String words) {

        /** The first day that cannot be read; empty where both can. */
        String unreadable() {
            if (!from.isEmpty() && day(from) == null) return from;
            return !to.isEmpty() && day(to) == null ? to : "";
        }

        LedgerSearch search(String @Nullable [] names, ZoneId zone) {
            var first = day(from);
            var last = day(to);
            return new LedgerSearch(
                    names,
                    given(did),
                    given(subject),
                    first == null ? null : first.atStartOfDay(zone).toOffsetDateTime(),
                    last == null ? null : last.plusDays(1).atStartOfDay(zone).toOffsetDateTime(),
                    given(words));
        }

        private static @Nullable String given(String text) {
            return text.isEmpty() ? null : text;
        }

        private static @Nullable LocalDate day(String text) {
            try {
                return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? LocalDate.parse(text) : null;
            } catch (DateTimeException noDay) {
                return null;
            }
        }
    }
}
