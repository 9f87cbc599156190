package org.masthead.discussion;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.discussion.page.StoryDeskPage;
import org.masthead.gate.Admits;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.house.Dates;
import org.masthead.house.Paper;
import org.masthead.house.Refused;
import org.masthead.house.page.Head;
import org.masthead.story.Stories;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How a story's discussion is led: open, read first, questions and answers, or closed; and until when. */
@Controller
@RequestMapping("/desk/comments/stories/{id}")
class DiscussionDeskController {

    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private final Discussions discussions;
    private final Threads threads;
    private final Stories stories;
    private final Desk desk;
    private final Dates dates;
    private final Paper paper;

    DiscussionDeskController(
            Discussions discussions, Threads threads, Stories stories, Desk desk, Dates dates, Paper paper) {
        this.discussions = discussions;
        this.threads = threads;
        this.stories = stories;
        this.desk = desk;
        this.dates = dates;
        this.paper = paper;
    }

    @Admits({Role.MODERATOR, Role.EDITOR})
    @GetMapping
    ModelAndView show(@PathVariable long id, @RequestParam(defaultValue = "") String said) {
        var story = stories.newest(id);
        var discussion = discussions.now(id);
        var closes = discussion.closes();
        var usually = story.published() == null
                ? java.util.Optional.<OffsetDateTime>empty()
                : discussions.closes(story, Discussion.none(id));
        var page = new StoryDeskPage(
                Head.unlisted("Discussion"),
                desk.tabs(""),
                id,
                story.copy().headline(),
                story.path(),
                threads.words(discussion.shown()),
                Arrays.stream(Discussion.Mode.values())
                        .map(one ->
                                new StoryDeskPage.Mode(one.key(), one.words(), one.about(), one == discussion.mode()))
                        .toList(),
                closes == null ? "" : closes.atZoneSameInstant(paper.timeZone()).format(FIELD),
                usually.map(end -> "As usual it closes " + dates.moment(end).words() + ".")
                        .orElse("As usual it stays open."),
                said.equals("saved") ? "Saved. Readers see it within seconds." : "");
        return new ModelAndView("discussion/storydesk", Map.of("page", page));
    }

    @Admits({Role.MODERATOR, Role.EDITOR})
    @PostMapping
    ModelAndView lead(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String mode,
            @RequestParam(defaultValue = "") String closes,
            Visitor visitor) {
        stories.newest(id);
        var known = Arrays.stream(Discussion.Mode.values())
                .filter(one -> one.key().equals(mode))
                .findFirst()
                .orElseThrow(() -> refused("It was not clear how the discussion should be led."));
        discussions.lead(id, known, moment(closes), visitor);
        return new ModelAndView("redirect:/desk/comments/stories/" + id + "?said=saved");
    }

    private @Nullable OffsetDateTime moment(String field) {
        if (field.isBlank()) return null;
        try {
            return LocalDateTime.parse(field.strip(), DateTimeFormatter.ISO_LOCAL_DATE_TIME)
                    .atZone(paper.timeZone())
                    .toOffsetDateTime();
        } catch (DateTimeParseException unreadable) {
            throw refused("The end must be a day and a time like 2026-11-24T18:00.");
        }
    }

    private static Refused refused(String said) {
        return new Refused(422, "Nothing was changed", said, "Go back, mend that, and send it again.");
    }
}
