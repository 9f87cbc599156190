package org.masthead.discussion;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.DurationUnit;

/**
 * How the paper leads its discussions.
 *
 * @param mode how a discussion is led that nobody leads by hand
 * @param runs how long after publication a story takes comments; zero: for ever
 * @param readFirst the sections whose comments a moderator reads before they appear
 * @param editing how long a writer may change what they wrote
 * @param gathering how often, at most, pages are told of new comments on a story
 * @param watchers how many readers may watch for new comments at a time, on each node
 */
@ConfigurationProperties("masthead.discussion")
record DiscussionSettings(
        @DefaultValue("open") Discussion.Mode mode,
        @DefaultValue("30d") @DurationUnit(ChronoUnit.DAYS) Duration runs,
        @DefaultValue Set<String> readFirst,

        @DefaultValue("5m") @DurationUnit(ChronoUnit.MINUTES)
        Duration editing,

        @DefaultValue("1s") Duration gathering,
        @DefaultValue("5000") int watchers) {

    DiscussionSettings {
        readFirst = Set.copyOf(readFirst);
        if (runs.isNegative() || editing.isNegative()) {
            throw new IllegalArgumentException("masthead.discussion.runs and editing cannot be below zero.");
        }
    }

    /** What the desk may change: whole days and whole minutes as plain numbers. */
    Map<String, String> told() {
        var told = new LinkedHashMap<String, String>();
        told.put("mode", mode.key());
        told.put("runs", in(ChronoUnit.DAYS, runs));
        told.put("read-first", String.join(",", new TreeSet<>(readFirst)));
        told.put("editing", in(ChronoUnit.MINUTES, editing));
        return told;
    }

    private static String in(ChronoUnit unit, Duration time) {
        var whole = time.dividedBy(unit.getDuration());
        return unit.getDuration().multipliedBy(whole).equals(time) ? String.valueOf(whole) : time.toSeconds() + "s";
    }
}
