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

    /**
     * What it shows on a page of this section; the same as anywhere, for most.
     *
     * @param section a section's slug; empty on pages that belong to none
     */
    default Optional<Content> render(Shown shown, String section) {
        return render(shown);
    }

    /** The places around a page, from the top. */
    enum Place {
        BANNER,
        RAIL
    }
}
