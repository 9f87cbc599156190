package org.masthead.poll;

import gg.jte.Content;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.masthead.house.Memory;
import org.masthead.house.PageFurniture;
import org.masthead.house.Purged;
import org.masthead.house.Shown;
import org.masthead.house.Templates;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The Question of the Day, first beside every page. It shows no numbers: so however many vote, the pages it stands on are
 * not made anew.
 */
@Component
@Order(10)
class QuestionBox implements PageFurniture {

    private final Questions questions;
    private final QuestionPages pages;
    private final Templates templates;
    private final Clock clock;
    private final Memory<Optional<Standing>> memory = new Memory<>(1);

    QuestionBox(Questions questions, QuestionPages pages, Templates templates, Clock clock) {
        this.questions = questions;
        this.pages = pages;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.RAIL;
    }

    @Override
    public Optional<Content> render(Shown shown) {
        shown.mentions(Question.TODAY);
        var standing = memory.of(Question.TODAY, key -> questions.open().map(this::standing))
                .filter(one -> OffsetDateTime.now(clock).isBefore(one.closes()));
        standing.ifPresent(one -> shown.until(one.closes()));
        return standing.map(Standing::box);
    }

    private Standing standing(Question question) {
        var form = pages.form(question, "box", Set.of(), "");
        return new Standing(question.closes(), templates.printed("poll/box", Map.of("form", form)));
    }

    @EventListener
    void on(Purged purged) {
        memory.forget(purged);
    }

    /** The box, until its question closes. */
    private record Standing(OffsetDateTime closes, Content box) {}
}
