package org.masthead.workflow;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.masthead.gate.Visitor;
import org.masthead.house.Dates;
import org.masthead.newsroom.DeskTray;
import org.masthead.story.DeskStories;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lays on everybody's desk their stories that are late, came back or are due, and what waits for their role. */
@Component
@Order(10)
class WorkTray implements DeskTray {

    private static final int MOST = 40;
    private static final String[] IN_HAND = {"draft", "live"};

    private final WorkListRepository works;
    private final Workflow workflow;
    private final Errors errors;
    private final DeskStories desk;
    private final Dates dates;
    private final Clock clock;

    WorkTray(WorkListRepository works, Workflow workflow, Errors errors, DeskStories desk, Dates dates, Clock clock) {
        this.works = works;
        this.workflow = workflow;
        this.errors = errors;
        this.desk = desk;
        this.dates = dates;
        this.clock = clock;
    }

    @Override
    public List<Lying> lying(Visitor visitor) {
        if (!Moves.works(visitor.role())) return List.of();
        var all = new ArrayList<Lying>();
        var mine = new LinkedHashMap<Long, Work>();
        works.assigned(visitor.account(), MOST).forEach(work -> mine.put(work.story(), work));
        works.begun(visitor.account(), MOST).forEach(work -> mine.putIfAbsent(work.story(), work));
        var lines = desk.lines(List.copyOf(mine.keySet())).stream()
                .collect(Collectors.toMap(DeskStories.Line::id, line -> line));
        for (var work : mine.values()) {
            var line = lines.get(work.story());
            if (line != null) add(work, line, visitor, all);
        }
        if (!mine.isEmpty()) all.add(new Lying("/desk/work", "My work", count(mine.size(), "story", "stories"), false));
        for (var stage : BoardPages.waitFor(visitor.role())) waiting(stage, all);
        if (Moves.may(visitor.role(), Moves.Act.NOTICE)) {
            var open = errors.open(0, MOST).size();
            if (open > 0)
                all.add(new Lying("/desk/errors", "Errors reported", count(open, "report", "reports"), false));
        }
        return all;
    }

    private void add(Work work, DeskStories.Line line, Visitor visitor, List<Lying> all) {
        var path = StoryCards.standing(work.story());
        var words = "“" + StoryCards.headline(line) + "”";
        var due = work.due();
        var now = OffsetDateTime.now(clock);
        var back = work.stage() == Stage.DRAFT ? back(work.story(), visitor) : null;
        if (due != null && due.isBefore(now))
            all.add(new Lying(path, words, "Late: due " + dates.moment(due).words(), true));
        else if (back != null)
            all.add(new Lying(
                    path,
                    words,
                    "Came back from " + back.name() + (back.note().isEmpty() ? "" : ": " + back.note()),
                    false));
        else if (due != null && due.isBefore(now.plusDays(1)))
            all.add(new Lying(path, words, "Due " + dates.moment(due).words(), false));
    }

    /** The move that brought it back, where somebody else made it last. */
    private Work.@Nullable Move back(long story, Visitor visitor) {
        return workflow.moves(story, 1).stream()
                .filter(move -> move.to() == Stage.DRAFT && !move.name().equals(visitor.name()))
                .findFirst()
                .orElse(null);
    }

    private void waiting(Stage stage, List<Lying> all) {
        var many = works.at(stage, IN_HAND, "", MOST).size();
        if (many > 0)
            all.add(new Lying("/desk/board", "At “" + stage.words() + "”", count(many, "story", "stories"), false));
    }

    private static String count(int many, String one, String more) {
        return many == 1 ? "1 " + one : (many >= MOST ? MOST + " or more" : "" + many) + " " + more;
    }
}
