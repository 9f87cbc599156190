package org.masthead.edition;

import java.util.Map;
import org.masthead.house.NotFound;
import org.masthead.house.Sections;

/** Addresses of fronts at the desk: {@code /desk/fronts/front} is the paper's, {@code /desk/fronts/river} a section's. */
final class DeskPaths {

    static final String FRONTS = "/desk/fronts";

    /** What pages say after a form, by the word that their address has. */
    static final Map<String, String> SAID = Map.of(
            "changed", "Done. Readers see it when you publish.",
            "undone", "The last change is taken back.",
            "dropped", "The draft is dropped. Readers see what they saw before.",
            "published", "Published. Readers see it now.",
            "scheduled", "It waits for its time, and is published by itself.",
            "back", "The draft is back in your hands, and will not be published by itself.",
            "unscheduled", "What was scheduled is dropped.",
            "returned", "Readers see that version again.");

    /** As addresses call the paper's front. */
    private static final String PAPER = "front";

    private DeskPaths() {}

    static String of(String front) {
        return FRONTS + "/" + (front.isEmpty() ? PAPER : front);
    }

    /** The front that an address names: empty for the paper's, else a section's slug. */
    static String known(String front, Sections sections) {
        if (front.equals(PAPER)) return Fronts.PAPER;
        if (sections.bySlug(front).isEmpty()) throw new NotFound();
        return front;
    }
}
