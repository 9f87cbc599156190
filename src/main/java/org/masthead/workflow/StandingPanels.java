package org.masthead.workflow;

import gg.jte.Content;
import java.util.Optional;
import org.masthead.gate.Visitor;
import org.masthead.workflow.page.Typed;
import org.masthead.writing.StoryPanel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the boxes of a story's way to its readers beside the page where it is written. */
@Configuration(proxyBeanMethods = false)
class StandingPanels {

    @Bean
    static StoryPanel standingPanel(StandingBoxes boxes) {
        return new Panel(10, (story, visitor) -> Optional.of(boxes.standing(story, visitor, Typed.NOTHING)));
    }

    @Bean
    static StoryPanel checklistPanel(StandingBoxes boxes) {
        return new Panel(15, (story, visitor) -> boxes.checklist(story));
    }

    @Bean
    static StoryPanel publishingPanel(PublishingBoxes boxes) {
        return new Panel(20, (story, visitor) -> Optional.of(boxes.publishing(story, visitor, Typed.NOTHING)));
    }

    @Bean
    static StoryPanel noticesPanel(NoticeBoxes boxes) {
        return new Panel(60, (story, visitor) -> boxes.notices(story, visitor, Typed.NOTHING));
    }

    @Bean
    static StoryPanel previewsPanel(NoticeBoxes boxes) {
        return new Panel(70, (story, visitor) -> Optional.of(boxes.previews(story, Typed.NOTHING)));
    }

    private record Panel(int place, Box box) implements StoryPanel {

        @Override
        public Optional<Content> render(long story, Visitor visitor) {
            return Moves.works(visitor.role()) ? box.of(story, visitor) : Optional.empty();
        }
    }

    /** Makes one box. */
    private interface Box {
        Optional<Content> of(long story, Visitor visitor);
    }
}
