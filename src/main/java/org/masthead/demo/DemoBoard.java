package org.masthead.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.house.Markup;
import org.masthead.newsroom.Editor;
import org.masthead.story.Copy;
import org.masthead.story.DeskStories;
import org.masthead.story.Stories;
import org.masthead.story.Story;
import org.masthead.workflow.Checklists;
import org.masthead.workflow.Errors;
import org.masthead.workflow.Stage;
import org.masthead.workflow.Workflow;
import org.springframework.stereotype.Component;

/** What the newsroom of Averley has in hand, stage by stage: read from {@code demo/desk.yml}. */
@Component
class DemoBoard implements Corner {

    private static final int LOOKED_AT = 100;

    private final Stories stories;
    private final DeskStories lines;
    private final Workflow workflow;
    private final Checklists checklists;
    private final Errors errors;
    private final DemoPeople people;
    private final Clock clock;

    DemoBoard(
            Stories stories,
            DeskStories lines,
            Workflow workflow,
            Checklists checklists,
            Errors errors,
            DemoPeople people,
            Clock clock) {
        this.stories = stories;
        this.lines = lines;
        this.workflow = workflow;
        this.checklists = checklists;
        this.errors = errors;
        this.people = people;
        this.clock = clock;
    }

    /** Does nothing where the board is set already. */
    @Override
    public void open(Editor desk) {
        var file = read();
        var all = Newsroom.maps(file.get("stories"));
        var known = lines.newest(EnumSet.allOf(Story.State.class), "", null, LOOKED_AT).stream()
                .map(DeskStories.Line::headline)
                .toList();
        if (all.stream().anyMatch(one -> known.contains(Newsroom.text(one, "headline")))) return;
        all.forEach(this::begin);
        for (var one : Newsroom.maps(file.get("checklists")))
            checklists.ask(
                    Newsroom.text(one, "section"),
                    Newsroom.text(one, "words"),
                    Newsroom.text(one, "weight").equals("blocks"),
                    desk);
        stories.idByUri(StoryFile.uri("ferry-maribel"))
                .flatMap(stories::live)
                .ifPresent(story -> errors.report(
                        story.id(),
                        new Errors.Said(
                                "The Maribel has two funnels, not one. My father painted both.",
                                "The second paragraph",
                                "Lottie Dray",
                                "lottie.dray@sillvalley.example"),
                        null));
    }

    private void begin(Map<String, Object> one) {
        var reporter = people.visitor(Role.REPORTER);
        var editor = people.visitor(Role.EDITOR);
        var id = stories.draft(copy(one), new Editor(reporter.name()));
        var assigned = Newsroom.text(one, "assigned");
        var due = Newsroom.text(one, "due");
        if (!(assigned + due).isEmpty())
            workflow.assign(
                    id,
                    assigned.isEmpty()
                            ? null
                            : (Long) people.visitor(Role.valueOf(assigned.toUpperCase(Locale.ROOT)))
                                    .account(),
                    due.isEmpty() ? null : hours(due),
                    editor);
        move(id, Stage.valueOf(Newsroom.text(one, "stage").toUpperCase(Locale.ROOT)), Newsroom.text(one, "note"));
        if (one.containsKey("embargo")) {
            stories.embargo(id, hours(Newsroom.text(one, "embargo")), new Editor(editor.name()));
            stories.publish(id, new Editor(editor.name()));
        }
        if (one.containsKey("out")) stories.publishAt(id, hours(Newsroom.text(one, "out")), new Editor(editor.name()));
    }

    /** From hand to hand, as it goes in a newsroom; whoever makes the last move says something. */
    private void move(long id, Stage to, String note) {
        Visitor[] hands = {people.visitor(Role.REPORTER), people.visitor(Role.EDITOR), people.visitor(Role.STANDARDS)};
        var way = List.of(Stage.EDITING, Stage.STANDARDS, Stage.READY);
        for (var i = 0; i < to.ordinal(); i++)
            workflow.move(id, way.get(i), i + 1 == to.ordinal() ? note : "", hands[i]);
    }

    private static Copy copy(Map<String, Object> one) {
        return new Copy(
                "",
                Newsroom.text(one, "headline"),
                Copy.Headlines.NONE,
                Newsroom.text(one, "deck"),
                List.of(),
                "",
                Newsroom.text(one, "section"),
                List.of(),
                Markup.ofText(Newsroom.text(one, "text")),
                null,
                List.of(),
                "",
                Copy.Rights.OURS,
                "");
    }

    private OffsetDateTime hours(String hours) {
        return OffsetDateTime.now(clock).plusHours(Long.parseLong(hours)).truncatedTo(ChronoUnit.HOURS);
    }

    private static Map<String, Object> read() {
        try (var file = DemoBoard.class.getResourceAsStream("/demo/desk.yml")) {
            return Newsroom.yaml().load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
