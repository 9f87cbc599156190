package org.masthead.discussion;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.masthead.house.PagesChanged;
import org.masthead.moderation.Ruling;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts comments before readers and takes them away: the only place where that happens, so that every number that counts
 * them is right. Whoever comes here holds the discussion first.
 */
@Component
class Standings {

    private final CommentRepository comments;
    private final DiscussionRepository discussions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Standings(
            CommentRepository comments,
            DiscussionRepository discussions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.comments = comments;
        this.discussions = discussions;
        this.events = events;
        this.clock = clock;
    }

    /** A comment as it is now, and nobody else changes what stands in its discussion until this is done. */
    @Transactional(propagation = Propagation.MANDATORY)
    Comment held(long id) {
        var found = comments.byId(id).orElseThrow(org.masthead.house.NotFound::new);
        discussions.hold(found.story());
        return comments.byId(id).orElseThrow(org.masthead.house.NotFound::new);
    }

    /** Writes one down; readers are told of it by whoever calls. */
    @Transactional(propagation = Propagation.MANDATORY)
    Comment add(CommentRepository.Entry entry) {
        var comment = comments.add(entry);
        if (comment.live()) count(comment, 1);
        return comment;
    }

    /** Puts a comment that is held into another state. */
    @Transactional(propagation = Propagation.MANDATORY)
    void turn(Comment held, Comment.State state, Ruling why) {
        var found = switch (why) {
            case Ruling.Hold hold -> hold.found();
            case Ruling.Reject reject -> reject.found();
            case Ruling.Pass pass -> "";
        };
        comments.turn(held.id(), state, why.check(), why.reason(), found, OffsetDateTime.now(clock));
        var live = state == Comment.State.LIVE;
        if (live != held.live()) count(held, live ? 1 : -1);
        changed(held.story());
    }

    void changed(long story) {
        events.publishEvent(PagesChanged.of(Discussion.key(story)));
    }

    private void count(Comment comment, int more) {
        discussions.gain(comment.story(), more);
        if (comment.thread() != comment.id()) comments.gainBelow(comment.thread(), more);
        var parent = comment.parent();
        // With answers under it, it had its place before, and keeps it after.
        if (comment.replies() > 0) return;
        while (parent != null) {
            var family = comments.gain(parent, more);
            var changedPlace = !family.live() && family.replies() == (more > 0 ? 1 : 0);
            parent = changedPlace ? family.parent() : null;
        }
    }
}
