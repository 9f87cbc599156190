package org.masthead.discussion;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.discussion.page.CommentPage;
import org.masthead.gate.Admits;
import org.masthead.gate.Pace;
import org.masthead.gate.Visitor;
import org.masthead.gate.Visitors;
import org.masthead.house.Frames;
import org.masthead.house.NotFound;
import org.masthead.house.Refused;
import org.masthead.house.Shown;
import org.masthead.house.page.Head;
import org.masthead.story.Stories;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One comment on its own page, and what a reader can do about it: respect, report, follow, ignore. */
@Controller
class ReactionController {

    private static final int ANSWERS = 10;
    private static final int LONGEST_NOTE = 1_000;
    private static final Map<String, String> SAID = Map.of(
            "flagged", "Thank you. The moderators will look at it.",
            "flagged-before", "You reported this before; the moderators have it.",
            "respected", "You respect this comment.",
            "unrespected", "You no longer respect this comment.",
            "followed", "You will get letters by e-mail. Each has a link that ends them.",
            "ignored", "Pages that know you leave this reader out from now on.",
            "edited", "Your change is saved.");

    private final Stories stories;
    private final Comments comments;
    private final Threads threads;
    private final CommentLines lines;
    private final Reactions reactions;
    private final Pace pace;

    ReactionController(
            Stories stories, Comments comments, Threads threads, CommentLines lines, Reactions reactions, Pace pace) {
        this.stories = stories;
        this.comments = comments;
        this.threads = threads;
        this.lines = lines;
        this.reactions = reactions;
        this.pace = pace;
    }

    @GetMapping("/comments/{id}")
    ModelAndView show(@PathVariable long id, @RequestParam(defaultValue = "") String said, HttpServletRequest request) {
        var comment = comments.byId(id).filter(Comment::standing).orElseThrow(NotFound::new);
        var story = stories.live(comment.story()).orElseThrow(NotFound::new);
        Frames.belongsTo(request, story.copy().section());
        var shown = Shown.on(request).shows(Discussion.key(story.id())).mentions(story.key());
        if (!said.isEmpty()) shown.isPersonal();
        var manner = threads.manner(story, comment.depth());
        var parent = comment.parent() == null
                ? null
                : comments.byId(comment.parent()).orElse(null);
        var answers = threads.under(comment, null).comments();
        var path = Threads.path(story.id());
        var page = new CommentPage(
                comment.live()
                        ? Head.of("A comment on “" + story.copy().headline() + "”", "", comment.permalink())
                        : Head.unlisted("A comment that is gone"),
                story.copy().headline(),
                story.path(),
                lines.line(comment, manner),
                parent == null ? null : lines.line(parent, threads.manner(story, parent.depth())),
                lines.lines(answers.subList(0, Math.min(ANSWERS, answers.size())), manner),
                path,
                path + "?thread=" + comment.thread(),
                manner.open(),
                FlagReason.choices(),
                SAID.getOrDefault(said, ""));
        return new ModelAndView("discussion/one", Map.of("page", page));
    }

    @Admits(anyone = true)
    @PostMapping("/comments/{id}/respect")
    ModelAndView respect(
            @PathVariable long id, @RequestParam(required = false) @Nullable String back, @Nullable Visitor visitor) {
        if (visitor == null) return new ModelAndView("redirect:" + Visitors.signIn(Comment.permalink(id)));
        pace.keep("respect", visitor.key(), 120, Duration.ofHours(1));
        comments.respect(id, back == null, visitor);
        return new ModelAndView(
                "redirect:" + Comment.permalink(id) + (back == null ? "?said=respected" : "?said=unrespected"));
    }

    @Admits(accounts = true)
    @PostMapping("/comments/{id}/flags")
    ModelAndView flag(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String note,
            Visitor visitor) {
        if (reason.equals("illegal")) return new ModelAndView("redirect:" + Comment.permalink(id) + "/notice");
        var known = FlagReason.of(reason)
                .orElseThrow(() -> new Refused(
                        422,
                        "What is wrong with it?",
                        "A report needs one of the reasons on the form, and there was none.",
                        "Go back, choose what is wrong, and send it again: what you typed is still there."));
        if (note.length() > LONGEST_NOTE)
            throw new Refused(
                    422, "That note is too long", "A note has room for 1,000 characters.", "Go back and shorten it.");
        pace.keep("flag", visitor.key(), 20, Duration.ofHours(1));
        var first = reactions.flag(id, known, CommentMarkup.tidy(note), visitor);
        return new ModelAndView(
                "redirect:" + Comment.permalink(id) + (first ? "?said=flagged" : "?said=flagged-before"));
    }

    @Admits(anyone = true)
    @PostMapping("/comments/{id}/follow")
    ModelAndView follow(
            @PathVariable long id, @RequestParam(defaultValue = "at-once") String pace, @Nullable Visitor visitor) {
        if (visitor == null) return new ModelAndView("redirect:" + Visitors.signIn(Comment.permalink(id)));
        reactions.follow(id, pace, visitor);
        return new ModelAndView("redirect:" + Comment.permalink(id) + "?said=followed");
    }

    @Admits(anyone = true)
    @PostMapping("/comments/{id}/ignoring")
    ModelAndView ignore(@PathVariable long id, @Nullable Visitor visitor) {
        if (visitor == null) return new ModelAndView("redirect:" + Visitors.signIn(Comment.permalink(id)));
        reactions.ignore(id, visitor);
        return new ModelAndView("redirect:" + Comment.permalink(id) + "?said=ignored");
    }
}
