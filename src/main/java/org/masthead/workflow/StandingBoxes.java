package org.masthead.workflow;

import gg.jte.Content;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.masthead.gate.Account;
import org.masthead.gate.Accounts;
import org.masthead.gate.Visitor;
import org.masthead.house.Dates;
import org.masthead.house.LocalTimes;
import org.masthead.house.Templates;
import org.masthead.story.DeskStories;
import org.masthead.story.Stories;
import org.masthead.story.Story;
import org.masthead.workflow.page.ChecklistBox;
import org.masthead.workflow.page.Choice;
import org.masthead.workflow.page.StandingBox;
import org.masthead.workflow.page.Typed;
import org.springframework.stereotype.Component;

/** Makes the boxes that say where a story stands and what is still to be looked at. */
@Component
class StandingBoxes {

    private static final int MOVES = 12;

    private final Workflow workflow;
    private final Checklists checklists;
    private final DeskStories desk;
    private final Stories stories;
    private final Accounts accounts;
    private final LocalTimes times;
    private final Dates dates;
    private final Templates templates;

    StandingBoxes(
            Workflow workflow,
            Checklists checklists,
            DeskStories desk,
            Stories stories,
            Accounts accounts,
            LocalTimes times,
            Dates dates,
            Templates templates) {
        this.workflow = workflow;
        this.checklists = checklists;
        this.desk = desk;
        this.stories = stories;
        this.accounts = accounts;
        this.times = times;
        this.dates = dates;
        this.templates = templates;
    }

    Content standing(long story, Visitor visitor, Typed typed) {
        var line = desk.line(story);
        var work = workflow.of(story);
        var role = visitor.role();
        var mine = typed.in("assignment");
        var assignee = mine.value("assignee", work.assignee() == null ? "" : "" + work.assignee());
        var box = new StandingBox(
                StoryCards.writing(story),
                StoryCards.badge(line, work),
                work.stage().key(),
                work.since().equals(OffsetDateTime.MIN)
                        ? ""
                        : dates.moment(work.since()).words(),
                StoryCards.moves(line, work, role),
                Moves.may(role, Moves.Act.ASSIGN),
                people(assignee),
                holder(work),
                times.field(work.due()),
                times.zone().getId(),
                !line.seen() && line.state() != Story.State.SPIKED && Moves.may(role, Moves.Act.SPIKE),
                line.state() == Story.State.SPIKED && Moves.may(role, Moves.Act.REVIVE),
                history(story),
                typed);
        return templates.fragment("workflow/standingbox", Map.of("box", box));
    }

    private List<Choice> people(String assignee) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "Nobody", assignee.isEmpty()));
        for (var one : workflow.people())
            choices.add(
                    new Choice("" + one.id(), one.name() + ", " + one.role().words(), assignee.equals("" + one.id())));
        return choices;
    }

    private String holder(Work work) {
        var assignee = work.assignee();
        var name = assignee == null
                ? "Nobody has it"
                : accounts.byId(assignee).map(Account::name).orElse("Somebody who left") + " has it";
        var due = work.due();
        return due == null ? name + "." : name + ", due " + dates.moment(due).words() + ".";
    }

    private List<StandingBox.Move> history(long story) {
        return workflow.moves(story, MOVES).stream()
                .map(move -> new StandingBox.Move(
                        move.name() + " moved it from “" + move.from().words() + "” to “"
                                + move.to().words() + "”, "
                                + dates.moment(move.at()).words(),
                        move.note()))
                .toList();
    }

    /** Nothing where nothing is asked of the story's section. */
    Optional<Content> checklist(long story) {
        var points = checklists.of(stories.newest(story));
        if (points.isEmpty()) return Optional.empty();
        var lines = points.stream().map(this::point).toList();
        var open = (int) points.stream()
                .filter(point -> point.item().blocks() && !point.ticked())
                .count();
        var box = new ChecklistBox(StoryCards.writing(story), lines, open);
        return Optional.of(templates.fragment("workflow/checklistbox", Map.of("box", box)));
    }

    private ChecklistBox.Point point(Checklists.Point point) {
        var tick = point.tick();
        var said = tick == null
                ? ""
                : tick.name() + " ticked it at revision " + tick.revision() + ", "
                        + dates.moment(tick.at()).words()
                        + (point.ticked() ? "" : "; the words changed since");
        var item = point.item();
        return new ChecklistBox.Point(item.id(), item.words(), item.blocks(), point.ticked(), said);
    }
}
