package org.masthead.edition.page;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
 * @param feet what stands under stories, by their numbers: nothing for readers
 * @param preview what is previewed; null where readers look at it
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
        Pages pages,
        Map<Long, Content> feet,
        @Nullable Preview preview) {

    /** A zone with a name of its own. */
    public record Strip(String name, String path, List<Teaser> stories) {}

    /** What stands under a story; null for nothing. */
    public @Nullable Content foot(Teaser teaser) {
        return feet.get(teaser.id());
    }

    /** The same as a preview, which no search engine may keep. */
    public FrontPage as(Preview shown) {
        return new FrontPage(
                Head.unlisted(shown.words()),
                title,
                about,
                today,
                lead,
                seconds,
                more,
                strips,
                river,
                pages,
                feet,
                shown);
    }

    /**
     * Says that this is not what readers see, and leads back to the desk.
     *
     * @param back the page of the desk that it belongs to
     */
    public record Preview(String words, String back) {}

    /** A later page of the river has nothing above it. */
    public boolean firstPage() {
        return pages.number() == 1;
    }
}
