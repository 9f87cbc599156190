package org.masthead.discussion;

import java.util.List;
import org.masthead.gate.Accounts;
import org.masthead.gate.Role;
import org.masthead.house.NotFound;
import org.masthead.story.Stories;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds a place here for comments that were written elsewhere. */
@Component
class Homecomings {

    private final CommentRepository comments;
    private final Standings standings;
    private final DiscussionRepository discussions;
    private final Remarks remarks;
    private final Accounts accounts;
    private final Stories stories;

    Homecomings(
            CommentRepository comments,
            Standings standings,
            DiscussionRepository discussions,
            Remarks remarks,
            Accounts accounts,
            Stories stories) {
        this.comments = comments;
        this.standings = standings;
        this.discussions = discussions;
        this.remarks = remarks;
        this.accounts = accounts;
        this.stories = stories;
    }

    /** One whose parent is not here begins a thread of its own: what it says is not lost. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean take(Brought brought) {
        var story = stories.live(brought.story()).orElseThrow(NotFound::new);
        discussions.hold(List.of(story.id()));
        if (comments.idByOrigin(brought.origin()).isPresent()) return false;
        var parent = brought.parent().isEmpty()
                ? null
                : comments.idByOrigin(brought.parent())
                        .flatMap(comments::byId)
                        .filter(one -> one.story() == story.id())
                        .map(Comment::id)
                        .orElse(null);
        var account = brought.email().isBlank()
                ? null
                : accounts.open(brought.email(), brought.name(), Role.READER).id();
        var body = CommentMarkup.tidy(brought.text());
        var entry = new CommentRepository.Entry(
                story.id(),
                parent,
                account,
                account == null ? brought.name() : "",
                remarks.isAuthor(story, brought.email().strip()),
                body,
                CommentMarkup.html(body),
                state(brought.fate()),
                brought.fate() == Brought.Fate.SHOWN ? "" : "elsewhere",
                reason(brought.fate()),
                "",
                "",
                brought.written(),
                brought.origin());
        var comment = standings.add(List.of(entry)).getFirst();
        if (comment.live()) standings.changed(comment.story());
        return true;
    }

    private static Comment.State state(Brought.Fate fate) {
        return switch (fate) {
            case SHOWN -> Comment.State.LIVE;
            case WAITING -> Comment.State.HELD;
            case REJECTED -> Comment.State.REJECTED;
            case DELETED -> Comment.State.DELETED;
        };
    }

    private static String reason(Brought.Fate fate) {
        return switch (fate) {
            case SHOWN, DELETED -> "";
            case WAITING -> "It waited for a moderator where it came from.";
            case REJECTED -> "It was not shown where it came from.";
        };
    }
}
