package org.masthead.discussion;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.masthead.gate.Visitor;
import org.masthead.house.NotFound;
import org.masthead.house.Refused;
import org.masthead.house.Slug;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What readers do about other readers' comments. */
@Service
class Reactions {

    private final CommentRepository comments;
    private final Standings standings;
    private final FlagRepository flags;
    private final FollowRepository follows;
    private final WriterRepository writers;
    private final Clock clock;

    Reactions(
            CommentRepository comments,
            Standings standings,
            FlagRepository flags,
            FollowRepository follows,
            WriterRepository writers,
            Clock clock) {
        this.comments = comments;
        this.standings = standings;
        this.flags = flags;
        this.follows = follows;
        this.writers = writers;
        this.clock = clock;
    }

    /** False where they reported it before. */
    @Transactional
    boolean flag(long id, FlagReason reason, String note, Visitor by) {
        var comment = standings.held(id);
        if (!comment.live()) throw new NotFound();
        return flags.add(id, by.account(), reason.key(), note, now());
    }

    /** @param pace {@code at-once}, {@code daily}, or the same after {@code all-} for the whole discussion */
    @Transactional
    void follow(long id, String pace, Visitor by) {
        var comment = comments.byId(id).filter(Comment::standing).orElseThrow(NotFound::new);
        var whole = pace.startsWith("all-");
        var rhythm = whole ? pace.substring("all-".length()) : pace;
        if (!rhythm.equals("at-once") && !rhythm.equals("daily"))
            throw new Refused(
                    422,
                    "How often?",
                    "Letters come at once or daily.",
                    "Go back, choose one of them, and send again.");
        follows.add(by.account(), comment.story(), whole ? 0 : comment.thread(), rhythm, Slug.unguessable(), now());
    }

    @Transactional
    void unfollow(long story, long thread, Visitor by) {
        follows.end(by.account(), story, thread);
    }

    @Transactional
    void ignore(long id, Visitor by) {
        var comment = comments.byId(id).orElseThrow(NotFound::new);
        var writer = comment.account();
        if (writer == null || writer == by.account())
            throw new Refused(
                    422,
                    "That cannot be",
                    "Only other readers with an account can be left out.",
                    "Go back to the page.");
        writers.ignore(by.account(), writer, now());
    }

    @Transactional
    void heed(long writer, Visitor by) {
        writers.heed(by.account(), writer);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
