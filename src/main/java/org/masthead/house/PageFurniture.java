package org.masthead.house;

import gg.jte.Content;
import java.util.Optional;

/** What a room puts on every page, beside what the page is about: latest stories, a breaking banner. */
public interface PageFurniture {

    /** Where it stands. */
    Place place();

    /**
     * What it shows now; nothing where it has nothing to say.
     *
     * @param shown where it notes the keys of what it shows
     */
    Optional<Content> render(Shown shown);

    /** The places around a page, from the top. */
    enum Place {
        BANNER,
        RAIL
    }
}
