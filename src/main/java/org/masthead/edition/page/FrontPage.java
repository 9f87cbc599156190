package org.masthead.edition.page;

import java.util.List;
import org.masthead.house.page.Head;
import org.masthead.house.page.Pages;
import org.masthead.house.page.Teaser;
import org.masthead.house.page.When;

/**
 * A front: its zones, then its river.
 *
 * @param title the section's name; empty on the front of the paper
 * @param today the day over the front
 * @param lead the story that leads; none where there are no stories
 * @param seconds the stories beside it
 * @param more the stories below
 * @param strips zones of a section or a topic each
 */
public record FrontPage(
        Head head,
        String title,
        String about,
        When today,
        List<Teaser> lead,
        List<Teaser> seconds,
        List<Teaser> more,
        List<Strip> strips,
        List<Teaser> river,
        Pages pages) {

    /** A zone with a name of its own. */
    public record Strip(String name, String path, List<Teaser> stories) {}

    /** A later page of the river has nothing above it. */
    public boolean firstPage() {
        return pages.number() == 1;
    }
}
