package org.masthead.story;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.masthead.house.Memory;
import org.masthead.house.PageFurniture;
import org.masthead.house.Purged;
import org.masthead.house.Shown;
import org.masthead.house.Templates;
import org.masthead.house.page.Teaser;
import org.masthead.story.page.LatestBox;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Latest stories, beside every page. */
@Component
@Order(LatestFurniture.PLACE)
class LatestFurniture implements PageFurniture {

    /** Among the furniture of the rail. */
    static final int PLACE = 200;

    private static final int LENGTH = 7;

    private final Rivers rivers;
    private final Templates templates;
    private final Memory<Optional<Content>> memory = new Memory<>(1);

    LatestFurniture(Rivers rivers, Templates templates) {
        this.rivers = rivers;
        this.templates = templates;
    }

    @Override
    public Place place() {
        return Place.RAIL;
    }

    @Override
    public Optional<Content> render(Shown shown) {
        shown.mentions(Rivers.LATEST);
        return memory.of(Rivers.LATEST, key -> box(rivers.newest(new River.Latest(), LENGTH, 0)));
    }

    private Optional<Content> box(List<Teaser> latest) {
        if (latest.isEmpty()) return Optional.empty();
        return Optional.of(templates.printed("story/latest", Map.of("box", new LatestBox(latest))));
    }

    @EventListener
    void on(Purged purged) {
        memory.forget(purged);
    }
}
