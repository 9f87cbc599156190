package org.masthead.discussion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.discussion.page.DeskPage;
import org.masthead.gate.Admits;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.house.Refused;
import org.masthead.house.page.Head;
import org.masthead.newsroom.OnDesk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The moderators' queues, and verdicts on one comment or many. */
@Controller
class CommentDeskController {

    private final Desk desk;
    private final Verdicts verdicts;

    CommentDeskController(Desk desk, Verdicts verdicts) {
        this.desk = desk;
        this.verdicts = verdicts;
    }

    @Admits(Role.MODERATOR)
    @OnDesk(value = "Comments", part = OnDesk.Part.READERS, place = 10)
    @GetMapping("/desk/comments")
    ModelAndView queue(
            @RequestParam(defaultValue = "pending") String queue, @RequestParam(defaultValue = "0") long after) {
        return page(Desk.Queue.of(queue), after, "");
    }

    private ModelAndView page(Desk.Queue queue, long after, String said) {
        var waiting = desk.waiting(queue, after);
        var more = waiting.size() > Desk.A_PAGE;
        var shown = more ? waiting.subList(0, Desk.A_PAGE) : waiting;
        var path = queue == Desk.Queue.PENDING ? "/desk/comments" : "/desk/comments?queue=" + queue.key();
        var page = new DeskPage(
                Head.unlisted("Comments"),
                queue.key(),
                desk.tabs(path),
                desk.items(shown),
                RemovalReason.choices(),
                said,
                more
                        ? "/desk/comments?queue=" + queue.key() + "&after="
                                + shown.getLast().id()
                        : "");
        return new ModelAndView("discussion/desk", Map.of("page", page));
    }

    /**
     * Decides.
     *
     * @param only one comment and what is decided: {@code show 12:3}; else the ticked ones get the same verdict
     * @param comment the ticked ones, each with how many verdicts it had: {@code 12:3}
     */
    @Admits(Role.MODERATOR)
    @PostMapping("/desk/comments/verdicts")
    ModelAndView decide(
            @RequestParam(defaultValue = "") String only,
            @RequestParam(defaultValue = "") String verdict,
            @RequestParam(defaultValue = "") List<String> comment,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "pending") String queue,
            Visitor visitor) {
        var one = only.split(" ", 2);
        var what = only.isEmpty() ? verdict : one[0];
        var which = only.isEmpty() ? comment : List.of(one.length == 2 ? one[1] : "");
        if (which.isEmpty()) throw unclear("No comment was ticked.");
        if (!which.stream().allMatch(known -> known.matches("[0-9]{1,18}:[0-9]{1,9}")))
            throw unclear("It was not clear which comments were meant.");
        var why = why(what, reason);
        var late = new ArrayList<String>();
        var done = 0;
        for (var known : which) {
            var id = Long.parseLong(known.substring(0, known.indexOf(':')));
            var seen = Integer.parseInt(known.substring(known.indexOf(':') + 1));
            switch (verdicts.decide(id, seen, why, words, visitor)) {
                case Decision.Done is -> done++;
                case Decision.Own own -> late.add("Comment " + id + " is your own: somebody else decides about it.");
                case Decision.Late(var who, var did) ->
                    late.add("Comment " + id + ": " + who + " " + did + " before you.");
            }
        }
        return page(Desk.Queue.of(queue), 0, said(done, late));
    }

    private static @Nullable RemovalReason why(String verdict, String reason) {
        return switch (verdict) {
            case "show" -> null;
            case "reject" ->
                RemovalReason.of(reason).orElseThrow(() -> unclear("To take a comment away, a reason is needed."));
            default -> throw unclear("It was not clear what to do with them.");
        };
    }

    private static Refused unclear(String said) {
        return new Refused(422, "Nothing was decided", said, "Go back to the queue, mend that, and decide again.");
    }

    private static String said(int done, List<String> late) {
        var decided = done == 1 ? "1 comment decided." : done + " comments decided.";
        return late.isEmpty() ? decided : decided + " " + String.join(" ", late);
    }
}
