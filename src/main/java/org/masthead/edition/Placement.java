package org.masthead.edition;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What an editor put into a slot of a front.
 *
 * @param zone the zone's name
 * @param slot counted from 1
 * @param until it stands there until then; null: until someone moves it
 * @param headline instead of the story's own, on this front; empty: its own
 * @param picture instead of the story's own, on this front; null: its own
 */
public record Placement(
        String zone,
        int slot,
        Fill fill,
        @Nullable OffsetDateTime until,
        String headline,
        String deck,
        @Nullable Long picture) {

    public Placement {
        if (slot < 1 || slot > 40) throw new IllegalArgumentException("A zone has slots 1 to 40, not " + slot);
    }

    public static Placement of(String zone, int slot, long story) {
        return new Placement(zone, slot, new Fill.Story(story), null, "", "", null);
    }

    boolean standsAt(OffsetDateTime now) {
        return until == null || until.isAfter(now);
    }

    /** What is in the slot. */
    public sealed interface Fill {

        /** One story, by its number. */
        record Story(long id) implements Fill {}

        /** Whatever a rule finds. */
        record ByRule(Rule rule) implements Fill {}
    }
}
