package org.masthead.story.page;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masthead.house.page.Head;
import org.masthead.house.page.Image;
import org.masthead.house.page.Teaser;
import org.masthead.house.page.When;

/**
 * A story as its readers see it: one page of it, or the whole.
 *
 * @param updated null where nothing changed since it was published
 * @param first notices that stand above the body
 * @param notices those that stand below it
 * @param body this page of it
 * @param related stories to read with it
 * @param sourcing how we know this; from other rooms, as are the three below
 */
public record StoryPage(
        Head head,
        String language,
        Link section,
        String kicker,
        String series,
        String headline,
        String deck,
        List<Credit> credits,
        String dateline,
        When published,
        @Nullable When updated,
        String minutes,
        @Nullable Image picture,
        Content body,
        Turning turning,
        List<NoticeLine> first,
        List<NoticeLine> notices,
        List<Link> topics,
        Copyright copyright,
        List<AuthorBox> authors,
        List<Teaser> related,
        List<Content> sourcing,
        List<Content> reprint,
        List<Content> comments,
        List<Content> rail) {

    /** A name with the address it leads to. */
    public record Link(String path, String name) {}

    /** One of those in the byline; the path is empty for who has no page. */
    public record Credit(String before, String name, String path, String after) {}

    /**
     * Which page this is.
     *
     * @param number counted from 1; 0 for the entire story
     * @param pages how many there are
     * @param next the address of the next page, or null
     * @param entire the address of the entire story
     * @param paths the address of every page, in order
     */
    public record Turning(
            int number,
            int pages,
            @Nullable String previous,
            @Nullable String next,
            String entire,
            List<String> paths) {

        public boolean divided() {
            return pages > 1;
        }

        public boolean whole() {
            return number == 0;
        }
    }

    /** A correction or another notice; the path leads to the block it is about, or is empty. */
    public record NoticeLine(String kind, String words, String text, When made, String path) {}

    /** Whose the story is. */
    public record Copyright(String line, String credit, String terms) {}
}
