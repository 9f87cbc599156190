package org.masthead.operate;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.masthead.house.Json;
import org.masthead.story.KeptStories;
import org.masthead.syndication.Ninjs;
import org.masthead.wire.Provenance;
import org.springframework.stereotype.Component;

/** Writes the stories out as ninjs: what readers see or saw on one side, what only the newsroom knows on the other. */
@Component
class ExportStories {

    /** What readers see, and what was withdrawn from them. */
    static final String SEEN = "stories";

    /** Drafts, scheduled and spiked stories, and all revisions but those that stand. */
    static final String UNSEEN = "desk";

    private static final int SOME = 100;

    private final KeptStories stories;
    private final Provenance provenance;
    private final Ninjs ninjs;

    ExportStories(KeptStories stories, Provenance provenance, Ninjs ninjs) {
        this.stories = stories;
        this.provenance = provenance;
        this.ninjs = ninjs;
    }

    /**
     * How many stories stand how.
     *
     * @param counts gets the number of revisions that do not stand
     */
    Map<String, Long> write(
            ExportFolder folder, List<ExportManifest.Part> written, Map<String, Long> counts, ExportProgress progress)
            throws IOException {
        var states = new TreeMap<String, Long>();
        var count = stories.count();
        var done = 0L;
        progress.begin("Writing stories", "stories");
        try (var seen = new ExportFiles(folder, SEEN, false, written);
                var unseen = new ExportFiles(folder, UNSEEN, true, written)) {
            for (var some = stories.after(0, SOME); !some.isEmpty(); ) {
                var traces = provenance.of(
                        some.stream().map(one -> one.story().id()).distinct().toList());
                for (var one : some) {
                    (one.facts().open() ? seen : unseen).add(record(one, traces));
                    done += count(one, states, counts);
                }
                progress.at(done, count);
                some = stories.after(some.getLast().story().id(), SOME);
            }
        }
        return states;
    }

    /** One for a story; none for another revision of one. */
    private static int count(KeptStories.Kept one, Map<String, Long> states, Map<String, Long> counts) {
        if (!one.facts().stands()) counts.merge("revisions", 1L, Long::sum);
        else states.merge(one.story().state().name().toLowerCase(Locale.ROOT), 1L, Long::sum);
        return one.facts().stands() ? 1 : 0;
    }

    private String record(KeptStories.Kept one, Map<Long, Provenance.Trace> traces) {
        var own = new LinkedHashMap<String, Object>();
        own.put("story", one.facts());
        var trace = one.facts().stands() ? traces.get(one.story().id()) : null;
        if (trace != null) own.put("wire", trace);
        return Json.write(ninjs.asKept(one, Json.write(own)));
    }
}
