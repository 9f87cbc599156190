package org.masthead.edition;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.masthead.edition.page.FrontEditorPage;
import org.masthead.house.Dates;
import org.springframework.stereotype.Component;

/** Says of each slot of a front how it is filled, and why what was placed there does not stand. */
@Component
class Slots {

    private final ComposingRoom composing;
    private final FrontWords words;
    private final Dates dates;
    private final Clock clock;

    Slots(ComposingRoom composing, FrontWords words, Dates dates, Clock clock) {
        this.composing = composing;
        this.words = words;
        this.dates = dates;
        this.clock = clock;
    }

    /**
     * One slot of a draft.
     *
     * @param slot what was found for it; nothing for an empty one
     * @param headline of the story that stands there
     * @param headlines of the stories that were placed
     */
    FrontEditorPage.Slot of(
            Draft draft, Spot spot, Optional<Layout.Slot> slot, String headline, Map<Long, String> headlines) {
        var front = draft.front();
        var spots = Zone.spots(composing.zones(front));
        var at = spots.indexOf(spot);
        var placed = draft.makeup().at(spot);
        var standing = slot.flatMap(one -> Optional.ofNullable(one.placement()));
        return new FrontEditorPage.Slot(
                words.name(front, spot),
                spot.written(),
                fill(front, spot, standing),
                kind(standing),
                placed.isPresent() && standing.isEmpty() ? trouble(placed.get(), headlines) : "",
                slot.map(Layout.Slot::story).orElse(0L),
                headline,
                name(front, spots, at - 1),
                name(front, spots, at + 1),
                DeskPaths.of(front),
                draft.seen());
    }

    private String name(String front, List<Spot> spots, int at) {
        return at < 0 || at >= spots.size() ? "" : words.name(front, spots.get(at));
    }

    private String fill(String front, Spot spot, Optional<Placement> standing) {
        if (standing.isEmpty()) return capital(words.says(rule(front, spot)));
        var placement = standing.get();
        if (placement.fill() instanceof Placement.Fill.ByRule(var rule)) return "By rule: " + words.says(rule);
        return placement.until() == null
                ? "By hand"
                : "Pinned until " + dates.moment(placement.until()).words();
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private Rule rule(String front, Spot spot) {
        return composing.zones(front).stream()
                .filter(zone -> zone.name().equals(spot.zone()))
                .map(Zone::rule)
                .findFirst()
                .orElse(new Rule.Newest());
    }

    private static String kind(Optional<Placement> standing) {
        if (standing.isEmpty()) return "free";
        if (standing.get().story() == null) return "rule";
        return standing.get().until() == null ? "hand" : "pinned";
    }

    private String trouble(Placement placed, Map<Long, String> headlines) {
        if (!(placed.fill() instanceof Placement.Fill.Story(var id))) return "Its rule finds no story.";
        var name = "“" + headlines.getOrDefault(id, "story " + id) + "”";
        if (!placed.standsAt(OffsetDateTime.now(clock))) return "The time of " + name + " here is over.";
        return name + " was placed here, but readers cannot see it now. It comes back by itself when they can.";
    }
}
