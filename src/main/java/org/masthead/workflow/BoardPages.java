package org.masthead.workflow;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.house.page.Head;
import org.masthead.story.DeskStories;
import org.masthead.story.Story;
import org.masthead.workflow.page.BoardPage;
import org.masthead.workflow.page.WorkPage;
import org.springframework.stereotype.Component;

/** Makes the board of what is in hand, and everybody's own list. */
@Component
class BoardPages {

    private static final int MOST = 40;
    private static final String[] UNSEEN = {"draft"};
    private static final String[] IN_HAND = {"draft", "live"};

    private final WorkListRepository works;
    private final Workflow workflow;
    private final DeskStories desk;
    private final StoryCards cards;
    private final ListPages lists;
    private final Clock clock;

    BoardPages(
            WorkListRepository works,
            Workflow workflow,
            DeskStories desk,
            StoryCards cards,
            ListPages lists,
            Clock clock) {
        this.works = works;
        this.workflow = workflow;
        this.desk = desk;
        this.cards = cards;
        this.lists = lists;
        this.clock = clock;
    }

    BoardPage board(String section, String said, Role role) {
        var columns = new ArrayList<BoardPage.Column>();
        for (var stage : Stage.values()) {
            var lines = stage == Stage.DRAFT ? drafts(section) : at(stage, section);
            var where = stage == Stage.DRAFT ? "hand" : stage.key();
            columns.add(column(stage.key(), stage.words(), lines, where, section, role));
        }
        columns.add(column("", "Scheduled", scheduled(section), "scheduled", section, role));
        return new BoardPage(Head.unlisted("Board"), lists.sections(section), section, columns, said);
    }

    private BoardPage.Column column(
            String key, String words, List<DeskStories.Line> lines, String where, String section, Role role) {
        var shown = lines.stream().limit(MOST).toList();
        var list = ListPages.PATH + "?where=" + where + (section.isEmpty() ? "" : "&section=" + section);
        return new BoardPage.Column(key, words, cards.of(shown, role), lines.size() > MOST, list);
    }

    /** Those that the desk began; after them, what came in from elsewhere and nobody has touched. */
    private List<DeskStories.Line> drafts(String section) {
        var ids = new LinkedHashSet<Long>();
        works.at(Stage.DRAFT, UNSEEN, section, MOST + 1).forEach(work -> ids.add(work.story()));
        var newest = desk.newest(EnumSet.of(Story.State.DRAFT), section, null, MOST + 1).stream()
                .map(DeskStories.Line::id)
                .toList();
        var known = workflow.of(newest).keySet();
        newest.stream().filter(id -> !known.contains(id)).forEach(ids::add);
        return desk.lines(ids).stream()
                .filter(line -> line.state() == Story.State.DRAFT)
                .toList();
    }

    private List<DeskStories.Line> at(Stage stage, String section) {
        var ids = works.at(stage, IN_HAND, section, MOST + 1).stream()
                .map(Work::story)
                .toList();
        return inHand(ids);
    }

    private List<DeskStories.Line> inHand(List<Long> ids) {
        return desk.lines(ids).stream()
                .filter(line -> line.state() == Story.State.DRAFT || (line.changed() && line.at() == null))
                .toList();
    }

    private List<DeskStories.Line> scheduled(String section) {
        var now = OffsetDateTime.now(clock);
        return desk.waiting(now.minusDays(7), now.plusYears(5), 4 * MOST).stream()
                .filter(line -> line.at() != null)
                .filter(line -> section.isEmpty() || line.section().equals(section))
                .toList();
    }

    WorkPage work(Visitor visitor) {
        var waiting = new LinkedHashSet<Long>();
        for (var stage : waitFor(visitor.role()))
            works.at(stage, IN_HAND, "", MOST).forEach(work -> waiting.add(work.story()));
        var assigned = works.assigned(visitor.account(), MOST).stream()
                .map(Work::story)
                .toList();
        var begun = works.begun(visitor.account(), MOST).stream()
                .map(Work::story)
                .filter(id -> !assigned.contains(id))
                .toList();
        var groups = new ArrayList<WorkPage.Group>();
        groups.add(new WorkPage.Group(
                "Assigned to you", cards.of(desk.lines(assigned), visitor.role()), "Nothing is assigned to you."));
        if (!waitFor(visitor.role()).isEmpty())
            groups.add(new WorkPage.Group(
                    "Waiting for you",
                    cards.of(inHand(List.copyOf(waiting)), visitor.role()),
                    "Nothing waits for a " + visitor.role().words() + "."));
        groups.add(new WorkPage.Group(
                "You began", cards.of(desk.lines(begun), visitor.role()), "You have nothing else in hand."));
        return new WorkPage(Head.unlisted("My work"), visitor.name(), groups);
    }

    /** The stages at which a story waits for somebody in this role. */
    static List<Stage> waitFor(Role role) {
        return switch (role) {
            case EDITOR, PUBLISHER -> List.of(Stage.EDITING, Stage.READY);
            case STANDARDS -> List.of(Stage.STANDARDS);
            default -> List.of();
        };
    }
}
