package org.masthead.story;

import java.util.ArrayList;
import java.util.List;
import org.masthead.story.KeptStories.Kept;

/**
 * What is to become of a kept story that comes back.
 *
 * @param refusal why nothing can; empty where something can
 * @param news whether anything changes
 * @param revised whether its revision is added
 * @param revision the number of its revision here
 * @param toAddress whether it needs an address: it is here for the first time
 * @param standing where the story stands, before it has an address
 * @param notes what is not as it was, as it comes out
 */
record Settled(
        Kept kept,
        String refusal,
        boolean news,
        boolean revised,
        int revision,
        boolean toAddress,
        Standing standing,
        List<String> notes) {

    static Settled refused(Kept kept, String why) {
        return new Settled(kept, why, false, false, 0, false, kept.facts().standing(), List.of());
    }

    static Settled unchanged(Kept kept, Standing here) {
        return new Settled(kept, "", false, false, 0, false, here, new ArrayList<>());
    }

    static Settled changed(Kept kept, boolean revised, int revision, boolean toAddress, Standing here) {
        return new Settled(kept, "", true, revised, revision, toAddress, here, new ArrayList<>());
    }

    Settled at(Standing addressed) {
        return new Settled(kept, refusal, news, revised, revision, toAddress, addressed, notes);
    }

    Story story() {
        return kept.story();
    }

    /** Whether it is the revision that the story stands by here. */
    boolean stands() {
        return revision == (standing.liveRevision() == null ? standing.revision() : standing.liveRevision());
    }
}
