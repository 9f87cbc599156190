package org.masthead.discussion;

import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import org.masthead.house.Shown;
import org.masthead.house.Templates;
import org.masthead.story.Story;
import org.masthead.story.StoryFurniture;
import org.springframework.stereotype.Component;

/** The discussion under a story: its first page, with the form to take part. */
@Component
class CommentFurniture implements StoryFurniture {

    private final Threads threads;
    private final Discussions discussions;
    private final Templates templates;

    CommentFurniture(Threads threads, Discussions discussions, Templates templates) {
        this.threads = threads;
        this.discussions = discussions;
        this.templates = templates;
    }

    @Override
    public Slot slot() {
        return Slot.COMMENTS;
    }

    @Override
    public Optional<Content> render(Story story, Shown shown) {
        var box = threads.box(story, shown);
        if (box.count() == 0 && box.lines().isEmpty() && !box.open()) return Optional.empty();
        return Optional.of(templates.fragment("discussion/box", Map.of("box", box)));
    }

    @Override
    public Map<String, Object> data(Story story) {
        return Map.of("commentCount", discussions.shown(story.id()));
    }
}
