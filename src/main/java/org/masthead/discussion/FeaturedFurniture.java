package org.masthead.discussion;

import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import org.masthead.discussion.page.FeaturedBox;
import org.masthead.house.Shown;
import org.masthead.house.Templates;
import org.masthead.story.Story;
import org.masthead.story.StoryFurniture;
import org.springframework.stereotype.Component;

/** Editors' picks among a story's comments, beside it. */
@Component
class FeaturedFurniture implements StoryFurniture {

    private static final int MOST = 3;

    private final ThreadRepository threads;
    private final Discussions discussions;
    private final CommentLines lines;
    private final Templates templates;

    FeaturedFurniture(ThreadRepository threads, Discussions discussions, CommentLines lines, Templates templates) {
        this.threads = threads;
        this.discussions = discussions;
        this.lines = lines;
        this.templates = templates;
    }

    @Override
    public Slot slot() {
        return Slot.RAIL;
    }

    @Override
    public Optional<Content> render(Story story, Shown shown) {
        shown.mentions(Discussion.key(story.id()));
        if (discussions.shown(story.id()) == 0) return Optional.empty();
        var picked = threads.featured(story.id(), MOST);
        if (picked.isEmpty()) return Optional.empty();
        var box = new FeaturedBox(
                Threads.path(story.id()),
                lines.lines(picked, new CommentLines.Manner(Integer.MAX_VALUE, false, false)));
        return Optional.of(templates.fragment("discussion/featured", Map.of("box", box)));
    }
}
