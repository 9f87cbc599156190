package org.masthead.edition;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.masthead.edition.page.FrontEditorPage;
import org.masthead.edition.page.OvertakenPage;
import org.masthead.house.Dates;
import org.masthead.house.Paper;
import org.masthead.house.Templates;
import org.masthead.house.page.Head;
import org.springframework.stereotype.Component;

/** Makes the desk's page of one front: the readers' layout, with handles under each story. */
@Component
class FrontEditorPages {

    private final Drafts drafts;
    private final Versions versions;
    private final FrontPages pages;
    private final ComposingRoom composing;
    private final Slots slots;
    private final FrontWords words;
    private final Templates templates;
    private final Dates dates;
    private final Paper paper;
    private final Clock clock;

    FrontEditorPages(
            Drafts drafts,
            Versions versions,
            FrontPages pages,
            ComposingRoom composing,
            Slots slots,
            FrontWords words,
            Templates templates,
            Dates dates,
            Paper paper,
            Clock clock) {
        this.drafts = drafts;
        this.versions = versions;
        this.pages = pages;
        this.composing = composing;
        this.slots = slots;
        this.words = words;
        this.templates = templates;
        this.dates = dates;
        this.paper = paper;
        this.clock = clock;
    }

    FrontEditorPage page(String front, String said) {
        return page(front, said, "", "");
    }

    /**
     * @param at the time that was typed for publishing
     * @param fault what was wrong with it
     */
    FrontEditorPage page(String front, String said, String at, String fault) {
        var draft = drafts.at(front);
        var current = versions.current(front);
        var headlines = words.headlines(draft.makeup().stories());
        var filled = new HashSet<Spot>();
        var made = pages.with(front, draft.makeup(), (zone, slot, teaser) -> {
            var spot = new Spot(zone, slot.number());
            filled.add(spot);
            var shown = slots.of(draft, spot, Optional.of(slot), teaser.headline(), headlines);
            return templates.fragment("edition/slot", Map.of("slot", shown));
        });
        var empty = Zone.spots(composing.zones(front)).stream()
                .filter(spot -> !filled.contains(spot))
                .map(spot -> slots.of(draft, spot, Optional.empty(), "", headlines))
                .toList();
        return new FrontEditorPage(
                Head.unlisted(words.name(front)),
                words.name(front),
                DeskPaths.of(front),
                front.isEmpty() ? "/" : "/" + front,
                state(draft, current),
                draft.begun() ? words.differences(front, current.makeup(), draft.makeup()) : List.of(),
                made,
                empty,
                drafts.waiting(front).stream().map(one -> waiting(one, current)).toList(),
                said,
                at,
                fault,
                paper.timeZone().getId());
    }

    private FrontEditorPage.State state(Draft draft, Version current) {
        var touched = draft.begun() || current.number() > 0;
        return new FrontEditorPage.State(
                draft.seen(),
                current.number(),
                draft.begun(),
                draft.begun() && drafts.undoable(draft.id()),
                draft.begun() && draft.basedOn() != current.number(),
                touched ? dates.moment(draft.changed()) : null,
                draft.by());
    }

    private FrontEditorPage.Waiting waiting(Draft draft, Version current) {
        var due = Objects.requireNonNull(draft.due());
        return new FrontEditorPage.Waiting(
                draft.id(),
                dates.moment(due),
                draft.by(),
                words.differences(draft.front(), current.makeup(), draft.makeup()),
                due.plusMinutes(1).isBefore(OffsetDateTime.now(clock)));
    }

    /** Says that another was faster, and what was asked for. */
    OvertakenPage overtaken(
            String front,
            Outcome.Overtaken overtaken,
            @Nullable Change change,
            List<String> wanted,
            String again,
            Map<String, String> fields) {
        var draft = drafts.at(front);
        var now = new java.util.LinkedHashMap<>(fields);
        now.put("seen", draft.seen());
        now.put("over", "" + versions.current(front).number());
        var possible = change != null || draft.begun();
        return new OvertakenPage(
                Head.unlisted("Someone else was faster"),
                words.name(front),
                overtaken.said(),
                overtaken.since(),
                change == null
                        ? wanted
                        : words.differences(front, draft.makeup(), change.on(draft.makeup(), composing.zones(front))),
                possible ? again : "",
                now,
                DeskPaths.of(front));
    }
}
