package org.masthead.backshop;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.config.DelayedTask;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.FixedRateTask;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.scheduling.config.TaskExecutionOutcome;
import org.springframework.stereotype.Component;

/** What the paper does again and again on this node, and when it last did. */
@Component
class Jobs {

    /** A job is late when it has not run for so many of its periods, and for at least a minute. */
    private static final int PERIODS = 5;

    private static final Duration LEAST = Duration.ofMinutes(1);

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("StoryClock.tick", "Publishes what is scheduled, takes down what has expired"),
            Map.entry("PollClock.tick", "Opens and closes the Question of the Day"),
            Map.entry("MailClock.tick", "Sends letters"),
            Map.entry("MailClock.forget", "Forgets letters that went out long ago"),
            Map.entry("GateClock.sweep", "Ends old sessions and sign-in links"),
            Map.entry("LearningClock.tick", "Learns from moderators’ verdicts"),
            Map.entry("ReprintClockwork.tick", "Lets quotes and licences run out"),
            Map.entry("FarewellClock.tick", "Deletes accounts whose time has come"),
            Map.entry("Followers.tick", "Writes to those who follow discussions"),
            Map.entry("ReadingClock.tick", "Writes down what is read"),
            Map.entry("ReadingClock.forget", "Forgets what was read long ago"),
            Map.entry("FrontClock.tick", "Publishes fronts at their time"),
            Map.entry("FrontClock.look", "Notes what leads each front"),
            Map.entry("PictureClock.tick", "Hides pictures whose licence has ended"),
            Map.entry("ErrorClock.tick", "Forgets the addresses of readers who reported errors long ago"),
            Map.entry("Announcements.tick", "Says that new comments are there"),
            Map.entry("LiveComments.breathe", "Keeps lines open on which readers hear of comments"),
            Map.entry("TelegraphClock.tick", "Sends telegrams to programs elsewhere"),
            Map.entry("TelegraphClock.forget", "Forgets telegrams that were taken long ago"));

    private final ObjectProvider<ScheduledTaskHolder> holders;
    private final Clock clock;

    Jobs(ObjectProvider<ScheduledTaskHolder> holders, Clock clock) {
        this.holders = holders;
        this.clock = clock;
    }

    List<Job> all() {
        return holders.stream()
                .flatMap(holder -> holder.getScheduledTasks().stream())
                .map(this::job)
                .sorted(Comparator.comparing(Job::name))
                .toList();
    }

    private Job job(ScheduledTask scheduled) {
        var task = scheduled.getTask();
        var outcome = task.getLastExecutionOutcome();
        var every = switch (task) {
            case FixedDelayTask delay -> delay.getIntervalDuration();
            case FixedRateTask rate -> rate.getIntervalDuration();
            default -> null;
        };
        var name = name(task.toString());
        var failed = outcome.throwable();
        return new Job(
                WORDS.getOrDefault(name, ""),
                name,
                every,
                outcome.executionTime(),
                scheduled.nextExecution(),
                failed == null ? "" : failed.getClass().getSimpleName(),
                every != null && late(every, first(task), outcome));
    }

    private static Duration first(Object task) {
        return task instanceof DelayedTask delayed ? delayed.getInitialDelayDuration() : Duration.ZERO;
    }

    private boolean late(Duration every, Duration first, TaskExecutionOutcome outcome) {
        var last = outcome.executionTime();
        if (last == null) return false;
        var patience = every.multipliedBy(PERIODS).plus(first);
        return last.plus(patience.compareTo(LEAST) < 0 ? LEAST : patience).isBefore(clock.instant());
    }

    /** {@code org.masthead.story.StoryClock.tick} is {@code StoryClock.tick}. */
    static String name(String whole) {
        var parts = whole.split("\\.");
        return parts.length < 2 ? whole : parts[parts.length - 2] + "." + parts[parts.length - 1];
    }

    /**
     * Something the paper does again and again.
     *
     * @param failed the kind of what went wrong the last time; empty: nothing
     */
    record Job(
            String words,
            String name,
            @Nullable Duration every,
            @Nullable Instant last,
            @Nullable Instant next,
            String failed,
            boolean late) {}
}
