package org.masthead.edition;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Times as forms write them: on the clock of the paper's own town. */
final class LocalTimes {

    private LocalTimes() {}

    /** Nothing for what is no time. */
    static Optional<OffsetDateTime> read(String words, ZoneId zone) {
        try {
            return Optional.of(LocalDateTime.parse(words.strip()).atZone(zone).toOffsetDateTime());
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    /** As a form shows it again; empty for none. */
    static String write(@Nullable OffsetDateTime moment, ZoneId zone) {
        if (moment == null) return "";
        return moment.atZoneSameInstant(zone)
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }
}
