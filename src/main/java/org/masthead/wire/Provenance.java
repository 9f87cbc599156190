package org.masthead.wire;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Where stories came from, as far as the wire knows: by which records, and beside which question to readers. */
@Service
public class Provenance {

    private final TakenRepository taken;
    private final FoundQuestionRepository questions;

    Provenance(TakenRepository taken, FoundQuestionRepository questions) {
        this.taken = taken;
        this.questions = questions;
    }

    /** What is known of each of these stories; nothing of one that was written here. */
    public Map<Long, Trace> of(Collection<Long> stories) {
        var traces = new HashMap<Long, Trace>();
        var asked = questions.beside(stories);
        var came = taken.by(stories);
        came.forEach((story, fingerprints) -> traces.put(story, new Trace(fingerprints, asked.get(story))));
        asked.forEach((story, question) -> traces.putIfAbsent(story, new Trace(List.of(), question)));
        return traces;
    }

    /** Writes the same down of stories that came back. */
    void keep(Map<Long, Trace> stories) {
        var fingerprints = new HashMap<String, Long>();
        stories.forEach((story, trace) -> {
            trace.taken().forEach(one -> fingerprints.put(one, story));
            if (trace.question() != null) questions.keep(story, trace.question());
        });
        if (!fingerprints.isEmpty()) taken.remember(fingerprints);
    }

    /**
     * Where a story came from.
     *
     * @param taken the fingerprints of the records it came in by: the same ones again change nothing
     * @param question the reader poll that stood beside it, or null
     */
    public record Trace(List<String> taken, Dispatch.@Nullable Question question) {}
}
