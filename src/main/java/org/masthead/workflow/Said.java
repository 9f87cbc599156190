package org.masthead.workflow;

import java.util.HashMap;
import java.util.Map;

/** What the desk says on the page after something was done. */
final class Said {

    private static final Map<String, String> WORDS = new HashMap<>();

    static {
        WORDS.put("moved", "It is moved, and the move is in its history.");
        WORDS.put("assigned", "Who has it, and by when, is noted.");
        WORDS.put("ticked", "The checklist is noted.");
        WORDS.put("live", "It is before its readers.");
        WORDS.put("waits", "It is embargoed, and comes out by itself when the embargo lifts.");
        WORDS.put("scheduled", "It is scheduled, and comes out by itself.");
        WORDS.put("unscheduled", "It waits for no time any more.");
        WORDS.put("embargoed", "It is embargoed: nothing new of it is seen before then.");
        WORDS.put("lifted", "The embargo is lifted.");
        WORDS.put("withdrawn", "It is withdrawn, and its address says why.");
        WORDS.put("spiked", "It is spiked. It can be revived here at any time.");
        WORDS.put("revived", "It is a draft again.");
        WORDS.put("noticed", "The notice is on the story: readers see it now.");
        WORDS.put("linked", "The link is made. Whoever has it can read the story until it ends.");
        WORDS.put("unlinked", "That link shows nothing any more.");
        WORDS.put("listed", "It is on the checklist.");
        WORDS.put("retired", "It is off the checklist.");
        WORDS.put("given", "Who looks into it is noted.");
        WORDS.put("answered", "It is answered, and the reader is written to.");
        WORDS.put("answered-only", "It is answered. The reader left no address.");
    }

    private Said() {}

    /** Empty for what nobody says. */
    static String words(String key) {
        return WORDS.getOrDefault(key, "");
    }
}
