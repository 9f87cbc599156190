package org.masthead.wire;

import java.util.HashMap;
import java.util.Map;
import org.masthead.story.KeptStories;
import org.masthead.topic.Topic;

/** The sections, topics and authors that one intake has met, so that the database is asked once for each. */
final class RunNames {

    private static final int MOST = 20_000;

    private final Map<String, String> sections = new HashMap<>();
    private final Map<Topic.Named, Long> topics = new HashMap<>();
    private final Map<String, Long> bylines = new HashMap<>();
    private final KeptStories.Run kept = new KeptStories.Run();

    /** What stories that come back have met. */
    KeptStories.Run kept() {
        return kept;
    }

    /** The slugs of sections, by name. */
    Map<String, String> sections() {
        return sections;
    }

    /** The ids of topics. */
    Map<Topic.Named, Long> topics() {
        return topics;
    }

    /** The ids of authors, by name. */
    Map<String, Long> bylines() {
        return bylines;
    }

    /** Keeps it from growing with what comes in. */
    void trim() {
        if (sections.size() + topics.size() + bylines.size() > MOST) forget();
    }

    /** What was added in a transaction that came to nothing is not there. */
    void forget() {
        sections.clear();
        topics.clear();
        bylines.clear();
        kept.forget();
    }
}
