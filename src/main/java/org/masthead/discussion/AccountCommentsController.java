package org.masthead.discussion;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.masthead.discussion.page.OwnPage;
import org.masthead.gate.Accounts;
import org.masthead.gate.Admits;
import org.masthead.gate.Visitor;
import org.masthead.house.Dates;
import org.masthead.house.page.Head;
import org.masthead.story.Stories;
import org.masthead.story.Story;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Somebody's own comments, with what became of each and why; what moderators told them; the letters they get. */
@Controller
class AccountCommentsController {

    private static final int A_PAGE = 30;
    private static final Map<String, String> SAID =
            Map.of("deleted", "Your comment is deleted.", "confirmed", "Thank you. You can comment again.");

    private final Comments comments;
    private final WriterRepository writers;
    private final FollowRepository follows;
    private final Sanctions sanctions;
    private final Reactions reactions;
    private final Stories stories;
    private final Accounts accounts;
    private final Dates dates;
    private final Clock clock;

    AccountCommentsController(
            Comments comments,
            WriterRepository writers,
            FollowRepository follows,
            Sanctions sanctions,
            Reactions reactions,
            Stories stories,
            Accounts accounts,
            Dates dates,
            Clock clock) {
        this.comments = comments;
        this.writers = writers;
        this.follows = follows;
        this.sanctions = sanctions;
        this.reactions = reactions;
        this.stories = stories;
        this.accounts = accounts;
        this.dates = dates;
        this.clock = clock;
    }

    @Admits(accounts = true)
    @GetMapping("/account/comments")
    ModelAndView show(
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(defaultValue = "") String said,
            Visitor visitor) {
        var wrote = writers.wrote(visitor.account(), before == null ? Long.MAX_VALUE : before, A_PAGE + 1);
        var more = wrote.size() > A_PAGE;
        var shown = more ? wrote.subList(0, A_PAGE) : wrote;
        var first = before == null;
        var page = new OwnPage(
                Head.unlisted("Your comments"),
                shown.stream().map(one -> own(one, visitor)).toList(),
                first ? told(visitor) : List.of(),
                first ? followed(visitor) : List.of(),
                first ? ignored(visitor) : List.of(),
                more ? "/account/comments?before=" + shown.getLast().id() : "",
                SAID.getOrDefault(said, ""));
        return new ModelAndView("discussion/own", Map.of("page", page));
    }

    private OwnPage.Own own(Comment comment, Visitor visitor) {
        var story = stories.live(comment.story());
        var state = switch (comment.state()) {
            case LIVE -> "Shown";
            case HELD -> "Waits for a moderator";
            case REJECTED -> "Not shown";
            case DELETED -> "Deleted";
        };
        var gone = comment.state() == Comment.State.DELETED;
        return new OwnPage.Own(
                comment.id(),
                headline(story),
                comment.live() ? comment.permalink() : comment.permalink() + "/held",
                state,
                gone ? "" : comment.reason(),
                dates.moment(comment.written()),
                CommentMarkup.content(comment.html()),
                comments.editable(comment, visitor),
                !gone,
                !gone && !comment.live() && comment.look().asked() == null,
                comment.look().open());
    }

    private static String headline(Optional<Story> story) {
        return story.map(one -> one.copy().headline()).orElse("A story that is not here any more");
    }

    private List<OwnPage.Told> told(Visitor visitor) {
        var now = OffsetDateTime.now(clock);
        return sanctions.of(visitor.account()).stream()
                .filter(one -> one.inForce(now))
                .filter(one -> one.step() != Sanction.Kind.WARNED || one.acknowledged() == null)
                .map(one -> new OwnPage.Told(
                        one.id(),
                        words(one.step()),
                        one.words(),
                        dates.moment(one.begun()),
                        until(one),
                        one.step() == Sanction.Kind.WARNED))
                .toList();
    }

    private String until(Sanction sanction) {
        if (sanction.step() == Sanction.Kind.WARNED) return "";
        return sanction.until() == null
                ? "until the moderators lift it"
                : "until " + dates.moment(sanction.until()).words();
    }

    private static String words(Sanction.Kind kind) {
        return switch (kind) {
            case WARNED -> "The moderators warn you";
            case PREMODERATED -> "Your comments are read before they appear";
            case SUSPENDED -> "You cannot comment for now";
            case BANNED -> "You cannot comment here any more";
        };
    }

    private List<OwnPage.Followed> followed(Visitor visitor) {
        return follows.of(visitor.account()).stream()
                .map(one -> new OwnPage.Followed(
                        headline(stories.live(one.story())),
                        one.thread() == 0
                                ? Threads.path(one.story())
                                : Threads.path(one.story()) + "?thread=" + one.thread(),
                        (one.thread() == 0 ? "all comments, " : "one thread, ")
                                + (one.pace().equals("daily") ? "once a day" : "at once"),
                        "/account/comments/unfollowing/" + one.story() + "/" + one.thread(),
                        one.thread()))
                .toList();
    }

    private List<OwnPage.Ignored> ignored(Visitor visitor) {
        var ids = writers.ignored(visitor.account());
        var known = accounts.byIds(ids);
        return ids.stream()
                .filter(known::containsKey)
                .map(id -> new OwnPage.Ignored(
                        id,
                        Optional.ofNullable(known.get(id))
                                .map(one -> one.name())
                                .orElse("")))
                .toList();
    }

    @Admits(accounts = true)
    @PostMapping("/account/comments/warnings/{id}")
    ModelAndView acknowledge(@PathVariable long id, Visitor visitor) {
        sanctions.acknowledge(id, visitor);
        return new ModelAndView("redirect:/account/comments?said=confirmed");
    }

    @Admits(accounts = true)
    @PostMapping("/account/comments/unfollowing/{story}/{thread}")
    ModelAndView unfollow(@PathVariable long story, @PathVariable long thread, Visitor visitor) {
        reactions.unfollow(story, thread, visitor);
        return new ModelAndView("redirect:/account/comments");
    }

    @Admits(accounts = true)
    @PostMapping("/account/comments/heeding/{writer}")
    ModelAndView heed(@PathVariable long writer, Visitor visitor) {
        reactions.heed(writer, visitor);
        return new ModelAndView("redirect:/account/comments");
    }
}
