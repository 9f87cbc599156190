package org.masthead.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.masthead.gate.Account;
import org.masthead.gate.Accounts;
import org.masthead.gate.Visitor;
import org.masthead.house.Dates;
import org.masthead.house.page.Head;
import org.masthead.story.DeskStories;
import org.masthead.workflow.page.Choice;
import org.masthead.workflow.page.ErrorItemPage;
import org.masthead.workflow.page.ErrorsPage;
import org.masthead.workflow.page.Typed;
import org.springframework.stereotype.Component;

/** Makes the desk's pages of what readers say is wrong. */
@Component
class ReportPages {

    private static final int SIZE = 40;
    private static final String LIST = "/desk/errors";

    private final Errors errors;
    private final Workflow workflow;
    private final DeskStories desk;
    private final Accounts accounts;
    private final Dates dates;

    ReportPages(Errors errors, Workflow workflow, DeskStories desk, Accounts accounts, Dates dates) {
        this.errors = errors;
        this.workflow = workflow;
        this.desk = desk;
        this.accounts = accounts;
        this.dates = dates;
    }

    /** @param from the number of the report after which the list goes on, or null */
    ErrorsPage list(boolean answered, @Nullable Long from, String said) {
        var found = new ArrayList<>(
                answered
                        ? errors.answered(from == null ? Long.MAX_VALUE : from, SIZE + 1)
                        : errors.open(from == null ? 0 : from, SIZE + 1));
        var more = found.size() > SIZE;
        if (more) found.removeLast();
        var lines = desk
                .lines(found.stream().map(ErrorReport::storyId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(DeskStories.Line::id, line -> line));
        var people = accounts.byIds(found.stream()
                .map(ErrorReport::assignee)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var rows = found.stream()
                .map(one -> new ErrorsPage.Row(
                        LIST + "/" + one.id(),
                        NoticeBoxes.shortened(one.words()),
                        Optional.ofNullable(lines.get(one.storyId()))
                                .map(StoryCards::headline)
                                .orElse(""),
                        dates.moment(one.made()),
                        holder(one, one.assignee() == null ? null : people.get(one.assignee()))))
                .toList();
        var next = !more
                ? ""
                : LIST
                        + (answered ? "?show=answered&from=" : "?from=")
                        + found.getLast().id();
        return new ErrorsPage(Head.unlisted("Errors reported"), answered, said, rows, next);
    }

    private static String holder(ErrorReport one, @Nullable Account person) {
        if (!one.open()) return "Answered by " + one.answeredBy() + (one.corrected() ? ", corrected" : "");
        return person == null ? "Nobody has it" : person.name();
    }

    ErrorItemPage one(long id, Visitor visitor, String said, Typed typed) {
        var report = errors.byId(id);
        var line = desk.line(report.storyId());
        var answered = report.answered();
        return new ErrorItemPage(
                Head.unlisted("An error reported"),
                LIST + "/" + id,
                said,
                StoryCards.headline(line),
                line.path(),
                StoryCards.standing(line.id()),
                report.words(),
                report.place(),
                from(report),
                dates.moment(report.made()),
                report.revision(),
                !report.email().isEmpty(),
                people(typed.in("assignment")
                        .value("assignee", report.assignee() == null ? "" : "" + report.assignee())),
                report.open() && Moves.may(visitor.role(), Moves.Act.NOTICE),
                report.answer(),
                answered == null
                        ? ""
                        : report.answeredBy() + ", " + dates.moment(answered).words(),
                report.corrected(),
                typed);
    }

    /** The address itself is for the paper's letter, not for the page. */
    private static String from(ErrorReport report) {
        var name = report.name().isEmpty() ? "A reader who gave no name" : report.name();
        return name + (report.email().isEmpty() ? ", who left no address" : ", who left an address for the answer");
    }

    private List<Choice> people(String assignee) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "Nobody", assignee.isEmpty()));
        workflow.people()
                .forEach(one -> choices.add(new Choice("" + one.id(), one.name(), assignee.equals("" + one.id()))));
        return choices;
    }
}
