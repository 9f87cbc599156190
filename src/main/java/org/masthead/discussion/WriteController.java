package org.masthead.discussion;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.discussion.page.WritePage;
import org.masthead.gate.Admits;
import org.masthead.gate.Networks;
import org.masthead.gate.Pace;
import org.masthead.gate.Visitor;
import org.masthead.gate.Visitors;
import org.masthead.house.NotFound;
import org.masthead.house.Shown;
import org.masthead.house.Slug;
import org.masthead.house.page.Head;
import org.masthead.story.Stories;
import org.masthead.story.Story;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes what readers write, and keeps it for those who have to sign in first. */
@Controller
class WriteController {

    private static final Duration UNSENT_KEPT = Duration.ofDays(7);
    private static final String NO_NAME = "Your account has no name yet, and comments carry one. Choose it under “Your "
            + "account”, then come back to this page: what you wrote is kept here for a week.";

    private final Stories stories;
    private final StoriesWrittenOn written;
    private final Comments comments;
    private final CommentBox box;
    private final Announcements announcements;
    private final Threads threads;
    private final CommentLines lines;
    private final UnsentRepository unsents;
    private final Pace pace;
    private final Networks networks;
    private final Clock clock;

    WriteController(
            Stories stories,
            StoriesWrittenOn written,
            Comments comments,
            CommentBox box,
            Announcements announcements,
            Threads threads,
            CommentLines lines,
            UnsentRepository unsents,
            Pace pace,
            Networks networks,
            Clock clock) {
        this.stories = stories;
        this.written = written;
        this.comments = comments;
        this.box = box;
        this.announcements = announcements;
        this.threads = threads;
        this.lines = lines;
        this.unsents = unsents;
        this.pace = pace;
        this.networks = networks;
        this.clock = clock;
    }

    @Admits(anyone = true)
    @PostMapping("/stories/{id}/comments")
    ModelAndView send(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(required = false) @Nullable String parent,
            @RequestParam(required = false) @Nullable String unsent,
            @RequestParam(defaultValue = "") String look,
            @Nullable Visitor visitor,
            HttpServletRequest request) {
        var story = written.on(id).orElseThrow(NotFound::new);
        var answered = number(parent);
        if (look.equals("first")) return preview(story, answered, body, unsent == null ? "" : unsent);
        if (visitor == null || visitor.name().isBlank()) return keep(story, answered, body, visitor, request);
        pace.keep("comment", visitor.key(), 30, Duration.ofMinutes(10));
        var sent = box.send(story, answered, body, visitor);
        if (unsent != null && !(sent instanceof Sent.Refused)) unsents.forget(unsent);
        return switch (sent) {
            case Sent.Shown(var comment) -> new ModelAndView("redirect:" + place(story, comment));
            case Sent.Held(var comment) -> new ModelAndView("redirect:" + comment.permalink() + "/held");
            case Sent.Refused(var reason) -> again(story, answered, body, reason, unsent);
            case Sent.Barred(var sanction) -> again(story, answered, body, barred(sanction), unsent);
        };
    }

    /** An empty field means none; what is no number was no comment of ours. */
    private static @Nullable Long number(@Nullable String parent) {
        if (parent == null || parent.isBlank()) return null;
        return parent.strip().matches("[0-9]{1,18}") ? Long.valueOf(parent.strip()) : Long.valueOf(0);
    }

    /** Where its writer sees it: its own page, unless the story's page has it already. */
    private String place(Story story, Comment comment) {
        if (announcements.waits(story.id())) return comment.permalink();
        return threads.onFirstPage(comment) ? story.path() + "#comment-" + comment.id() : comment.permalink();
    }

    static String barred(Sanction sanction) {
        var said = sanction.step() == Sanction.Kind.WARNED
                ? "The moderators have written to you. Please read it under “Your comments”, then send this again."
                : "You cannot comment at the moment. Why, and until when, stands under “Your comments”.";
        return said + " The reason: " + sanction.words();
    }

    private ModelAndView keep(
            Story story, @Nullable Long parent, String body, @Nullable Visitor visitor, HttpServletRequest request) {
        if (CommentMarkup.tidy(body).isEmpty())
            return again(story, parent, body, "There is nothing in it yet. Please write something.", null);
        if (body.length() > Comments.LONGEST) return again(story, parent, body, Comments.TOO_LONG, null);
        pace.keep("unsent", networks.of(request).exact(), 30, Duration.ofHours(1));
        var secret = Slug.unguessable();
        var known = answered(story, parent) == null ? null : parent;
        unsents.sweep(OffsetDateTime.now(clock).minus(UNSENT_KEPT));
        unsents.keep(secret, new UnsentRepository.Unsent(story.id(), known, body), OffsetDateTime.now(clock));
        var back = "/comments/unsent/" + secret;
        return new ModelAndView("redirect:" + (visitor == null ? Visitors.signIn(back) : back));
    }

    private org.masthead.discussion.page.@Nullable CommentLine answered(Story story, @Nullable Long parent) {
        if (parent == null) return null;
        return comments.byId(parent)
                .filter(one -> one.live() && one.story() == story.id())
                .map(one -> lines.line(one, new CommentLines.Manner(one.depth(), false, false)))
                .orElse(null);
    }

    private ModelAndView again(
            Story story, @Nullable Long parent, String body, String trouble, @Nullable String unsent) {
        var answer = form(story, parent, body, false, trouble, unsent == null ? "" : unsent);
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    private ModelAndView form(
            Story story, @Nullable Long parent, String body, boolean shown, String trouble, String unsent) {
        var path = Threads.path(story.id());
        var title = parent == null ? "Write a comment" : "Reply";
        var page = new WritePage(
                Head.unlisted(title),
                title,
                story.copy().headline(),
                story.path(),
                path,
                true,
                answered(story, parent),
                body,
                shown ? CommentMarkup.content(CommentMarkup.html(body)) : null,
                trouble,
                unsent,
                "Send");
        return new ModelAndView("discussion/write", Map.of("page", page));
    }

    private ModelAndView preview(Story story, @Nullable Long parent, String body, String unsent) {
        if (body.length() > Comments.LONGEST) return again(story, parent, body, Comments.TOO_LONG, unsent);
        return form(story, parent, body, true, "", unsent);
    }

    @GetMapping("/comments/{id}/reply")
    ModelAndView reply(@PathVariable long id, HttpServletRequest request) {
        Shown.on(request).isPersonal();
        var comment = comments.byId(id).filter(Comment::live).orElseThrow(NotFound::new);
        var story = stories.live(comment.story()).orElseThrow(NotFound::new);
        return form(story, id, "", false, "", "");
    }

    /** Whoever had to sign in finds here what they wrote. */
    @Admits(accounts = true)
    @GetMapping("/comments/unsent/{secret}")
    ModelAndView unsent(@PathVariable String secret, Visitor visitor, HttpServletRequest request) {
        Shown.on(request).isPersonal();
        var unsent = unsents.find(secret, OffsetDateTime.now(clock).minus(UNSENT_KEPT))
                .orElseThrow(NotFound::new);
        var story = stories.live(unsent.story()).orElseThrow(NotFound::new);
        return form(story, unsent.parent(), unsent.body(), false, visitor.name().isBlank() ? NO_NAME : "", secret);
    }
}
