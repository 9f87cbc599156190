package org.masthead.edition;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.masthead.house.Section;
import org.masthead.house.Sections;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remembers what led each front since when, whether an editor put it there or the clock of events did. */
@Component
class Leads {

    private final LeadRepository leads;
    private final VersionRepository versions;
    private final FrontRepository fronts;
    private final ComposingRoom composing;
    private final Sections sections;
    private final Clock clock;

    Leads(
            LeadRepository leads,
            VersionRepository versions,
            FrontRepository fronts,
            ComposingRoom composing,
            Sections sections,
            Clock clock) {
        this.leads = leads;
        this.versions = versions;
        this.fronts = fronts;
        this.composing = composing;
        this.sections = sections;
        this.clock = clock;
    }

    /** The paper's front, and that of each section. */
    List<String> fronts() {
        return Stream.concat(Stream.of(Fronts.PAPER), sections.all().stream().map(Section::slug))
                .toList();
    }

    /** Which of them have another story in the lead than was noted last. */
    List<String> changed() {
        var now = OffsetDateTime.now(clock);
        var all = fronts();
        var noted = leads.newest(all).stream()
                .collect(Collectors.toMap(LeadRepository.Lead::front, LeadRepository.Lead::story));
        return all.stream()
                .filter(front -> leading(front, now)
                        .filter(id -> !id.equals(noted.get(front)))
                        .isPresent())
                .toList();
    }

    /** Notes what leads a front now. */
    @Transactional
    void note(String front) {
        note(front, OffsetDateTime.now(clock));
    }

    /** Notes what leads a front from this moment on, where that is something else than before. */
    @Transactional
    void note(String front, OffsetDateTime since) {
        versions.hold(front);
        var slot = composing.lead(front, fronts.placements(front), OffsetDateTime.now(clock));
        var before = noted(front);
        if (slot.isEmpty()
                || before.filter(one -> one.story() == slot.get().story()).isPresent()) return;
        var moment = before.filter(one -> one.since().isAfter(since))
                .map(LeadRepository.Lead::since)
                .orElse(since);
        var placement = slot.get().placement();
        var byHand = placement != null && placement.story() != null;
        leads.add(new LeadRepository.Lead(front, moment, slot.get().story(), byHand));
    }

    /** What leads these fronts now, as it was noted. */
    List<LeadRepository.Lead> newest(List<String> all) {
        return leads.newest(all);
    }

    /** The story that leads a front at this moment. */
    Optional<Long> leading(String front) {
        return leading(front, OffsetDateTime.now(clock));
    }

    private Optional<Long> leading(String front, OffsetDateTime now) {
        return composing.lead(front, fronts.placements(front), now).map(Layout.Slot::story);
    }

    private Optional<LeadRepository.Lead> noted(String front) {
        return leads.newest(List.of(front)).stream().findFirst();
    }
}
