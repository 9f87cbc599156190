package org.masthead.edition;

import gg.jte.Content;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.masthead.edition.page.FrontPage;
import org.masthead.house.Dates;
import org.masthead.house.NotFound;
import org.masthead.house.Paper;
import org.masthead.house.Section;
import org.masthead.house.Sections;
import org.masthead.house.Shown;
import org.masthead.house.Turning;
import org.masthead.house.page.Head;
import org.masthead.house.page.Teaser;
import org.masthead.house.page.When;
import org.masthead.story.River;
import org.masthead.story.Rivers;
import org.masthead.story.Story;
import org.springframework.stereotype.Component;

/** Makes fronts: lays the stories out, and the river below them. */
@Component
class FrontPages {

    private static final int RIVER = 20;

    /** How old a list of the most read may get on a front. */
    private static final Duration COUNTED_ANEW = Duration.ofMinutes(5);

    private final FrontRepository repository;
    private final ComposingRoom composing;
    private final Rivers rivers;
    private final Sections sections;
    private final Dressing dressing;
    private final Paper paper;
    private final Dates dates;
    private final Clock clock;

    FrontPages(
            FrontRepository repository,
            ComposingRoom composing,
            Rivers rivers,
            Sections sections,
            Dressing dressing,
            Paper paper,
            Dates dates,
            Clock clock) {
        this.repository = repository;
        this.composing = composing;
        this.rivers = rivers;
        this.sections = sections;
        this.dressing = dressing;
        this.paper = paper;
        this.dates = dates;
        this.clock = clock;
    }

    FrontPage paper(@Nullable String page, Shown shown) {
        return front(cover(Fronts.PAPER), repository.placements(Fronts.PAPER), page, shown, Foot.NONE);
    }

    FrontPage section(Section section, @Nullable String page, Shown shown) {
        return front(cover(section), repository.placements(section.slug()), page, shown, Foot.NONE);
    }

    /** A front with other placements than those that readers see, and with something under each of its stories. */
    FrontPage with(String front, Makeup makeup, Foot foot) {
        return front(cover(front), makeup.placements(), null, new Shown(), foot);
    }

    private Cover cover(String front) {
        if (!front.isEmpty()) return cover(sections.bySlug(front).orElseThrow(NotFound::new));
        var head = Head.of("", paper.about().isEmpty() ? paper.motto() : paper.about(), "/");
        return new Cover(Fronts.PAPER, "/", head, "", "", new River.Latest());
    }

    private Cover cover(Section section) {
        var head = Head.of(section.name(), section.about(), section.path())
                .withFeeds(paper.name() + ": " + section.name(), section.path() + "/");
        var river = new River.InSection(section.slug());
        return new Cover(section.slug(), section.path(), head, section.name(), section.about(), river);
    }

    private FrontPage front(Cover cover, List<Placement> placements, @Nullable String page, Shown shown, Foot foot) {
        var now = OffsetDateTime.now(clock);
        var river = cover.river();
        shown.shows(Fronts.key(cover.front()))
                .shows(river.key())
                .until(paper.day(now).plusDays(1).atStartOfDay(paper.timeZone()).toOffsetDateTime());
        var pages = Turning.page(cover.path(), page, rivers.count(river), RIVER);
        var feet = new HashMap<Long, Content>();
        var laid = pages.number() == 1
                ? laid(cover.front(), placements, now, shown, foot, feet)
                : Map.<String, List<Teaser>>of();
        var onFront =
                laid.values().stream().flatMap(List::stream).map(Teaser::id).collect(Collectors.toSet());
        var flow = rivers.newest(river, RIVER, (pages.number() - 1) * RIVER).stream()
                .filter(teaser -> !onFront.contains(teaser.id()))
                .toList();
        flow.forEach(teaser -> shown.shows(Story.key(teaser.id())));
        return new FrontPage(
                cover.head().withPages(pages.previous(), pages.next()).at(pages.here()),
                cover.title(),
                cover.about(),
                new When(paper.day(now).toString(), dates.weekday(paper.day(now))),
                laid.getOrDefault(Zone.LEAD, List.of()),
                laid.getOrDefault(Zone.SECONDS, List.of()),
                laid.getOrDefault(Zone.MORE, List.of()),
                strips(cover.front(), laid),
                flow,
                pages,
                feet,
                null);
    }

    private List<FrontPage.Strip> strips(String front, Map<String, List<Teaser>> laid) {
        return composing.zones(front).stream()
                .filter(Zone::isStrip)
                .filter(zone -> !laid.getOrDefault(zone.name(), List.of()).isEmpty())
                .map(zone -> strip(zone, laid))
                .toList();
    }

    private FrontPage.Strip strip(Zone zone, Map<String, List<Teaser>> laid) {
        var section = sections.bySlug(zone.section());
        return new FrontPage.Strip(
                section.map(Section::name).orElse(""),
                section.map(Section::path).orElse("/"),
                laid.getOrDefault(zone.name(), List.of()));
    }

    private Map<String, List<Teaser>> laid(
            String front,
            List<Placement> placements,
            OffsetDateTime now,
            Shown shown,
            Foot foot,
            Map<Long, Content> feet) {
        placements.stream().filter(one -> one.standsAt(now)).forEach(one -> noted(one, now, shown));
        var slots = composing.laid(front, placements, now);
        slots.values().stream().flatMap(List::stream).forEach(slot -> shown.shows(Story.key(slot.story())));
        var ids = slots.values().stream()
                .flatMap(List::stream)
                .map(Layout.Slot::story)
                .toList();
        var found = rivers.these(ids).stream().collect(Collectors.toMap(Teaser::id, one -> one));
        var laid = new HashMap<String, List<Teaser>>();
        slots.forEach((zone, row) -> laid.put(
                zone,
                row.stream()
                        .flatMap(slot -> Stream.ofNullable(found.get(slot.story()))
                                .map(teaser -> inPlace(zone, slot, teaser, foot, feet)))
                        .toList()));
        return laid;
    }

    private static void noted(Placement placement, OffsetDateTime now, Shown shown) {
        shown.until(placement.until());
        switch (placement.fill()) {
            case Placement.Fill.Story(var id) -> shown.shows(Story.key(id));
            case Placement.Fill.ByRule(Rule.MostRead most) -> shown.until(now.plus(COUNTED_ANEW));
            case Placement.Fill.ByRule(var rule) -> shown.shows(rule.river().key());
        }
    }

    private Teaser inPlace(String zone, Layout.Slot slot, Teaser own, Foot foot, Map<Long, Content> feet) {
        var teaser = dressing.of(own, slot.placement());
        var under = foot.under(zone, slot, teaser);
        if (under != null) feet.put(slot.story(), under);
        return teaser;
    }

    /** What a front is the front of. */
    private record Cover(String front, String path, Head head, String title, String about, River river) {}

    /** What stands under a story on its front: nothing for readers, its handles for editors. */
    interface Foot {

        Foot NONE = (zone, slot, teaser) -> null;

        @Nullable
        Content under(String zone, Layout.Slot slot, Teaser teaser);
    }
}
