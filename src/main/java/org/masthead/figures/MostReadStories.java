package org.masthead.figures;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.masthead.edition.MostRead;
import org.masthead.story.Stories;
import org.masthead.story.Story;
import org.springframework.stereotype.Component;

/** The stories read most in the last day, known anew each minute: counting them reads all that was read. */
@Component
class MostReadStories implements MostRead {

    private static final int MOST = 200;
    private static final int HOURS = 24;
    private static final Duration KNOWN = Duration.ofMinutes(1);

    private final Stories stories;
    private final LoadingCache<Integer, List<ReadingRepository.Read>> everywhere;
    private final LoadingCache<String, List<Long>> bySection;

    MostReadStories(ReadingRepository repository, Stories stories, Clock clock) {
        this.stories = stories;
        everywhere = Caffeine.newBuilder().expireAfterWrite(KNOWN).build(hours -> {
            var since = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.HOURS).minusHours(hours);
            return repository.most(since, MOST);
        });
        bySection =
                Caffeine.newBuilder().expireAfterWrite(KNOWN).maximumSize(500).build(this::of);
    }

    private List<Long> of(String section) {
        return stories.live(reads().stream().map(ReadingRepository.Read::story).toList()).stream()
                .filter(story -> section.isEmpty() || story.copy().section().equals(section))
                .map(Story::id)
                .toList();
    }

    /** How often each of them was read, the most read first. */
    List<ReadingRepository.Read> reads() {
        return everywhere.get(HOURS);
    }

    @Override
    public List<Long> stories(String section, int most) {
        var all = bySection.get(section);
        return all.subList(0, Math.min(most, all.size()));
    }

    /** Counts anew at the next question. */
    void forget() {
        everywhere.invalidateAll();
        bySection.invalidateAll();
    }
}
