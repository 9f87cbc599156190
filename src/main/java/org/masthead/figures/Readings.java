package org.masthead.figures;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;
import org.masthead.story.Stories;
import org.masthead.story.Story;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts which stories are read: in memory while readers read, and every few seconds into the database. What a node had
 * not written down when it was killed is lost; figures can bear that, and pages stay fast.
 */
@Component
class Readings {

    private static final Pattern STORY = Pattern.compile("/(\\d{4})/(\\d{2})/(\\d{2})/([a-z0-9-]{1,200})");

    /** More different stories than this between two writings are not counted: nobody reads so many. */
    private static final int MOST = 20_000;

    private final Stories stories;
    private final ReadingRepository repository;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Map<String, LongAdder> waiting = new ConcurrentHashMap<>();
    private final Cache<String, Optional<Long>> numbers =
            Caffeine.newBuilder().maximumSize(MOST).build();

    Readings(Stories stories, ReadingRepository repository, TransactionTemplate transaction, Clock clock) {
        this.stories = stories;
        this.repository = repository;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Somebody has read the story at this address.
     *
     * @return whether it can be a story’s address
     */
    boolean read(String path) {
        if (!STORY.matcher(path).matches()) return false;
        if (waiting.size() < MOST || waiting.containsKey(path))
            waiting.computeIfAbsent(path, one -> new LongAdder()).increment();
        return true;
    }

    /** Writes down what was read since the last time. What cannot be written now is kept for the next time. */
    void writeDown() {
        var taken = new HashMap<String, Integer>();
        for (var path : waiting.keySet()) {
            var count = waiting.remove(path);
            if (count != null) taken.merge(path, count.intValue(), Integer::sum);
        }
        if (taken.isEmpty()) return;
        try {
            write(taken);
        } catch (RuntimeException notNow) {
            taken.forEach((path, count) ->
                    waiting.computeIfAbsent(path, one -> new LongAdder()).add(count));
            throw notNow;
        }
    }

    private void write(Map<String, Integer> taken) {
        var reads = new HashMap<Long, Integer>();
        taken.forEach((path, count) -> number(path).ifPresent(story -> reads.merge(story, count, Integer::sum)));
        if (reads.isEmpty()) return;
        var now = OffsetDateTime.now(clock);
        var all = reads.values().stream().mapToInt(Integer::intValue).sum();
        transaction.executeWithoutResult(status -> {
            repository.add(now.truncatedTo(ChronoUnit.HOURS), reads);
            repository.addMinute(now.truncatedTo(ChronoUnit.MINUTES), all);
        });
    }

    private Optional<Long> number(String path) {
        var known = numbers.getIfPresent(path);
        if (known != null) return known;
        var found = STORY.matcher(path);
        if (!found.matches()) return Optional.empty();
        var number = day(found.group(1), found.group(2), found.group(3))
                .flatMap(day -> stories.at(day, found.group(4)))
                .filter(story -> story.state() == Story.State.LIVE)
                .map(Story::id);
        if (number.isPresent()) numbers.put(path, number);
        return number;
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (java.time.DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
