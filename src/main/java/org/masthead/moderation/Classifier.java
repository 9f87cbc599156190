package org.masthead.moderation;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Learns from moderators' verdicts what this paper rejects. It has no opinion until it has seen enough of both kinds, and
 * what it learns stays in the house.
 */
@Service
class Classifier {

    private static final Logger log = LoggerFactory.getLogger(Classifier.class);

    /** More than this many of a kind are forgotten, the oldest first. */
    private static final int MOST = 5_000;

    private final SampleRepository samples;
    private final Supplier<ModerationSettings> settings;
    private volatile @Nullable Taste taste;
    private SampleRepository.@Nullable Counts learned;

    Classifier(SampleRepository samples, Supplier<ModerationSettings> settings) {
        this.samples = samples;
        this.settings = settings;
    }

    /**
     * What speaks against a text, where enough does.
     *
     * @param certainty how certain that must be
     */
    Optional<Taste.Suspicion> suspicion(String text, double certainty) {
        var known = taste;
        if (known == null) return Optional.empty();
        return Optional.of(known.suspicion(SampleWords.of(text)))
                .filter(suspicion -> suspicion.certainty() >= certainty);
    }

    @Transactional
    public void learn(String text, boolean acceptable) {
        var words = SampleWords.of(text);
        if (!words.isEmpty()) samples.add(String.join(" ", words), acceptable);
    }

    /** Learns anew when there are verdicts it has not seen. */
    synchronized void keepUp() {
        var counts = samples.counts();
        if (counts.equals(learned)) return;
        samples.keep(true, MOST);
        samples.keep(false, MOST);
        taste = counts.ofEach(MOST) < Math.max(1, settings.get().leastVerdicts()) ? null : taught(counts.ofEach(MOST));
        learned = samples.counts();
        if (taste != null) log.debug("Learned from {} verdicts of each kind", counts.ofEach(MOST));
    }

    /** As many of each kind: how often this paper rejects says nothing of the next comment. */
    private Taste taught(long ofEach) {
        return Taste.of(samples.newest(true, ofEach), samples.newest(false, ofEach));
    }
}
