package org.masthead.story;

import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import org.masthead.house.Shown;

/**
 * What another room puts on a story's page: comments, sourcing, a poll, the way to reprint permission. Take the room
 * away, and only its furniture goes.
 */
public interface StoryFurniture {

    /** Where on the page it stands. */
    Slot slot();

    /**
     * What it shows for this story; nothing where it has nothing to say.
     *
     * @param shown where it notes the keys of what it shows
     */
    Optional<Content> render(Story story, Shown shown);

    /** What it adds to the story's schema.org data: property to value. */
    default Map<String, Object> data(Story story) {
        return Map.of();
    }

    /** The places on a story's page, in reading order; the rail stands beside it. */
    enum Slot {
        SOURCING,
        REPRINT,
        COMMENTS,
        RAIL
    }
}
