package org.masthead.workflow;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.masthead.gate.Account;
import org.masthead.gate.Accounts;
import org.masthead.gate.Role;
import org.masthead.house.Dates;
import org.masthead.house.Section;
import org.masthead.house.Sections;
import org.masthead.story.DeskStories;
import org.masthead.story.Story;
import org.masthead.workflow.page.Card;
import org.masthead.workflow.page.Choice;
import org.springframework.stereotype.Component;

/** Makes cards of stories, with what the desk knows of each. */
@Component
class StoryCards {

    private final Workflow workflow;
    private final Accounts accounts;
    private final Sections sections;
    private final Dates dates;
    private final Clock clock;

    StoryCards(Workflow workflow, Accounts accounts, Sections sections, Dates dates, Clock clock) {
        this.workflow = workflow;
        this.accounts = accounts;
        this.sections = sections;
        this.dates = dates;
        this.clock = clock;
    }

    static String writing(long story) {
        return "/desk/stories/" + story;
    }

    static String standing(long story) {
        return writing(story) + "/standing";
    }

    List<Card> of(List<DeskStories.Line> lines, Role role) {
        var works = workflow.of(lines.stream().map(DeskStories.Line::id).toList());
        var people = accounts.byIds(works.values().stream()
                .flatMap(work -> Stream.of(work.author(), work.assignee()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return lines.stream()
                .map(line -> card(line, works.getOrDefault(line.id(), Work.none(line.id())), people, role))
                .toList();
    }

    private Card card(DeskStories.Line line, Work work, Map<Long, Account> people, Role role) {
        var due = work.due();
        var at = line.at();
        return new Card(
                line.id(),
                writing(line.id()),
                standing(line.id()),
                headline(line),
                sections.bySlug(line.section()).map(Section::name).orElse(line.section()),
                badge(line, work),
                work.stage().key(),
                people(work, people),
                due == null || line.seen() ? null : dates.moment(due),
                due != null && !line.seen() && due.isBefore(OffsetDateTime.now(clock)),
                at == null ? null : dates.moment(at),
                line.by(),
                dates.moment(line.saved()),
                moves(line, work, role));
    }

    static String headline(DeskStories.Line line) {
        return line.headline().isBlank() ? "Without a headline" : line.headline();
    }

    /** Where a story stands, in a word or two. */
    static String badge(DeskStories.Line line, Work work) {
        return switch (line.state()) {
            case DRAFT -> line.held().isEmpty() ? work.stage().words() : "Held";
            case SCHEDULED -> "Scheduled";
            case LIVE -> {
                if (!line.changed()) yield "Live";
                yield line.at() != null
                        ? "Live, change scheduled"
                        : "Live, change: " + work.stage().words();
            }
            case WITHDRAWN -> "Withdrawn";
            case SPIKED -> "Spiked";
        };
    }

    private static String people(Work work, Map<Long, Account> people) {
        var words = new ArrayList<String>();
        var author = work.author() == null ? null : people.get(work.author());
        var assignee = work.assignee() == null ? null : people.get(work.assignee());
        if (author != null) words.add(author.name());
        if (assignee != null && !assignee.equals(author)) words.add("with " + assignee.name());
        return String.join(", ", words);
    }

    /** Where somebody in this role may move it: what readers see or nobody shall see stands still. */
    static List<Choice> moves(DeskStories.Line line, Work work, Role role) {
        if (line.state() != Story.State.DRAFT && !line.changed()) return List.of();
        return Moves.from(role, work.stage()).stream()
                .map(to -> new Choice(to.key(), to.words(), false))
                .toList();
    }
}
