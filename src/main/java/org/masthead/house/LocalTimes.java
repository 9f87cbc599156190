package org.masthead.house;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads times as the newsroom types them: by the paper's own clock on the wall, which jumps twice a year in many places. */
@Component
public class LocalTimes {

    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    private static final int LAST_YEAR = 9000;

    private final Dates dates;
    private final Paper paper;
    private final Clock clock;

    LocalTimes(Dates dates, Paper paper, Clock clock) {
        this.dates = dates;
        this.paper = paper;
        this.clock = clock;
    }

    public ZoneId zone() {
        return paper.timeZone();
    }

    /**
     * The moment that was typed, which must lie ahead.
     *
     * @param typed as a browser's field for date and time sends it
     * @param which {@code first} or {@code second}, for a time that comes twice when the clocks go back
     */
    public Read read(String typed, String which) {
        var local = local(typed);
        if (local == null || local.getYear() > LAST_YEAR || which.equals("first") || which.equals("second"))
            return settled(typed, which.equals("second"));
        var offsets = zone().getRules().getValidOffsets(local);
        return offsets.size() > 1
                ? new Read.Twice(local.atOffset(offsets.getFirst()), local.atOffset(offsets.getLast()))
                : settled(typed, false);
    }

    /** The same where nobody is asked: a time that comes twice is meant the first time. */
    public Read.Settled read(String typed) {
        return settled(typed, false);
    }

    /** The same for what must hold until the later of two such moments. */
    public Read.Settled latest(String typed) {
        return settled(typed, true);
    }

    private Read.Settled settled(String typed, boolean second) {
        var local = local(typed);
        if (local == null) return new Read.Wrong("“" + typed.strip() + "” is not a time like 2026-11-24T18:00.", typed);
        if (local.getYear() > LAST_YEAR) return new Read.Wrong("That is too far ahead.", typed);
        var offsets = zone().getRules().getValidOffsets(local);
        if (offsets.isEmpty()) return missing(local);
        var moment = local.atOffset(second ? offsets.getLast() : offsets.getFirst());
        if (moment.isAfter(OffsetDateTime.now(clock))) return new Read.At(moment);
        return new Read.Wrong(dates.moment(moment).words() + " is over. Choose a time to come.", typed);
    }

    private static @Nullable LocalDateTime local(String typed) {
        try {
            return LocalDateTime.parse(typed.strip());
        } catch (DateTimeException noTime) {
            return null;
        }
    }

    private Read.Settled missing(LocalDateTime local) {
        var jump = Objects.requireNonNull(zone().getRules().getTransition(local));
        var next = jump.getDateTimeAfter();
        return new Read.Wrong(
                "There is no " + local.toLocalTime() + " on that day: the clocks go forward from "
                        + jump.getDateTimeBefore().toLocalTime() + " to " + next.toLocalTime()
                        + ". The next time that there is stands in the field.",
                FIELD.format(next));
    }

    /** As a browser's field for date and time takes it. */
    public String field(@Nullable OffsetDateTime moment) {
        return moment == null ? "" : FIELD.format(moment.atZoneSameInstant(zone()));
    }

    /** What came of reading a time. */
    public sealed interface Read {

        /** One moment, or none. */
        sealed interface Settled extends Read {}

        record At(OffsetDateTime moment) implements Settled {}

        /** The clocks go back, and the time comes once before that and once after. */
        record Twice(OffsetDateTime first, OffsetDateTime second) implements Read {}

        /** @param offered what to put into the field instead */
        record Wrong(String reason, String offered) implements Settled {}
    }
}
