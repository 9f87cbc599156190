package org.masthead.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.masthead.house.Section;

/** What editors do to a front, without a paper around it. */
class MakeupTest {

    private static final List<Zone> ZONES = Zone.of("", List.of(new Section("river", "River", "")));
    private static final List<Spot> SPOTS = Zone.spots(ZONES);
    private static final Spot LEAD = new Spot("lead", 1);
    private static final Spot SECOND = new Spot("seconds", 1);

    private static Makeup placed(Object... spotsAndStories) {
        var makeup = Makeup.NONE;
        for (var i = 0; i < spotsAndStories.length; i += 2) {
            var spot = (Spot) spotsAndStories[i];
            makeup = makeup.with(Placement.of(spot.zone(), spot.number(), (Integer) spotsAndStories[i + 1]));
        }
        return makeup;
    }

    @Test
    void aStoryThatIsPlacedAnewLeavesItsFormerSlot() {
        assertThat(placed(LEAD, 1, SECOND, 1)).isEqualTo(placed(SECOND, 1));
    }

    @Test
    void twoPlacedStoriesChangePlacesAndKeepTheirTerms() {
        var pinned = Placement.of("lead", 1, 1).until(OffsetDateTime.parse("2026-11-24T18:00Z"));
        var moved = placed(LEAD, 1, SECOND, 2).with(pinned).moved(LEAD, 1, SECOND);
        assertThat(moved).isEqualTo(placed(LEAD, 2).with(pinned.at(SECOND)));
    }

    @Test
    void aStoryThatCameByRuleIsPlacedByMovingIt() {
        assertThat(Makeup.NONE.moved(SECOND, 7, LEAD)).isEqualTo(placed(LEAD, 7));
        assertThat(placed(LEAD, 1).moved(SECOND, 7, LEAD)).isEqualTo(placed(LEAD, 7, SECOND, 1));
    }

    @Test
    void aNewLeadPushesWhatWasPlacedDownUntilThereIsRoom() {
        var before = placed(LEAD, 1, SECOND, 2, new Spot("seconds", 2), 3, new Spot("seconds", 4), 5);
        var after = before.pushing(Placement.of("lead", 1, 9), Zone.row(ZONES, LEAD));
        assertThat(after)
                .isEqualTo(placed(
                        LEAD,
                        9,
                        SECOND,
                        1,
                        new Spot("seconds", 2),
                        2,
                        new Spot("seconds", 3),
                        3,
                        new Spot("seconds", 4),
                        5));
    }

    @Test
    void aSlotWithARuleKeepsItWhenStoriesArePushedPastIt() {
        var rule = new Placement(
                "seconds", 1, new Placement.Fill.ByRule(new Rule.NewestIn("river")), null, Placement.Dress.OWN);
        var after = placed(LEAD, 1).with(rule).pushing(Placement.of("lead", 1, 9), Zone.row(ZONES, LEAD));
        assertThat(after.at(SECOND)).contains(rule);
        assertThat(after.at(new Spot("seconds", 2))).contains(Placement.of("seconds", 2, 1));
    }

    @Test
    void whatIsPushedOffTheEndOfAStripIsOffTheFront() {
        var last = new Spot("strip:river", 4);
        var after = placed(last, 1).pushing(Placement.of("strip:river", 4, 9), Zone.row(ZONES, last));
        assertThat(after).isEqualTo(placed(last, 9));
    }

    @Test
    void whatIsKeptIsReadBackTheSame() {
        var all = placed(LEAD, 1)
                .with(new Placement(
                        "seconds",
                        2,
                        new Placement.Fill.ByRule(new Rule.MostRead("river")),
                        OffsetDateTime.parse("2026-11-24T18:00-05:00"),
                        new Placement.Dress("“Flood”", "“Water!”", "It is <here>.", 4L, "close-top-left")));
        var read = Laid.read(Laid.write(all));
        assertThat(read.placements()).hasSize(2);
        for (var one : all.placements())
            assertThat(read.at(Spot.of(one)).orElseThrow().same(one)).isTrue();
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        var spots = Arbitraries.of(SPOTS);
        var stories = Arbitraries.longs().between(1, 8);
        Arbitrary<Change> puts = spots.flatMap(spot -> stories.flatMap(story -> Arbitraries.of(true, false)
                .map(push -> new Change.Put(Placement.of(spot.zone(), spot.number(), story), push))));
        Arbitrary<Change> moves =
                spots.flatMap(from -> stories.flatMap(story -> spots.map(to -> new Change.Move(from, story, to))));
        Arbitrary<Change> clears = spots.map(Change.Clear::new);
        return Arbitraries.oneOf(puts, moves, clears).list().ofMaxSize(30);
    }

    @Property(tries = 300)
    void whateverEditorsDoNoStoryStandsTwiceAndNoSlotHoldsTwo(@ForAll("changes") List<Change> changes) {
        var makeup = Makeup.NONE;
        for (var change : changes) {
            makeup = change.on(makeup, ZONES);
            assertThat(makeup.stories()).doesNotHaveDuplicates();
            assertThat(makeup.placements().stream().map(Spot::of).collect(Collectors.toList()))
                    .doesNotHaveDuplicates()
                    .allMatch(SPOTS::contains);
        }
    }
}
