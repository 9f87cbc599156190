package org.masthead.story;

import java.util.ArrayList;
import java.util.List;
import org.masthead.byline.Author;
import org.masthead.media.Picture;
import org.masthead.media.Pictures;
import org.masthead.story.page.AuthorBox;
import org.masthead.story.page.StoryPage;
import org.springframework.stereotype.Component;

/** About the author. */
@Component
class AuthorBoxes {

    private final Pictures pictures;

    AuthorBoxes(Pictures pictures) {
        this.pictures = pictures;
    }

    /** Under a story: the biography and how to reach them. */
    AuthorBox under(Author author) {
        return box(author, List.of());
    }

    /** On their own page: all that is known. */
    AuthorBox whole(Author author) {
        var facts = new ArrayList<AuthorBox.Fact>();
        add(facts, "Beat", author.background().beat());
        add(facts, "Based in", author.background().based());
        add(facts, "Languages", author.background().languages());
        add(facts, "Education", author.background().education());
        add(facts, "Awards", author.background().awards());
        return box(author, facts);
    }

    private AuthorBox box(Author author, List<AuthorBox.Fact> facts) {
        return new AuthorBox(
                author.path(),
                author.name(),
                author.title(),
                pictures.byKey(author.portrait()).map(Picture::image).orElse(null),
                author.biography().safe(),
                author.contact().email(),
                author.contact().signal(),
                author.disclosures(),
                facts,
                author.otherWork().stream()
                        .map(work -> new StoryPage.Link(work.address(), work.title()))
                        .toList());
    }

    private static void add(List<AuthorBox.Fact> facts, String name, String value) {
        if (!value.isBlank()) facts.add(new AuthorBox.Fact(name, value));
    }
}
