package org.masthead.edition;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.masthead.edition.page.FrontsDeskPage;
import org.masthead.house.Dates;
import org.masthead.house.page.Head;
import org.springframework.stereotype.Component;

/** Makes the desk's list of fronts. */
@Component
class FrontDeskPages {

    private final Versions versions;
    private final Drafts drafts;
    private final Leads leads;
    private final FrontWords words;
    private final Staleness staleness;
    private final Dates dates;
    private final Clock clock;

    FrontDeskPages(
            Versions versions,
            Drafts drafts,
            Leads leads,
            FrontWords words,
            Staleness staleness,
            Dates dates,
            Clock clock) {
        this.versions = versions;
        this.drafts = drafts;
        this.leads = leads;
        this.words = words;
        this.staleness = staleness;
        this.dates = dates;
        this.clock = clock;
    }

    FrontsDeskPage list() {
        var fronts = leads.fronts();
        var published = versions.newest(fronts).stream().collect(Collectors.toMap(Version::front, version -> version));
        var led = leads.newest(fronts).stream().collect(Collectors.toMap(LeadRepository.Lead::front, lead -> lead));
        var leading = new HashMap<String, Long>();
        for (var front : fronts) {
            var noted = Optional.ofNullable(led.get(front)).map(LeadRepository.Lead::story);
            noted.or(() -> leads.leading(front)).ifPresent(story -> leading.put(front, story));
        }
        var headlines = words.headlines(leading.values());
        var atWork = drafts.all();
        return new FrontsDeskPage(
                Head.unlisted("Fronts"),
                fronts.stream()
                        .map(front -> row(
                                front,
                                published,
                                led,
                                headlines.getOrDefault(leading.getOrDefault(front, 0L), ""),
                                atWork))
                        .toList());
    }

    private FrontsDeskPage.Row row(
            String front,
            Map<String, Version> published,
            Map<String, LeadRepository.Lead> led,
            String headline,
            List<Draft> atWork) {
        var lead = led.get(front);
        var version = published.get(front);
        return new FrontsDeskPage.Row(
                words.name(front),
                DeskPaths.of(front),
                front.isEmpty() ? "/" : "/" + front,
                headline,
                lead == null ? null : dates.moment(lead.since()),
                lead != null && lead.byHand(),
                version == null ? null : dates.moment(version.published()),
                version == null ? "" : version.by(),
                atWork.stream()
                        .filter(one -> one.front().equals(front) && one.due() == null)
                        .map(one -> "Draft of " + one.by() + ", "
                                + dates.moment(one.changed()).words())
                        .findFirst()
                        .orElse(""),
                atWork.stream()
                        .filter(one -> one.front().equals(front))
                        .flatMap(one -> Stream.ofNullable(one.due()))
                        .map(due -> dates.moment(due).words())
                        .collect(Collectors.joining("; ")),
                front.equals(Fronts.PAPER) && staleness.stale(lead, version, OffsetDateTime.now(clock)));
    }
}
