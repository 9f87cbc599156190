package org.masthead.edition;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.masthead.media.Picture;

/**
 * What an editor put into a slot of a front.
 *
 * @param zone the zone's name
 * @param slot counted from 1
 * @param until it stands there until then; null: until someone moves it
 * @param dress how the story stands on this front
 */
public record Placement(
        String zone, int slot, Fill fill, @Nullable OffsetDateTime until, Dress dress) {

    public Placement {
        if (slot < 1 || slot > 40) throw new IllegalArgumentException("A zone has slots 1 to 40, not " + slot);
    }

    public static Placement of(String zone, int slot, long story) {
        return new Placement(zone, slot, new Fill.Story(story), null, Dress.OWN);
    }

    boolean standsAt(OffsetDateTime now) {
        return until == null || until.isAfter(now);
    }

    /** The number of the story placed by hand; null where a rule fills the slot. */
    @Nullable
    Long story() {
        return fill instanceof Fill.Story(var id) ? id : null;
    }

    /** The same in another slot. */
    Placement at(Spot spot) {
        return new Placement(spot.zone(), spot.number(), fill, until, dress);
    }

    /** The same with the story's own picture. */
    Placement withoutPicture() {
        return new Placement(zone, slot, fill, until, dress.withoutPicture());
    }

    /** The same until then. */
    Placement until(@Nullable OffsetDateTime end) {
        return new Placement(zone, slot, fill, end, dress);
    }

    /** When it ends, the same whatever zone that was written in; empty: never. */
    String ends() {
        return until == null ? "" : until.toInstant().toString();
    }

    /** Whether it is the same to readers; a moment is the same in every time zone. */
    boolean same(Placement other) {
        return ends().equals(other.ends()) && until(null).equals(other.until(null));
    }

    /**
     * How a story stands on one front: in other words than its own, with another picture. What is empty is its own.
     *
     * @param crop which part of the picture, as {@link Picture#parts()} names them
     */
    public record Dress(
            String kicker,
            String headline,
            String deck,
            @Nullable Long picture,
            String crop) {

        public static final Dress OWN = new Dress("", "", "", null, "");

        Dress withoutPicture() {
            return new Dress(kicker, headline, deck, null, picture == null ? crop : "");
        }
    }

    /** What is in the slot. */
    public sealed interface Fill {

        /** One story, by its number. */
        record Story(long id) implements Fill {}

        /** Whatever a rule finds. */
        record ByRule(Rule rule) implements Fill {}
    }
}
