package org.masthead.discussion;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.masthead.discussion.page.StoryDeskPage;
import org.masthead.gate.Admits;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.house.Dates;
import org.masthead.house.LocalTimes;
import org.masthead.house.Refused;
import org.masthead.house.page.Head;
import org.masthead.newsroom.Ledger;
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
@Ledger.About("story:{id}")
@RequestMapping("/desk/comments/stories/{id}")
class DiscussionDeskController {

    private static final String USUAL = "usual";

    private final Discussions discussions;
    private final Threads threads;
    private final Stories stories;
    private final Desk desk;
    private final Dates dates;
    private final LocalTimes times;

    DiscussionDeskController(
            Discussions discussions, Threads threads, Stories stories, Desk desk, Dates dates, LocalTimes times) {
        this.discussions = discussions;
        this.threads = threads;
        this.stories = stories;
        this.desk = desk;
        this.dates = dates;
        this.times = times;
    }

    @Admits({Role.MODERATOR, Role.EDITOR})
    @GetMapping
    ModelAndView show(@PathVariable long id, @RequestParam(defaultValue = "") String said, Visitor visitor) {
        var story = stories.newest(id);
        var discussion = discussions.now(id);
        var closes = discussion.closes();
        var usually = story.published() == null
                ? java.util.Optional.<OffsetDateTime>empty()
                : discussions.closes(story, discussions.usual(discussion));
        var page = new StoryDeskPage(
                Head.unlisted("Discussion"),
                desk.tabs(visitor),
                id,
                story.copy().headline(),
                story.path(),
                threads.words(discussion.shown()),
                modes(discussion),
                times.field(closes),
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
        discussions.lead(
                id,
                mode.equals(USUAL) ? null : known(mode),
                moment(closes, discussions.now(id).closes()),
                visitor);
        return new ModelAndView("redirect:/desk/comments/stories/" + id + "?said=saved");
    }

    private List<StoryDeskPage.Mode> modes(Discussion discussion) {
        var usual = discussions.usual(discussion).mode();
        var asUsual = new StoryDeskPage.Mode(
                USUAL,
                "As usual",
                "Now that is “" + usual.words() + "”; it follows the paper’s comment policy.",
                discussion.asUsual());
        return Stream.concat(
                        Stream.of(asUsual),
                        Arrays.stream(Discussion.Mode.values())
                                .map(one -> new StoryDeskPage.Mode(
                                        one.key(),
                                        one.words(),
                                        one.about(),
                                        !discussion.asUsual() && one == discussion.mode())))
                .toList();
    }

    private static Discussion.Mode known(String mode) {
        return Arrays.stream(Discussion.Mode.values())
                .filter(one -> one.key().equals(mode))
                .findFirst()
                .orElseThrow(() -> refused("It was not clear how the discussion should be led."));
    }

    /** An end that stands already is not asked whether it lies ahead. */
    private @Nullable OffsetDateTime moment(String field, @Nullable OffsetDateTime before) {
        if (field.isBlank()) return null;
        if (field.strip().equals(times.field(before))) return before;
        return switch (times.read(field)) {
            case LocalTimes.Read.At(var moment) -> moment;
            case LocalTimes.Read.Wrong(var reason, var offered) ->
                throw refused(offered.equals(field) ? reason : reason + " That is " + offered + ".");
        };
    }

    private static Refused refused(String said) {
        return new Refused(422, "Nothing was changed", said, "Go back, mend that, and send it again.");
    }
}
