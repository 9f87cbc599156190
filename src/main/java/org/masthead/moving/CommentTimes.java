package org.masthead.moving;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Reads times as systems of comments write them. */
final class CommentTimes {

    private CommentTimes() {}

    /** A time; one without a zone is in UTC. */
    static Optional<OffsetDateTime> read(String time) {
        var stripped = time.strip();
        try {
            if (stripped.matches("[0-9]{9,14}")) return Optional.of(ofNumber(Long.parseLong(stripped)));
            return Optional.of(OffsetDateTime.parse(stripped.replaceFirst(" ", "T")));
        } catch (DateTimeException notWithZone) {
            return WordpressTimes.read(stripped);
        }
    }

    private static OffsetDateTime ofNumber(long number) {
        var milliseconds = number > 99_999_999_999L ? number : number * 1_000;
        return Instant.ofEpochMilli(milliseconds).atOffset(ZoneOffset.UTC);
    }
}
