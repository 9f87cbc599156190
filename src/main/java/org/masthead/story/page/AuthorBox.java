package org.masthead.story.page;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masthead.house.page.Image;

/** About the author, under a story and on the author's own page. */
public record AuthorBox(
        String path,
        String name,
        String title,
        @Nullable Image portrait,
        Content biography,
        String email,
        String signal,
        String disclosures,
        List<Fact> facts,
        List<StoryPage.Link> otherWork) {

    /** One line of what they bring: where they work from, their languages, their prizes. */
    public record Fact(String name, String value) {}
}
