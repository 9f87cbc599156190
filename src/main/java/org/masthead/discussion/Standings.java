package org.masthead.discussion;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        discussions.hold(List.of(found.story()));
        return comments.byId(id).orElseThrow(org.masthead.house.NotFound::new);
    }

    /** Writes some down, in their order; readers are told of them by whoever calls. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Comment> add(List<CommentRepository.Entry> entries) {
        var added = comments.add(entries);
        count(added.stream().filter(Comment::live).toList(), 1);
        return added;
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
        if (live != held.live()) count(List.of(held), live ? 1 : -1);
        changed(held.story());
    }

    void changed(long story) {
        events.publishEvent(PagesChanged.of(Discussion.key(story)));
    }

    private void count(List<Comment> some, int each) {
        discussions.gain(per(some.stream().map(Comment::story), each));
        comments.gainBelow(
                per(some.stream().filter(one -> one.thread() != one.id()).map(Comment::thread), each));
        // Those with answers under them had their places before, and keep them after.
        var placed = some.stream().filter(one -> one.replies() == 0);
        var parents = per(placed.map(Comment::parent).filter(Objects::nonNull), each);
        while (!parents.isEmpty()) {
            var gained = parents;
            var moved = comments.gain(gained).stream().filter(family -> changedPlace(family, gained));
            parents = per(moved.map(CommentRepository.Family::parent).filter(Objects::nonNull), each);
        }
    }

    /** One that is gone has its place as long as it has answers: it comes with the first ones, and goes with the last. */
    private static boolean changedPlace(CommentRepository.Family family, Map<Long, Integer> gained) {
        var before = family.replies() - gained.getOrDefault(family.id(), 0);
        return !family.live() && (before == 0 || family.replies() == 0);
    }

    private static Map<Long, Integer> per(Stream<Long> ids, int each) {
        return ids.collect(Collectors.toMap(id -> id, id -> each, Integer::sum));
    }
}
