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
import org.springframework.stereotype.Component;

/** The stories read most in the last day, known anew each minute. */
@Component
class MostReadStories implements MostRead {

    private static final int MOST = 200;
    private static final int HOURS = 24;

    private final LoadingCache<String, List<Long>> bySection;

    MostReadStories(ReadingRepository repository, Stories stories, Clock clock) {
        bySection = Caffeine.newBuilder()
                .expireAfterWrite(Duration.ofMinutes(1))
                .maximumSize(500)
                .build(section -> {
                    var since = OffsetDateTime.now(clock)
                            .truncatedTo(ChronoUnit.HOURS)
                            .minusHours(HOURS);
                    var most = repository.most(since, MOST).stream()
                            .map(ReadingRepository.Read::story)
                            .toList();
                    return stories.live(most).stream()
                            .filter(story ->
                                    section.isEmpty() || story.copy().section().equals(section))
                            .map(story -> story.id())
                            .toList();
                });
    }

    @Override
    public List<Long> stories(String section, int most) {
        var all = bySection.get(section);
        return all.subList(0, Math.min(most, all.size()));
    }

    /** Counts anew at the next question. */
    void forget() {
        bySection.invalidateAll();
    }
}
