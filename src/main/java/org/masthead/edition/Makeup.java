package org.masthead.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How a front is made up: what editors put into its slots. Each change makes another; no story stands twice. */
record Makeup(List<Placement> placements) {

    static final Makeup NONE = new Makeup(List.of());

    Makeup {
        placements = placements.stream()
                .sorted(Comparator.comparing(Placement::zone).thenComparing(Placement::slot))
                .toList();
    }

    Optional<Placement> at(Spot spot) {
        return placements.stream().filter(one -> Spot.of(one).equals(spot)).findFirst();
    }

    /** The stories that were placed by hand. */
    List<Long> stories() {
        return placements.stream()
                .flatMap(one -> one.fill() instanceof Placement.Fill.Story(var id) ? Stream.of(id) : Stream.empty())
                .toList();
    }

    /** Whether both are the same to readers. */
    boolean same(Makeup other) {
        if (placements.size() != other.placements.size()) return false;
        return placements.stream()
                .allMatch(one -> other.at(Spot.of(one)).filter(one::same).isPresent());
    }

    /** With this in its slot, and its story nowhere else. */
    Makeup with(Placement placement) {
        var spot = Spot.of(placement);
        var kept = new ArrayList<>(left(one -> Spot.of(one).equals(spot)
                        || (placement.story() != null && placement.story().equals(one.story())))
                .placements());
        kept.add(placement);
        return new Makeup(kept);
    }

    /** With a slot left to its zone's rule. */
    Makeup without(Spot spot) {
        return left(one -> Spot.of(one).equals(spot));
    }

    /**
     * With this in its slot, and the stories placed from there on each one slot further down; one that has no slot left
     * is off the front.
     *
     * @param row the slots through which they go, in order
     */
    Makeup pushing(Placement placement, List<Spot> row) {
        var spot = Spot.of(placement);
        var rest = left(one -> placement.story() != null && placement.story().equals(one.story()));
        var there = rest.at(spot);
        if (there.isEmpty() || there.get().story() == null) return rest.with(placement);
        var free = row.subList(Math.min(row.indexOf(spot) + 1, row.size()), row.size()).stream()
                .filter(one ->
                        rest.at(one).filter(other -> other.story() == null).isEmpty())
                .findFirst();
        if (free.isEmpty()) return rest.with(placement);
        return rest.without(spot).pushing(there.get().at(free.get()), row).with(placement);
    }

    /**
     * With the story that stands in one slot in another, and what an editor placed there in exchange.
     *
     * @param story the story that is seen in the first slot, placed by hand or come there by rule
     */
    Makeup moved(Spot from, long story, Spot to) {
        var here = at(from).filter(one -> one.story() != null && one.story() == story);
        var moving = here.map(one -> one.at(to)).orElseGet(() -> Placement.of(to.zone(), to.number(), story));
        var there = at(to).filter(one -> one.story() != null);
        var rest = here.isPresent() || there.isPresent() ? without(from) : this;
        var moved = rest.with(moving);
        return there.isPresent() && !from.equals(to) ? moved.with(there.get().at(from)) : moved;
    }

    private Makeup left(Predicate<Placement> out) {
        return new Makeup(placements.stream().filter(out.negate()).toList());
    }
}
