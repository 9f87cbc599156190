package org.masthead.edition;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.masthead.edition.page.FrontArchivePage;
import org.masthead.house.Dates;
import org.masthead.house.Paper;
import org.masthead.house.page.Head;
import org.masthead.house.page.When;
import org.masthead.story.Stories;
import org.springframework.stereotype.Component;

/** Makes the desk's pages of what led when. */
@Component
class FrontArchivePages {

    private final VersionRepository versions;
    private final LeadRepository leads;
    private final Stories stories;
    private final FrontWords words;
    private final Paper paper;
    private final Dates dates;
    private final Clock clock;

    FrontArchivePages(
            VersionRepository versions,
            LeadRepository leads,
            Stories stories,
            FrontWords words,
            Paper paper,
            Dates dates,
            Clock clock) {
        this.versions = versions;
        this.leads = leads;
        this.stories = stories;
        this.words = words;
        this.paper = paper;
        this.dates = dates;
        this.clock = clock;
    }

    FrontArchivePage page(String front, Optional<LocalDate> asked, String said) {
        var today = paper.day(OffsetDateTime.now(clock));
        var day = asked.filter(one -> !one.isAfter(today)).orElse(today);
        var from = start(day);
        var to = start(day.plusDays(1));
        var current = versions.newest(front).map(Version::number).orElse(0);
        var path = DeskPaths.of(front) + "/archive";
        return new FrontArchivePage(
                Head.unlisted("What led, " + dates.day(day)),
                words.name(front),
                DeskPaths.of(front),
                new When(day.toString(), dates.weekday(day)),
                leads(front, from, to),
                versions.between(front, from, to).stream()
                        .map(one -> new FrontArchivePage.Published(
                                one.number(),
                                dates.moment(one.published()),
                                one.by(),
                                one.note(),
                                one.number() == current))
                        .toList(),
                before(front, from).map(one -> path + "?day=" + one).orElse(""),
                day.equals(today) ? "" : path + "?day=" + day.plusDays(1),
                said);
    }

    private OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(paper.timeZone()).toOffsetDateTime();
    }

    /** What led during the day, newest first; at the end what led already when it began. */
    private List<FrontArchivePage.Led> leads(String front, OffsetDateTime from, OffsetDateTime to) {
        var all = new ArrayList<>(leads.between(front, from, to));
        leads.lastBefore(front, from).ifPresent(all::add);
        var ids = all.stream().map(LeadRepository.Lead::story).toList();
        var headlines = words.headlines(ids);
        var paths = stories.paths(ids);
        return all.stream().map(one -> led(one, from, headlines, paths)).toList();
    }

    private FrontArchivePage.Led led(
            LeadRepository.Lead lead, OffsetDateTime from, Map<Long, String> headlines, Map<Long, String> paths) {
        return new FrontArchivePage.Led(
                dates.moment(lead.since()),
                headlines.getOrDefault(lead.story(), ""),
                paths.getOrDefault(lead.story(), ""),
                lead.byHand(),
                lead.since().isBefore(from));
    }

    /** The last day before this moment on which anything was published or came to lead. */
    private Optional<LocalDate> before(String front, OffsetDateTime moment) {
        var led = leads.lastBefore(front, moment).map(LeadRepository.Lead::since);
        return Stream.concat(led.stream(), versions.lastBefore(front, moment).stream())
                .max(OffsetDateTime::compareTo)
                .map(paper::day);
    }
}
