package org.masthead.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.masthead.house.Section;

class LayoutTest {

    private static final OffsetDateTime NOW = OffsetDateTime.of(2026, 11, 24, 12, 0, 0, 0, ZoneOffset.UTC);
    private static final List<Zone> ZONES =
            Zone.of("", List.of(new Section("river", "River", ""), new Section("city", "City", "")));

    /** Placements of stories 1 to 12 and of rules, some of them over, some in slots that no zone has. */
    @Provide
    Arbitrary<List<Placement>> placements() {
        var zones = Arbitraries.of("lead", "seconds", "more", "strip:river", "strip:city", "strip:gone");
        var fills = Arbitraries.oneOf(
                Arbitraries.longs().between(1, 12).map(Placement.Fill.Story::new),
                Arbitraries.of(new Rule.Newest(), new Rule.NewestIn("city")).map(Placement.Fill.ByRule::new));
        var ends = Arbitraries.of(NOW.minusMinutes(1), NOW, NOW.plusMinutes(1)).injectNull(0.5);
        return Combinators.combine(zones, Arbitraries.integers().between(1, 6), fills, ends)
                .as((zone, slot, fill, until) -> new Placement(zone, slot, fill, until, Placement.Dress.OWN))
                .list()
                .ofMaxSize(14)
                .uniqueElements(one -> one.zone() + one.slot());
    }

    @Provide
    Arbitrary<Set<Long>> seen() {
        return Arbitraries.longs().between(1, 12).set();
    }

    private static List<Long> newest(Rule rule, int most, int count) {
        return LongStream.rangeClosed(1, count)
                .map(n -> count + 1 - n)
                .filter(id -> !(rule instanceof Rule.NewestIn in)
                        || (id % 2 == 0) == in.section().equals("river"))
                .limit(most)
                .boxed()
                .toList();
    }

    private static Map<String, List<Layout.Slot>> laid(List<Placement> placements, Set<Long> seen, int count) {
        return Layout.of(ZONES, placements, seen, NOW, (rule, most) -> newest(rule, most, count));
    }

    private static List<Long> stories(Map<String, List<Layout.Slot>> laid) {
        return laid.values().stream()
                .flatMap(List::stream)
                .map(Layout.Slot::story)
                .toList();
    }

    @Property(tries = 600)
    void noStoryStandsTwice(
            @ForAll("placements") List<Placement> placements,
            @ForAll("seen") Set<Long> seen,
            @ForAll @IntRange(max = 60) int count) {
        assertThat(stories(laid(placements, seen, count))).doesNotHaveDuplicates();
    }

    @Property(tries = 600)
    void whatAnEditorPlacedStandsWhereItWasPlaced(
            @ForAll("placements") List<Placement> placements, @ForAll("seen") Set<Long> seen) {
        var laid = laid(placements, seen, 60);
        var once = new HashSet<Long>();
        for (var zone : ZONES) {
            assertThat(laid.get(zone.name()))
                    .as("with 60 stories every slot is filled")
                    .hasSize(zone.slots());
            placements.stream()
                    .filter(one -> one.zone().equals(zone.name()) && one.slot() <= zone.slots() && one.standsAt(NOW))
                    .sorted(java.util.Comparator.comparingInt(Placement::slot))
                    .forEach(one -> {
                        if (!(one.fill() instanceof Placement.Fill.Story(var id)) || !seen.contains(id)) return;
                        var slot = laid.get(zone.name()).get(one.slot() - 1);
                        if (once.add(id)) assertThat(slot).isEqualTo(new Layout.Slot(one.slot(), id, one));
                        else assertThat(slot.story()).isNotEqualTo(id);
                    });
        }
    }

    @Property(tries = 600)
    void whatIsOverOrUnseenStandsOnlyWhereARulePutsIt(
            @ForAll("placements") List<Placement> placements, @ForAll("seen") Set<Long> seen) {
        var laid = laid(placements, seen, 60);
        var standing = new HashMap<Placement, Boolean>();
        laid.values().stream()
                .flatMap(List::stream)
                .map(Layout.Slot::placement)
                .filter(java.util.Objects::nonNull)
                .forEach(one -> standing.put(one, true));
        assertThat(standing.keySet()).allMatch(one -> one.standsAt(NOW));
        assertThat(standing.keySet())
                .allMatch(one -> !(one.fill() instanceof Placement.Fill.Story(var id)) || seen.contains(id));
    }

    @Property(tries = 300)
    void aStripHasStoriesOfItsSectionWhereNobodyPlacedAny(@ForAll @IntRange(max = 60) int count) {
        var laid = laid(List.of(), Set.of(), count);
        assertThat(laid.get("strip:river")).allMatch(slot -> slot.story() % 2 == 0);
        assertThat(laid.get("strip:city")).allMatch(slot -> slot.story() % 2 == 1);
        assertThat(stories(laid)).hasSizeLessThanOrEqualTo(count);
    }

    @Test
    void rulesFillFromTheTopWithTheNewest() {
        var laid = laid(List.of(), Set.of(), 40);
        assertThat(laid.get("lead")).extracting(Layout.Slot::story).containsExactly(40L);
        assertThat(laid.get("seconds")).extracting(Layout.Slot::story).containsExactly(39L, 38L, 37L, 36L);
        assertThat(laid.keySet())
                .containsExactlyElementsOf(ZONES.stream().map(Zone::name).collect(Collectors.toList()));
    }

    @Test
    void aPlacementInASlotThatIsNotThereHidesNothing() {
        var laid = laid(List.of(Placement.of("lead", 9, 40)), Set.of(40L), 40);
        assertThat(laid.get("lead")).extracting(Layout.Slot::story).containsExactly(40L);
    }

    @Test
    void aRuleIsKeptAsWordsAndReadBack() {
        assertThat(List.of(new Rule.Newest(), new Rule.NewestIn("river"), new Rule.NewestAbout(12)))
                .allSatisfy(rule -> assertThat(Rule.of(rule.words())).isEqualTo(rule));
    }
}
