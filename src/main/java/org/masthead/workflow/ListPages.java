package org.masthead.workflow;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.masthead.gate.Role;
import org.masthead.house.LocalTimes;
import org.masthead.house.Sections;
import org.masthead.house.page.Head;
import org.masthead.story.DeskStories;
import org.masthead.story.Story;
import org.masthead.workflow.page.Choice;
import org.masthead.workflow.page.StoriesPage;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes the desk's list of stories: every story of the paper, by where it stands, section, person and due time. */
@Component
class ListPages {

    static final String PATH = "/desk/stories";

    private static final int SIZE = 50;

    private static final Map<String, Set<Story.State>> STATES = Map.of(
            "hand", EnumSet.of(Story.State.DRAFT),
            "scheduled", EnumSet.of(Story.State.SCHEDULED),
            "live", EnumSet.of(Story.State.LIVE),
            "withdrawn", EnumSet.of(Story.State.WITHDRAWN),
            "spiked", EnumSet.of(Story.State.SPIKED));

    private static final List<Choice> WHERES = List.of(
            new Choice("", "Everywhere", false),
            new Choice("hand", "In hand, any stage", false),
            new Choice("editing", "Editing", false),
            new Choice("standards", "Standards check", false),
            new Choice("ready", "Ready", false),
            new Choice("scheduled", "Scheduled", false),
            new Choice("live", "Live", false),
            new Choice("withdrawn", "Withdrawn", false),
            new Choice("spiked", "Spiked", false));

    private static final List<Choice> DUES = List.of(
            new Choice("", "At any time", false),
            new Choice("over", "Past due", false),
            new Choice("today", "Due today", false),
            new Choice("week", "Due within a week", false));

    private final WorkListRepository works;
    private final Workflow workflow;
    private final DeskStories desk;
    private final StoryCards cards;
    private final Sections sections;
    private final LocalTimes times;
    private final Clock clock;

    ListPages(
            WorkListRepository works,
            Workflow workflow,
            DeskStories desk,
            StoryCards cards,
            Sections sections,
            LocalTimes times,
            Clock clock) {
        this.works = works;
        this.workflow = workflow;
        this.desk = desk;
        this.cards = cards;
        this.sections = sections;
        this.times = times;
        this.clock = clock;
    }

    /** @param before the number of the story after which the list goes on, or null */
    StoriesPage page(String where, String section, long person, String due, @Nullable Long before, Role role) {
        var states = STATES.getOrDefault(where, EnumSet.allOf(Story.State.class));
        var found = new ArrayList<>(numbers(where, section, person, due, before, states));
        var more = found.size() > SIZE;
        if (more) found.removeLast();
        var lines = desk.lines(found).stream()
                .filter(line -> states.contains(line.state()))
                .toList();
        return new StoriesPage(
                Head.unlisted("Stories"),
                chosen(WHERES, where),
                sections(section),
                people(person),
                chosen(DUES, due),
                cards.of(lines, role),
                !(where + section + due).isEmpty() || person > 0,
                more ? path(where, section, person, due, found.getLast()) : "",
                before == null);
    }

    private List<Long> numbers(
            String where, String section, long person, String due, @Nullable Long before, Set<Story.State> states) {
        var stage = STATES.containsKey(where) || Stage.of(where).isEmpty() ? "" : where;
        var from = before == null ? Long.MAX_VALUE : before;
        var state = STATES.containsKey(where) ? states.iterator().next().word() : stage.isEmpty() ? "" : "draft";
        var wanted = wanted(section, stage, state, due);
        if (person > 0) return stories(works.ofPerson(person, wanted, from, SIZE + 1));
        if (!stage.isEmpty()) return stories(works.atStage(wanted, from, SIZE + 1));
        if (wanted.due()) return stories(works.due(wanted, from, SIZE + 1));
        return desk.newest(states, section, before, SIZE + 1).stream()
                .map(DeskStories.Line::id)
                .toList();
    }

    private static List<Long> stories(List<Work> found) {
        return found.stream().map(Work::story).toList();
    }

    private WorkListRepository.Wanted wanted(String section, String stage, String state, String due) {
        var now = OffsetDateTime.now(clock);
        var today = now.atZoneSameInstant(times.zone()).toLocalDate();
        return switch (due) {
            case "over" -> new WorkListRepository.Wanted(section, stage, state, true, now.minusYears(50), now);
            case "today" ->
                new WorkListRepository.Wanted(
                        section,
                        stage,
                        state,
                        true,
                        today.atStartOfDay(times.zone()).toOffsetDateTime(),
                        today.plusDays(1).atStartOfDay(times.zone()).toOffsetDateTime());
            case "week" -> new WorkListRepository.Wanted(section, stage, state, true, now, now.plusDays(7));
            default -> new WorkListRepository.Wanted(section, stage, state, false, now, now);
        };
    }

    /** The paper's sections, after all of them. */
    List<Choice> sections(String section) {
        var all = Stream.of(new Choice("", "All sections", section.isEmpty()));
        return Stream.concat(
                        all,
                        sections.all().stream()
                                .map(one -> new Choice(
                                        one.slug(), one.name(), one.slug().equals(section))))
                .toList();
    }

    private List<Choice> people(long person) {
        var all = Stream.of(new Choice("", "Anybody", person == 0));
        return Stream.concat(
                        all,
                        workflow.people().stream()
                                .map(one -> new Choice("" + one.id(), one.name(), one.id() == person)))
                .toList();
    }

    private static List<Choice> chosen(List<Choice> choices, String value) {
        return choices.stream()
                .map(one -> new Choice(one.value(), one.words(), one.value().equals(value)))
                .toList();
    }

    private static String path(String where, String section, long person, String due, long before) {
        return UriComponentsBuilder.fromPath(PATH)
                .queryParam("where", where)
                .queryParam("section", "{section}")
                .queryParam("person", person == 0 ? "" : "" + person)
                .queryParam("due", due)
                .queryParam("before", before)
                .encode()
                .buildAndExpand(section)
                .toUriString();
    }
}
