package org.masthead.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.masthead.discussion.Brought;
import org.masthead.discussion.Comments;
import org.masthead.moving.OldComment;
import org.masthead.story.Story;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Files comments under the stories they were written on: a batch in one transaction, one by one where that fails. */
@Component
class CommentFiling {

    private static final Logger log = LoggerFactory.getLogger(CommentFiling.class);
    private static final String NOWHERE = "No story that stands here was ever at %s, where it was written.";

    private final Comments comments;
    private final CommentPlaces places;
    private final TransactionTemplate transaction;

    CommentFiling(Comments comments, CommentPlaces places, TransactionTemplate transaction) {
        this.comments = comments;
        this.places = places;
        this.transaction = transaction;
    }

    /** What would come of filing; nothing changes. */
    List<Filed> tryOut(List<OldComment> batch) {
        var stories = stories(batch);
        return batch.stream()
                .map(comment -> stories.getOrDefault(comment.addresses(), Optional.empty())
                        .map(story -> (Filed) new Filed.Kept(true, story.path(), List.of()))
                        .orElseGet(() -> nowhere(comment)))
                .toList();
    }

    /** Files a batch; the answers are in its order. */
    List<Filed> file(List<OldComment> batch) {
        var stories = stories(batch);
        try {
            var filed = transaction.execute(status -> together(batch, stories));
            return filed == null ? List.of() : filed;
        } catch (RuntimeException e) {
            if (Trouble.isOutOfReach(e)) throw Trouble.stopped(e);
            log.info("A batch of {} comments did not go in; filing them one by one", batch.size());
            log.debug("Why it did not", e);
            return batch.stream().map(comment -> alone(comment, stories)).toList();
        }
    }

    private Map<List<String>, Optional<Story>> stories(List<OldComment> batch) {
        try {
            return places.findAll(batch.stream().map(OldComment::addresses).toList());
        } catch (RuntimeException e) {
            throw Trouble.stopped(e);
        }
    }

    private List<Filed> together(List<OldComment> batch, Map<List<String>, Optional<Story>> stories) {
        var filed = new ArrayList<Filed>();
        for (var comment : batch) filed.add(filed(comment, stories));
        return filed;
    }

    private Filed alone(OldComment comment, Map<List<String>, Optional<Story>> stories) {
        try {
            var filed = transaction.execute(status -> filed(comment, stories));
            return filed == null ? new Filed.Failed("Nothing came of it.") : filed;
        } catch (RuntimeException e) {
            if (Trouble.isOutOfReach(e)) throw Trouble.stopped(e);
            return new Filed.Failed("The database does not take it: " + Trouble.plainly(e));
        }
    }

    private Filed filed(OldComment comment, Map<List<String>, Optional<Story>> stories) {
        var story = stories.getOrDefault(comment.addresses(), Optional.empty());
        if (story.isEmpty()) return nowhere(comment);
        var news = comments.bring(new Brought(
                comment.origin(),
                comment.parent(),
                story.get().id(),
                comment.name().isEmpty() ? "A reader" : comment.name(),
                comment.email().strip().matches("[^\\s@]+@[^\\s@]+")
                        ? comment.email().strip()
                        : "",
                comment.written(),
                comment.text(),
                fate(comment.state())));
        return new Filed.Kept(news, story.get().path(), notes(comment));
    }

    private static Brought.Fate fate(OldComment.State state) {
        return switch (state) {
            case PUBLISHED -> Brought.Fate.SHOWN;
            case PENDING -> Brought.Fate.WAITING;
            case REJECTED -> Brought.Fate.REJECTED;
            case DELETED -> Brought.Fate.DELETED;
        };
    }

    private static List<String> notes(OldComment comment) {
        return switch (comment.state()) {
            case PUBLISHED -> List.of();
            case PENDING -> List.of("It waited for a moderator there, and waits for one here.");
            case REJECTED -> List.of("It had been rejected there, and readers do not see it here.");
            case DELETED -> List.of("It had been deleted there; only its place is kept, for those who answered it.");
        };
    }

    private static Filed nowhere(OldComment comment) {
        return new Filed.Failed(NOWHERE.formatted(
                comment.addresses().isEmpty()
                        ? "any address"
                        : comment.addresses().getFirst()));
    }
}
