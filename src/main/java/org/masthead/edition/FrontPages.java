package org.masthead.edition;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.masthead.edition.page.FrontPage;
import org.masthead.house.Dates;
import org.masthead.house.Paper;
import org.masthead.house.Section;
import org.masthead.house.Sections;
import org.masthead.house.Shown;
import org.masthead.house.Turning;
import org.masthead.house.page.Head;
import org.masthead.house.page.Teaser;
import org.masthead.house.page.When;
import org.masthead.media.Picture;
import org.masthead.media.Pictures;
import org.masthead.story.River;
import org.masthead.story.Rivers;
import org.masthead.story.Story;
import org.springframework.stereotype.Component;

/** Makes fronts: lays the stories out, and the river below them. */
@Component
class FrontPages {

    private static final int RIVER = 20;

    private final FrontRepository repository;
    private final Rivers rivers;
    private final Sections sections;
    private final Pictures pictures;
    private final Paper paper;
    private final Dates dates;
    private final Clock clock;

    FrontPages(
            FrontRepository repository,
            Rivers rivers,
            Sections sections,
            Pictures pictures,
            Paper paper,
            Dates dates,
            Clock clock) {
        this.repository = repository;
        this.rivers = rivers;
        this.sections = sections;
        this.pictures = pictures;
        this.paper = paper;
        this.dates = dates;
        this.clock = clock;
    }

    FrontPage paper(@Nullable String page, Shown shown) {
        var head = Head.of("", paper.about().isEmpty() ? paper.motto() : paper.about(), "/");
        return front(Fronts.PAPER, "/", head, "", "", new River.Latest(), page, shown);
    }

    FrontPage section(Section section, @Nullable String page, Shown shown) {
        var head = Head.of(section.name(), section.about(), section.path())
                .withFeeds(paper.name() + ": " + section.name(), section.path() + "/");
        return front(
                section.slug(),
                section.path(),
                head,
                section.name(),
                section.about(),
                new River.InSection(section.slug()),
                page,
                shown);
    }

    private FrontPage front(
            String front,
            String path,
            Head head,
            String title,
            String about,
            River river,
            @Nullable String page,
            Shown shown) {
        var now = OffsetDateTime.now(clock);
        shown.shows(Fronts.key(front))
                .shows(river.key())
                .until(paper.day(now).plusDays(1).atStartOfDay(paper.timeZone()).toOffsetDateTime());
        var pages = Turning.page(path, page, rivers.count(river), RIVER);
        var zones = Zone.of(front, sections.all());
        var laid = pages.number() == 1 ? laid(front, zones, now, shown) : Map.<String, List<Teaser>>of();
        var onFront =
                laid.values().stream().flatMap(List::stream).map(Teaser::id).collect(Collectors.toSet());
        var flow = rivers.newest(river, RIVER, (pages.number() - 1) * RIVER).stream()
                .filter(teaser -> !onFront.contains(teaser.id()))
                .toList();
        flow.forEach(teaser -> shown.shows(Story.key(teaser.id())));
        var strips = zones.stream()
                .filter(Zone::isStrip)
                .filter(zone -> !laid.getOrDefault(zone.name(), List.of()).isEmpty())
                .map(zone -> strip(zone, laid))
                .toList();
        return new FrontPage(
                head.withPages(pages.previous(), pages.next()).at(pages.here()),
                title,
                about,
                new When(paper.day(now).toString(), dates.weekday(paper.day(now))),
                laid.getOrDefault(Zone.LEAD, List.of()),
                laid.getOrDefault(Zone.SECONDS, List.of()),
                laid.getOrDefault(Zone.MORE, List.of()),
                strips,
                flow,
                pages);
    }

    private FrontPage.Strip strip(Zone zone, Map<String, List<Teaser>> laid) {
        var section = sections.bySlug(zone.section());
        return new FrontPage.Strip(
                section.map(Section::name).orElse(""),
                section.map(Section::path).orElse("/"),
                laid.getOrDefault(zone.name(), List.of()));
    }

    private Map<String, List<Teaser>> laid(String front, List<Zone> zones, OffsetDateTime now, Shown shown) {
        var placements = repository.placements(front);
        placements.stream().filter(one -> one.standsAt(now)).forEach(one -> shown.until(one.until()));
        var asked =
                placements.stream().map(FrontPages::story).filter(id -> id != 0).toList();
        asked.forEach(id -> shown.shows(Story.key(id)));
        var seen = rivers.these(asked).stream().map(Teaser::id).collect(Collectors.toSet());
        var slots = Layout.of(zones, placements, seen, now, (rule, most) -> rivers.ids(rule.river(), most));
        slots.values().stream().flatMap(List::stream).forEach(slot -> shown.shows(Story.key(slot.story())));
        return teasers(slots);
    }

    private static long story(Placement placement) {
        return placement.fill() instanceof Placement.Fill.Story(var id) ? id : 0;
    }

    private Map<String, List<Teaser>> teasers(Map<String, List<Layout.Slot>> slots) {
        var ids = slots.values().stream()
                .flatMap(List::stream)
                .map(Layout.Slot::story)
                .toList();
        var found = rivers.these(ids).stream().collect(Collectors.toMap(Teaser::id, one -> one));
        var laid = new HashMap<String, List<Teaser>>();
        slots.forEach((zone, row) -> laid.put(zone, inPlace(row, found)));
        return laid;
    }

    private List<Teaser> inPlace(List<Layout.Slot> row, Map<Long, Teaser> found) {
        var teasers = new ArrayList<Teaser>();
        for (var slot : row) {
            var teaser = found.get(slot.story());
            if (teaser != null) teasers.add(overridden(teaser, slot.placement()));
        }
        return teasers;
    }

    private Teaser overridden(Teaser teaser, @Nullable Placement placement) {
        if (placement == null) return teaser;
        var picture = placement.picture() == null
                ? null
                : pictures.byId(placement.picture()).map(Picture::teaser).orElse(null);
        return teaser.withOverrides(placement.headline(), placement.deck(), picture);
    }
}
