package org.masthead.edition;

import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.masthead.house.Sections;
import org.masthead.house.page.Teaser;
import org.masthead.story.Rivers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lays fronts out: which story stands in which slot now, with these placements. */
@Component
class ComposingRoom {

    private final Rivers rivers;
    private final Sections sections;
    private final ObjectProvider<MostRead> mostRead;

    ComposingRoom(Rivers rivers, Sections sections, ObjectProvider<MostRead> mostRead) {
        this.rivers = rivers;
        this.sections = sections;
        this.mostRead = mostRead;
    }

    List<Zone> zones(String front) {
        return Zone.of(front, sections.all());
    }

    /** The slots of each zone that a story was found for. */
    Map<String, List<Layout.Slot>> laid(String front, List<Placement> placements, OffsetDateTime now) {
        return Layout.of(zones(front), placements, seen(placements), now, this::found);
    }

    /** The slot that leads; nothing on a front without stories. */
    Optional<Layout.Slot> lead(String front, List<Placement> placements, OffsetDateTime now) {
        return Layout.first(zones(front), placements, seen(placements), now, this::found).stream()
                .findFirst();
    }

    /** Which of the placed stories readers can see. */
    private Set<Long> seen(List<Placement> placements) {
        return rivers.these(new Makeup(placements).stories()).stream()
                .map(Teaser::id)
                .collect(Collectors.toSet());
    }

    private List<Long> found(Rule rule, int most) {
        if (!(rule instanceof Rule.MostRead read)) return rivers.ids(rule.river(), most);
        var counted = mostRead.stream()
                .findFirst()
                .map(counts -> counts.stories(read.section(), most))
                .orElse(List.of());
        var live = rivers.these(counted).stream().map(Teaser::id);
        return List.copyOf(Stream.concat(live, rivers.ids(rule.river(), most).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }
}
