package org.masthead.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.story.Copies.ADA;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.masthead.house.Sections;
import org.masthead.story.Copies;
import org.masthead.story.Rivers;
import org.masthead.story.Stories;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/** A slot for the most read shows what readers read most; what is newest fills it where nobody counts. */
@PaperTest
class MostReadTest {

    @Autowired
    Rivers rivers;

    @Autowired
    Sections sections;

    @Autowired
    Stories stories;

    @Autowired
    TestClock clock;

    private final List<Long> ids = new ArrayList<>();

    private List<Long> slots(DefaultListableBeanFactory counting) {
        var room = new ComposingRoom(rivers, sections, counting.getBeanProvider(MostRead.class));
        var rule = new Placement.Fill.ByRule(new Rule.MostRead("river"));
        var placements = List.of(
                new Placement(Zone.LEAD, 1, rule, null, Placement.Dress.OWN),
                new Placement(Zone.SECONDS, 1, rule, null, Placement.Dress.OWN));
        var laid = room.laid("river", placements, OffsetDateTime.now(clock));
        return List.of(
                laid.get(Zone.LEAD).getFirst().story(),
                laid.get(Zone.SECONDS).getFirst().story());
    }

    @Test
    void whatReadersCannotSeeIsLeftOutAndTheNewestFillsUp() {
        sections.ensure("River", "");
        for (var n = 1; n <= 4; n++) ids.add(stories.draft(Copies.river("Story " + n), ADA));
        for (var id : ids) stories.publish(id, ADA);
        stories.withdraw(ids.get(1), "It was not so.", ADA);
        var counting = new DefaultListableBeanFactory();
        assertThat(slots(counting)).containsExactly(ids.get(3), ids.get(2));
        counting.registerSingleton("counts", (MostRead) (section, most) -> List.of(ids.get(1), ids.getFirst()));
        assertThat(slots(counting)).containsExactly(ids.getFirst(), ids.get(3));
    }
}
