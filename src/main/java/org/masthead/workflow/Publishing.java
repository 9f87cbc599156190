package org.masthead.workflow;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masthead.gate.Visitor;
import org.masthead.house.Characters;
import org.masthead.house.Dates;
import org.masthead.newsroom.Editor;
import org.masthead.story.DeskStories;
import org.masthead.story.Publication;
import org.masthead.story.Stories;
import org.masthead.story.Story;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What editors do with a story once it is ready: publish it, schedule it, correct it, take it away. */
@Component
class Publishing {

    private static final int LONGEST = 5_000;

    private final Stories stories;
    private final DeskStories desk;
    private final Workflow workflow;
    private final Dates dates;

    Publishing(Stories stories, DeskStories desk, Workflow workflow, Dates dates) {
        this.stories = stories;
        this.desk = desk;
        this.workflow = workflow;
        this.dates = dates;
    }

    /** Puts the newest revision before readers, unless it is embargoed: then it waits for that. */
    @Transactional
    Outcome publish(long id, int revision, Visitor by) {
        stories.hold(id);
        var line = desk.line(id);
        if (line.revision() != revision) return newer("publication", line);
        if (line.state() == Story.State.LIVE && !line.changed())
            return Outcome.late("publication", "Readers see its newest revision already.");
        var objections = stories.objections(id);
        if (!objections.isEmpty()) return Outcome.wrong("publication", String.join(" ", objections));
        var editor = new Editor(by.name());
        workflow.move(id, Stage.READY, "", by);
        if (line.at() != null) stories.unschedule(id, editor);
        return switch (stories.publish(id, editor)) {
            case Publication.Live live -> new Outcome.Done("live");
            case Publication.Scheduled later -> new Outcome.Done("waits");
            case Publication.Held(var reason) -> throw new IllegalStateException(reason);
        };
    }

    @Transactional
    Outcome schedule(long id, int revision, OffsetDateTime at, Visitor by) {
        stories.hold(id);
        var line = desk.line(id);
        if (line.revision() != revision) return newer("at", line);
        var embargo = line.embargo();
        if (embargo != null && at.isBefore(embargo))
            return Outcome.wrong(
                    "at",
                    "It is embargoed until " + dates.moment(embargo).words()
                            + ". Choose a later time, or lift the embargo first.");
        if (line.state() == Story.State.LIVE && !line.changed())
            return Outcome.late("at", "Readers see its newest revision already.");
        var objections = stories.objections(id);
        if (!objections.isEmpty()) return Outcome.wrong("at", String.join(" ", objections));
        workflow.move(id, Stage.READY, "", by);
        return switch (stories.publishAt(id, at, new Editor(by.name()))) {
            case Publication.Scheduled then -> new Outcome.Done("scheduled");
            case Publication.Held(var reason) -> throw new IllegalStateException(reason);
            case Publication.Live live -> throw new IllegalStateException("It is live at " + live.path());
        };
    }

    private static Outcome newer(String field, DeskStories.Line line) {
        return Outcome.late(
                field,
                line.by() + " saved revision " + line.revision()
                        + " since you opened this page. Look at it, then do it again.");
    }

    @Transactional
    Outcome unschedule(long id, Visitor by) {
        var line = desk.line(id);
        if (line.at() == null && line.held().isEmpty()) return Outcome.late("at", "It is not scheduled any more.");
        stories.unschedule(id, new Editor(by.name()));
        return new Outcome.Done("unscheduled");
    }

    /** @param until null lifts it */
    @Transactional
    Outcome embargo(long id, @Nullable OffsetDateTime until, Visitor by) {
        var line = desk.line(id);
        if (List.of(Story.State.SPIKED, Story.State.WITHDRAWN).contains(line.state()))
            return Outcome.late("until", "The story was dropped: nothing of it is published.");
        stories.embargo(id, until, new Editor(by.name()));
        return new Outcome.Done(until == null ? "lifted" : "embargoed");
    }

    @Transactional
    Outcome withdraw(long id, String reason, Visitor by) {
        var said = Characters.clean(reason).strip();
        if (desk.line(id).state() != Story.State.LIVE)
            return Outcome.late("reason", "Readers do not see this story: there is nothing to withdraw.");
        if (said.isEmpty()) return Outcome.wrong("reason", "Say why: readers who ask for the story are told.");
        if (said.length() > LONGEST) return Outcome.wrong("reason", "There is room for 5,000 characters.");
        stories.withdraw(id, said, new Editor(by.name()));
        return new Outcome.Done("withdrawn");
    }

    @Transactional
    Outcome spike(long id, Visitor by) {
        var line = desk.line(id);
        if (line.seen()) return Outcome.late("spike", "Readers have seen this story: withdraw it instead.");
        if (line.state() == Story.State.SPIKED) return Outcome.late("spike", "It is spiked already.");
        stories.spike(id, new Editor(by.name()));
        return new Outcome.Done("spiked");
    }

    @Transactional
    Outcome revive(long id, Visitor by) {
        if (desk.line(id).state() != Story.State.SPIKED) return Outcome.late("spike", "It is not spiked any more.");
        stories.revive(id, new Editor(by.name()));
        return new Outcome.Done("revived");
    }

    /** @param block the id of the block that it is about; empty: the whole story */
    @Transactional
    Outcome notice(long id, String kind, String block, String text, Visitor by) {
        var said = Characters.clean(text).strip();
        var known = Notices.kind(kind);
        if (known.isEmpty()) return Outcome.wrong("kind", "Choose what kind of notice it is.");
        var live = stories.live(id);
        if (live.isEmpty()) return Outcome.late("text", "Only a story that readers see can have a notice.");
        if (said.isEmpty()) return Outcome.wrong("text", "Say what was wrong and what is right, in full sentences.");
        if (said.length() > LONGEST) return Outcome.wrong("text", "There is room for 5,000 characters.");
        var blocks = live.get().copy().body().blocks();
        if (!block.isEmpty() && blocks.stream().noneMatch(one -> one.id().equals(block)))
            return Outcome.wrong("block", "That paragraph is not in the published story any more. Choose again.");
        stories.notice(id, known.get(), block, said, new Editor(by.name()));
        return new Outcome.Done("noticed");
    }
}
