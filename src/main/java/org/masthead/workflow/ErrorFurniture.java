package org.masthead.workflow;

import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import org.masthead.house.Shown;
import org.masthead.house.Templates;
import org.masthead.story.Story;
import org.masthead.story.StoryFurniture;
import org.springframework.stereotype.Component;

/** The way to report an error, at the foot of each story. */
@Component
class ErrorFurniture implements StoryFurniture {

    private final Templates templates;

    ErrorFurniture(Templates templates) {
        this.templates = templates;
    }

    @Override
    public Slot slot() {
        return Slot.REPRINT;
    }

    @Override
    public Optional<Content> render(Story story, Shown shown) {
        return Optional.of(templates.fragment("workflow/errorline", Map.of("path", Errors.path(story.id()))));
    }
}
