package org.masthead.edition;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.masthead.house.Section;

/**
 * A part of a front: so many slots in a row, which a rule fills where no editor placed a story.
 *
 * @param name as placements name it
 * @param slots how many stories it has
 * @param rule what fills an empty slot
 */
record Zone(String name, int slots, Rule rule) {

    static final String LEAD = Fronts.LEAD;
    static final String SECONDS = Fronts.SECONDS;
    static final String MORE = "more";
    private static final String STRIP = "strip:";

    /** The zones of a front, in the order in which they take their stories: what stands higher chooses first. */
    static List<Zone> of(String front, List<Section> sections) {
        var rule = front.isEmpty() ? new Rule.Newest() : new Rule.NewestIn(front);
        var top = Stream.of(
                new Zone(LEAD, 1, rule), new Zone(SECONDS, 4, rule), new Zone(MORE, front.isEmpty() ? 4 : 0, rule));
        if (!front.isEmpty()) return top.filter(zone -> zone.slots() > 0).toList();
        var strips = sections.stream()
                .map(section -> new Zone(STRIP + section.slug(), 4, new Rule.NewestIn(section.slug())));
        return Stream.concat(top, strips).toList();
    }

    /** Whether this placement is for a slot of this zone. */
    boolean has(Placement placement) {
        return placement.zone().equals(name) && placement.slot() <= slots;
    }

    /** The slots of these zones, from the top. */
    static List<Spot> spots(List<Zone> zones) {
        return zones.stream()
                .flatMap(zone -> IntStream.rangeClosed(1, zone.slots()).mapToObj(n -> new Spot(zone.name(), n)))
                .toList();
    }

    /** The slots through which a story that is pushed down from this one goes: those of its strip, or of the top. */
    static List<Spot> row(List<Zone> zones, Spot spot) {
        var strip = spot.zone().startsWith(STRIP);
        return spots(zones.stream()
                .filter(zone -> strip ? zone.name().equals(spot.zone()) : !zone.isStrip())
                .toList());
    }

    /** What editors call one of its slots. */
    String call(int number, Function<String, String> sectionName) {
        if (isStrip()) return sectionName.apply(section()) + " " + number;
        return switch (name) {
            case LEAD -> "Lead";
            case SECONDS -> "Second " + number;
            default -> "More " + number;
        };
    }

    boolean isStrip() {
        return name.startsWith(STRIP);
    }

    String section() {
        return name.substring(STRIP.length()).toLowerCase(Locale.ROOT);
    }
}
