package org.masthead.workflow;

import gg.jte.Content;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.masthead.gate.Visitor;
import org.masthead.house.Dates;
import org.masthead.house.LocalTimes;
import org.masthead.house.Templates;
import org.masthead.house.page.When;
import org.masthead.story.DeskStories;
import org.masthead.story.Stories;
import org.masthead.story.Story;
import org.masthead.workflow.page.Choice;
import org.masthead.workflow.page.PublishingBox;
import org.masthead.workflow.page.Typed;
import org.masthead.writing.WorkingCopies;
import org.springframework.stereotype.Component;

/** Makes the box from which a story is published, scheduled, embargoed and withdrawn. */
@Component
class PublishingBoxes {

    /** What is said to be wrong with a time that comes twice. */
    static final String TWICE = "That time comes twice: the clocks go back on that day. Choose which you mean.";

    private final Stories stories;
    private final DeskStories desk;
    private final Checklists checklists;
    private final WorkingCopies typing;
    private final LocalTimes times;
    private final Dates dates;
    private final Templates templates;

    PublishingBoxes(
            Stories stories,
            DeskStories desk,
            Checklists checklists,
            WorkingCopies typing,
            LocalTimes times,
            Dates dates,
            Templates templates) {
        this.stories = stories;
        this.desk = desk;
        this.checklists = checklists;
        this.typing = typing;
        this.times = times;
        this.dates = dates;
        this.templates = templates;
    }

    Content publishing(long story, Visitor visitor, Typed typed) {
        var line = desk.line(story);
        var role = visitor.role();
        var dropped = line.state() == Story.State.SPIKED || line.state() == Story.State.WITHDRAWN;
        var news = !dropped && (line.state() != Story.State.LIVE || line.changed());
        var publish = Moves.may(role, Moves.Act.PUBLISH);
        var box = new PublishingBox(
                StoryCards.writing(story),
                line.revision(),
                state(line),
                line.state() == Story.State.LIVE ? line.path() : "",
                line.held(),
                news ? stories.objections(story) : List.of(),
                news ? warnings(story) : List.of(),
                news,
                publish,
                button(line),
                (line.at() != null || !line.held().isEmpty()) && Moves.may(role, Moves.Act.UNSCHEDULE),
                !dropped && Moves.may(role, Moves.Act.EMBARGO),
                line.state() == Story.State.LIVE && Moves.may(role, Moves.Act.WITHDRAW),
                when(line.at()),
                when(line.embargo()),
                times.zone().getId(),
                which(typed),
                times.field(line.embargo()),
                typed);
        return templates.fragment("workflow/publishingbox", Map.of("box", box));
    }

    private static String state(DeskStories.Line line) {
        return switch (line.state()) {
            case DRAFT -> "Readers do not see it.";
            case SCHEDULED -> "Readers do not see it yet.";
            case LIVE ->
                line.changed()
                        ? "Readers see revision " + line.live() + "; revision " + line.revision() + " waits."
                        : "Readers see revision " + line.live() + ", the newest.";
            case WITHDRAWN -> "It was withdrawn: its address says why.";
            case SPIKED -> "It is spiked.";
        };
    }

    private static String button(DeskStories.Line line) {
        if (line.embargo() != null) return "Publish when the embargo lifts";
        return line.state() == Story.State.LIVE ? "Publish the change now" : "Publish now";
    }

    private List<String> warnings(long story) {
        var unsaved = typing.unsaved(story)
                ? Stream.of(
                        "Something was typed that is in no revision yet. Save it, or it is not in what you publish.")
                : Stream.<String>empty();
        return Stream.concat(unsaved, unticked(story)).toList();
    }

    private Stream<String> unticked(long story) {
        return checklists.of(stories.newest(story)).stream()
                .filter(point -> !point.item().blocks() && !point.ticked())
                .map(point -> "“" + point.item().words() + "” is not ticked.");
    }

    private @Nullable When when(@Nullable OffsetDateTime moment) {
        return moment == null ? null : dates.moment(moment);
    }

    /** The two moments that somebody must choose between, the first chosen. */
    private List<Choice> which(Typed typed) {
        var at = typed.in("schedule").values().get("at");
        if (at == null || !(times.read(at, "") instanceof LocalTimes.Read.Twice(var first, var second)))
            return List.of();
        return List.of(
                new Choice("first", "The first time, before the clocks go back (UTC" + first.getOffset() + ")", true),
                new Choice("second", "The second time, after it (UTC" + second.getOffset() + ")", false));
    }
}
