package org.masthead.moving;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Reads times as WordPress writes them, among which 0000-00-00 means that there is none. */
final class WordpressTimes {

    private static final int EARLIEST = 1000;
    private static final Pattern FORM = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)[ T](\\d\\d:\\d\\d:\\d\\d).*");

    private WordpressTimes() {}

    /** A time in UTC. */
    static Optional<OffsetDateTime> read(String time) {
        return read(() -> {
            var form = FORM.matcher(time.strip());
            if (!form.matches()) throw new DateTimeException("This is no time: " + time);
            return LocalDateTime.parse(form.group(1) + "T" + form.group(2)).atOffset(ZoneOffset.UTC);
        });
    }

    /** A time as RSS writes it. */
    static Optional<OffsetDateTime> readRss(String time) {
        return read(() -> OffsetDateTime.parse(time.strip(), DateTimeFormatter.RFC_1123_DATE_TIME));
    }

    private static Optional<OffsetDateTime> read(Supplier<OffsetDateTime> reading) {
        try {
            return Optional.of(reading.get()).filter(time -> time.getYear() >= EARLIEST);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
