package org.masthead.discussion;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.masthead.moderation.Checks;
import org.masthead.moderation.Ruling;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The first look at what readers send: the checks judge it, and what is worth keeping is written down, many at once. */
@Component
class FirstLook {

    private final CommentRepository comments;
    private final DiscussionRepository discussions;
    private final Standings standings;
    private final Remarks remarks;
    private final Checks checks;
    private final Announcements announcements;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FirstLook(
            CommentRepository comments,
            DiscussionRepository discussions,
            Standings standings,
            Remarks remarks,
            Checks checks,
            Announcements announcements,
            TransactionTemplate transaction,
            Clock clock) {
        this.comments = comments;
        this.discussions = discussions;
        this.standings = standings;
        this.remarks = remarks;
        this.checks = checks;
        this.announcements = announcements;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What came of each, in their order; no two are of the same reader. */
    List<Sent> at(List<Contribution> some) {
        var writers = remarks.writers(some.stream().map(Contribution::by).toList());
        var parents = comments
                .byIds(some.stream()
                        .map(Contribution::parent)
                        .filter(Objects::nonNull)
                        .toList())
                .stream()
                .collect(Collectors.toMap(Comment::id, one -> one));
        var looks = some.stream()
                .map(one ->
                        look(one, Objects.requireNonNull(writers.get(one.by().account())), parents))
                .toList();
        var kept = kept(looks.stream()
                .filter(Look.Kept.class::isInstance)
                .map(look -> ((Look.Kept) look).entry())
                .toList());
        var next = kept.iterator();
        return looks.stream()
                .map(look -> switch (look) {
                    case Look.Turned(var sent) -> sent;
                    case Look.Kept same -> sent(next.next());
                })
                .toList();
    }

    private Look look(Contribution one, Remarks.Writer writer, Map<Long, Comment> parents) {
        var barred = writer.barring(now());
        if (barred.isPresent()) return new Look.Turned(new Sent.Barred(barred.get()));
        if (one.parent() != null
                && !canBeAnswered(parents.get(one.parent()), one.story().id()))
            return refused("The comment you answer is not here any more. You can still send this by itself.");
        if (one.body().isEmpty()) return refused("There is nothing in it yet. Please write something.");
        var ruling = checks.of(remarks.remark(one.story(), one.body(), one.html(), writer));
        return ruling instanceof Ruling.Reject reject && !Remarks.worthKeeping(reject)
                ? refused(reject.reason())
                : new Look.Kept(entry(one, ruling, writer));
    }

    /** One that stands before readers, under this story. */
    private static boolean canBeAnswered(@Nullable Comment parent, long story) {
        return parent != null && parent.story() == story && parent.live();
    }

    private static Look refused(String reason) {
        return new Look.Turned(new Sent.Refused(reason));
    }

    private CommentRepository.Entry entry(Contribution one, Ruling ruling, Remarks.Writer writer) {
        return new CommentRepository.Entry(
                one.story().id(),
                one.parent(),
                one.by().account(),
                "",
                remarks.isAuthor(one.story(), writer.email()),
                one.body(),
                one.html(),
                switch (ruling) {
                    case Ruling.Pass pass -> Comment.State.LIVE;
                    case Ruling.Hold hold -> Comment.State.HELD;
                    case Ruling.Reject reject -> Comment.State.REJECTED;
                },
                ruling.check(),
                ruling.reason(),
                Remarks.found(ruling),
                Remarks.word(ruling),
                now(),
                null);
    }

    private List<Comment> kept(List<CommentRepository.Entry> entries) {
        if (entries.isEmpty()) return List.of();
        return Objects.requireNonNull(transaction.execute(status -> {
            var stories = entries.stream()
                    .map(CommentRepository.Entry::story)
                    .distinct()
                    .toList();
            discussions.hold(stories);
            var added = standings.add(entries);
            announcements.came(
                    added.stream().filter(Comment::live).map(Comment::story).collect(Collectors.toSet()));
            return added;
        }));
    }

    private static Sent sent(Comment comment) {
        return comment.live() ? new Sent.Shown(comment) : new Sent.Held(comment);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    /** What the first look says of one. */
    private sealed interface Look {

        /** It is not taken. */
        record Turned(Sent sent) implements Look {}

        record Kept(CommentRepository.Entry entry) implements Look {}
    }
}
