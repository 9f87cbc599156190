package org.masthead.discussion;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masthead.discussion.page.HeldPage;
import org.masthead.discussion.page.WritePage;
import org.masthead.gate.Admits;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.house.Json;
import org.masthead.house.NotFound;
import org.masthead.house.Printed;
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

/** What a writer does about their own comments: change, delete, learn why one is held, ask for a second look. */
@Controller
class OwnController {

    private static final int LONGEST_PLEA = 1_000;
    private static final Set<Role> AT_THE_DESK = Set.of(Role.EDITOR, Role.MODERATOR, Role.PUBLISHER);

    private final Comments comments;
    private final WriterRepository writers;
    private final Stories stories;
    private final Clock clock;

    OwnController(Comments comments, WriterRepository writers, Stories stories, Clock clock) {
        this.comments = comments;
        this.writers = writers;
        this.stories = stories;
        this.clock = clock;
    }

    private Comment own(long id, Visitor visitor) {
        return comments.byId(id).filter(one -> one.writtenBy(visitor.account())).orElseThrow(NotFound::new);
    }

    private Story story(Comment comment) {
        return stories.live(comment.story()).orElseThrow(NotFound::new);
    }

    @Admits(accounts = true)
    @GetMapping("/comments/{id}/held")
    ModelAndView held(@PathVariable long id, Visitor visitor) {
        var comment = own(id, visitor);
        if (comment.live()) return new ModelAndView("redirect:" + comment.permalink());
        var story = story(comment);
        var title = switch (comment.state()) {
            case HELD -> "Your comment waits for a moderator";
            case REJECTED -> "Your comment is not shown";
            default -> "You deleted this comment";
        };
        var page = new HeldPage(
                Head.unlisted(title),
                id,
                title,
                story.copy().headline(),
                story.path(),
                CommentMarkup.content(comment.html()),
                comment.reason(),
                comment.look().asked() == null && comment.state() != Comment.State.DELETED,
                comment.look().open(),
                comments.editable(comment, visitor));
        return new ModelAndView("discussion/held", Map.of("page", page));
    }

    @Admits(accounts = true)
    @PostMapping("/comments/{id}/second-look")
    ModelAndView askAgain(@PathVariable long id, @RequestParam(defaultValue = "") String words, Visitor visitor) {
        var plea = CommentMarkup.tidy(words);
        comments.askAgain(id, plea.substring(0, Math.min(LONGEST_PLEA, plea.length())), visitor);
        return new ModelAndView("redirect:" + Comment.permalink(id) + "/held");
    }

    @Admits(accounts = true)
    @GetMapping("/comments/{id}/edit")
    ModelAndView edit(@PathVariable long id, Visitor visitor) {
        var comment = own(id, visitor);
        var late = comments.editable(comment, visitor)
                ? ""
                : "The time for changes is over. You can still delete it among your comments.";
        return form(comment, comment.body(), late);
    }

    private ModelAndView form(Comment comment, String body, String trouble) {
        var story = story(comment);
        var page = new WritePage(
                Head.unlisted("Change your comment"),
                "Change your comment",
                story.copy().headline(),
                story.path(),
                comment.permalink() + "/edit",
                false,
                null,
                body,
                null,
                trouble,
                "",
                "Save");
        return new ModelAndView("discussion/write", Map.of("page", page));
    }

    @Admits(accounts = true)
    @PostMapping("/comments/{id}/edit")
    ModelAndView change(@PathVariable long id, @RequestParam(defaultValue = "") String body, Visitor visitor) {
        return switch (comments.edit(id, body, visitor)) {
            case Sent.Shown(var comment) -> new ModelAndView("redirect:" + comment.permalink() + "?said=edited");
            case Sent.Held(var comment) -> new ModelAndView("redirect:" + comment.permalink() + "/held");
            case Sent.Refused(var reason) -> refused(id, body, reason, visitor);
            case Sent.Barred(var sanction) -> refused(id, body, WriteController.barred(sanction), visitor);
        };
    }

    private ModelAndView refused(long id, String body, String reason, Visitor visitor) {
        var answer = form(own(id, visitor), body, reason);
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    @Admits(accounts = true)
    @PostMapping("/comments/{id}/deletion")
    ModelAndView delete(@PathVariable long id, Visitor visitor) {
        comments.delete(id, visitor);
        return new ModelAndView("redirect:/account/comments?said=deleted");
    }

    /** For the script on a story's page: what on it is the reader's own. */
    @Admits(anyone = true)
    @GetMapping("/stories/{id}/comments/mine")
    ModelAndView mine(@PathVariable long id, @Nullable Visitor visitor) {
        var mine = visitor == null ? Mine.NOTHING : owned(id, visitor);
        return new ModelAndView(
                new Printed("application/json", Json.write(mine).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private Mine owned(long story, Visitor visitor) {
        var own =
                writers.own(visitor.account(), story, OffsetDateTime.now(clock).minusHours(1));
        return new Mine(
                visitor.account(),
                own.stream()
                        .filter(one -> comments.editable(one, visitor))
                        .map(Comment::id)
                        .toList(),
                own.stream().filter(one -> !one.live()).map(Comment::id).toList(),
                writers.respected(visitor.account(), story),
                writers.ignored(visitor.account()),
                AT_THE_DESK.contains(visitor.role()));
    }

    /**
     * What on a page is the reader's own.
     *
     * @param account 0 for nobody
     * @param desk whether they lead discussions, and pick comments, for the newsroom
     */
    record Mine(
            long account,
            List<Long> editable,
            List<Long> held,
            List<Long> respected,
            List<Long> ignored,
            boolean desk) {

        static final Mine NOTHING = new Mine(0, List.of(), List.of(), List.of(), List.of(), false);
    }
}
