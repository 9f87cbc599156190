package org.masthead.edition;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Decides which story stands in which slot. What editors placed comes first, over the whole front; then, from the top,
 * each empty slot takes the newest story of its rule that is not on the front yet. No story stands twice.
 */
final class Layout {

    private final List<Zone> zones;
    private final Map<String, Map<Integer, Placement>> placed;
    private final BiFunction<Rule, Integer, List<Long>> newest;
    private final Set<Long> used = new HashSet<>();
    private final Map<Rule, List<Long>> candidates = new HashMap<>();
    private final int most;

    private Layout(List<Zone> zones, List<Placement> placements, BiFunction<Rule, Integer, List<Long>> newest) {
        this.zones = zones;
        this.newest = newest;
        this.placed = placements.stream()
                .collect(Collectors.groupingBy(Placement::zone, Collectors.toMap(Placement::slot, one -> one)));
        this.most = zones.stream().mapToInt(Zone::slots).sum() + placements.size();
    }

    /**
     * The stories of each zone, by its name.
     *
     * @param placements what editors placed
     * @param seen which of the placed stories readers can see now; the slots of others fall to their zone's rule
     * @param newest the numbers of the newest stories by a rule, as many as asked for
     */
    static Map<String, List<Slot>> of(
            List<Zone> zones,
            List<Placement> placements,
            Set<Long> seen,
            OffsetDateTime now,
            BiFunction<Rule, Integer, List<Long>> newest) {
        return new Layout(zones, standing(zones, placements, seen, now), newest).laid();
    }

    /** The same for the first zone alone, without a look at what fills the others. */
    static List<Slot> first(
            List<Zone> zones,
            List<Placement> placements,
            Set<Long> seen,
            OffsetDateTime now,
            BiFunction<Rule, Integer, List<Long>> newest) {
        var layout = new Layout(zones, standing(zones, placements, seen, now), newest);
        return layout.filled(zones.getFirst(), layout.byHand());
    }

    private static List<Placement> standing(
            List<Zone> zones, List<Placement> placements, Set<Long> seen, OffsetDateTime now) {
        return placements.stream()
                .filter(one -> one.standsAt(now))
                .filter(one -> zones.stream().anyMatch(zone -> zone.has(one)))
                .filter(one -> !(one.fill() instanceof Placement.Fill.Story(var id)) || seen.contains(id))
                .toList();
    }

    private Map<String, List<Slot>> laid() {
        var byHand = byHand();
        var laid = new LinkedHashMap<String, List<Slot>>();
        for (var zone : zones) laid.put(zone.name(), filled(zone, byHand));
        return laid;
    }

    private Map<Placement, Long> byHand() {
        var byHand = new HashMap<Placement, Long>();
        for (var zone : zones) {
            for (var placement : placed.getOrDefault(zone.name(), Map.of()).values()) {
                if (placement.fill() instanceof Placement.Fill.Story(var id) && used.add(id)) byHand.put(placement, id);
            }
        }
        return byHand;
    }

    private List<Slot> filled(Zone zone, Map<Placement, Long> byHand) {
        var slots = new ArrayList<Slot>();
        for (var number = 1; number <= zone.slots(); number++) {
            var placement = placed.getOrDefault(zone.name(), Map.of()).get(number);
            var story = placement == null ? null : byHand.get(placement);
            if (story == null) {
                var rule = placement != null && placement.fill() instanceof Placement.Fill.ByRule(var own)
                        ? own
                        : zone.rule();
                story = next(rule);
                if (placement != null && placement.fill() instanceof Placement.Fill.Story) placement = null;
            }
            if (story != null) slots.add(new Slot(number, story, placement));
        }
        return slots;
    }

    private @Nullable Long next(Rule rule) {
        for (var id : candidates.computeIfAbsent(rule, asked -> newest.apply(asked, most))) {
            if (used.add(id)) return id;
        }
        return null;
    }

    /**
     * One story in its place.
     *
     * @param number the slot's, counted from 1
     * @param placement what an editor put there; null where the zone's rule fills the slot
     */
    record Slot(int number, long story, @Nullable Placement placement) {}
}
