package org.masthead.discussion;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import org.masthead.gate.Visitor;
import org.masthead.house.NotFound;
import org.masthead.moderation.Checks;
import org.masthead.moderation.Ruling;
import org.masthead.story.Stories;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What readers wrote: changed, taken back, respected, looked at again. */
@Service
public class Comments {

    /** More than any check would let pass: what is longer is not even looked at. */
    static final int LONGEST = 20_000;

    static final String TOO_LONG = "This is too long for one comment. Please shorten it.";

    private final CommentRepository comments;
    private final VerdictRepository verdicts;
    private final Standings standings;
    private final Remarks remarks;
    private final Checks checks;
    private final Stories stories;
    private final Homecomings homecomings;
    private final Supplier<DiscussionSettings> settings;
    private final Clock clock;

    Comments(
            CommentRepository comments,
            VerdictRepository verdicts,
            Standings standings,
            Remarks remarks,
            Checks checks,
            Stories stories,
            Homecomings homecomings,
            Supplier<DiscussionSettings> settings,
            Clock clock) {
        this.comments = comments;
        this.verdicts = verdicts;
        this.standings = standings;
        this.remarks = remarks;
        this.checks = checks;
        this.stories = stories;
        this.homecomings = homecomings;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Brings a comment from elsewhere, to where its story is here.
     *
     * @return whether it is new here; one that was brought before stays as it is
     */
    @Transactional
    public boolean bring(Brought brought) {
        return homecomings.take(brought);
    }

    /**
     * Respects and picks for a comment that was brought: who respects it, and whether editors picked it.
     *
     * @param origin the name it was brought by
     */
    @Transactional
    public void cheer(String origin, Collection<Visitor> readers, boolean picked) {
        var id = comments.idByOrigin(origin).orElseThrow(NotFound::new);
        readers.forEach(reader -> respect(id, true, reader));
        if (picked) comments.feature(id, now());
    }

    /** Whether its writer may still change it. */
    boolean editable(Comment comment, Visitor by) {
        return comment.writtenBy(by.account())
                && (comment.live() || comment.state() == Comment.State.HELD)
                && comment.written().plus(settings.get().editing()).isAfter(now());
    }

    /** Changes what it says; the checks look at it again. */
    @Transactional
    Sent edit(long id, String typed, Visitor by) {
        var comment = standings.held(id);
        if (!comment.writtenBy(by.account())) throw new NotFound();
        if (!editable(comment, by)) return new Sent.Refused("The time for changes is over: it stands as it was sent.");
        var writer = remarks.writer(by);
        var barred = writer.barring(now());
        if (barred.isPresent()) return new Sent.Barred(barred.get());
        var story = stories.live(comment.story()).orElseThrow(NotFound::new);
        var body = CommentMarkup.tidy(typed);
        if (body.length() > LONGEST) return new Sent.Refused(TOO_LONG);
        if (body.equals(comment.body())) return comment.live() ? new Sent.Shown(comment) : new Sent.Held(comment);
        var html = CommentMarkup.html(body);
        var ruling = body.isEmpty()
                ? new Ruling.Reject("empty", "Nothing is left of it. You can delete it instead.", "")
                : checks.of(remarks.again(story, comment, body, html, writer));
        if (ruling instanceof Ruling.Reject reject) return new Sent.Refused(reject.reason());
        comments.rewrite(id, body, html, now());
        judge(comment, ruling);
        var edited = comments.byId(id).orElseThrow();
        return edited.live() ? new Sent.Shown(edited) : new Sent.Held(edited);
    }

    /** What is written anew counts as a verdict of the checks: a moderator who read the old words is told so. */
    private void judge(Comment comment, Ruling ruling) {
        var held = ruling instanceof Ruling.Pass && !comment.live()
                ? new Ruling.Hold(comment.check(), comment.reason(), "")
                : ruling;
        if (held instanceof Ruling.Hold) standings.turn(comment, Comment.State.HELD, held);
        else standings.changed(comment.story());
        verdicts.add(comment.id(), now(), null, Remarks.word(held), held.check(), held.reason());
    }

    /** Takes back what somebody wrote, whenever they like. */
    @Transactional
    Comment delete(long id, Visitor by) {
        var comment = standings.held(id);
        if (!comment.writtenBy(by.account())) throw new NotFound();
        if (comment.state() == Comment.State.DELETED) return comment;
        standings.turn(comment, Comment.State.DELETED, new Ruling.Pass());
        comments.erase(id);
        return comment;
    }

    /** Asks, once, that a moderator look at it again. */
    @Transactional
    boolean askAgain(long id, String words, Visitor by) {
        var comment = standings.held(id);
        if (!comment.writtenBy(by.account())) throw new NotFound();
        return comments.askAgain(id, words, now());
    }

    /** Respects a comment, or no longer. */
    @Transactional
    Comment respect(long id, boolean respects, Visitor by) {
        var comment = standings.held(id);
        if (!comment.live()) throw new NotFound();
        var changed = respects ? comments.respect(id, by.account(), now()) : comments.disrespect(id, by.account());
        if (changed) standings.changed(comment.story());
        return comment;
    }

    Optional<Comment> byId(long id) {
        return comments.byId(id);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
