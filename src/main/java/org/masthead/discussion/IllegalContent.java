package org.masthead.discussion;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masthead.gate.Accounts;
import org.masthead.gate.Visitor;
import org.masthead.house.NotFound;
import org.masthead.house.Paper;
import org.masthead.house.Refused;
import org.masthead.house.Slug;
import org.masthead.mail.Letter;
import org.masthead.mail.Letters;
import org.masthead.moderation.Ruling;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.Ledger;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notices that a comment is against the law: anybody may give one; a person decides, both sides are told why, and either
 * may have it looked at once more by somebody else (Regulation (EU) 2022/2065, articles 16, 17 and 20).
 */
@Service
class IllegalContent {

    static final int MONTHS_TO_APPEAL = 6;

    private final IllegalNoticeRepository notices;
    private final CommentRepository comments;
    private final VerdictRepository verdicts;
    private final Standings standings;
    private final Accounts accounts;
    private final Letters letters;
    private final Ledger ledger;
    private final Paper paper;
    private final Clock clock;

    IllegalContent(
            IllegalNoticeRepository notices,
            CommentRepository comments,
            VerdictRepository verdicts,
            Standings standings,
            Accounts accounts,
            Letters letters,
            Ledger ledger,
            Paper paper,
            Clock clock) {
        this.notices = notices;
        this.comments = comments;
        this.verdicts = verdicts;
        this.standings = standings;
        this.accounts = accounts;
        this.letters = letters;
        this.ledger = ledger;
        this.paper = paper;
        this.clock = clock;
    }

    /** Takes a notice, confirms it by letter, and says where its giver finds what becomes of it. */
    @Transactional
    String give(long comment, String name, String email, String law, String words) {
        if (comments.byId(comment).filter(Comment::live).isEmpty()) throw new NotFound();
        var secret = Slug.unguessable();
        notices.add(comment, secret, Slug.unguessable(), name, email, law, words, now());
        var where = "/comments/notices/" + secret;
        if (!email.isEmpty())
            letters.post(new Letter(
                    email,
                    "Your notice to " + paper.name(),
                    "We have your notice about this comment:\n\n" + paper.absolute(Comment.permalink(comment))
                            + "\n\nA moderator will decide, by hand. What becomes of it stands here:\n\n"
                            + paper.absolute(where) + "\n"));
        return where;
    }

    /** Decides about a notice; both sides are told why, and what they can do. */
    @Transactional
    void decide(long id, boolean remove, String statement, Visitor by) {
        var notice = notices.byId(id).orElseThrow(NotFound::new);
        elsesComment(notice, by);
        if (!notices.decide(id, by.account(), remove, statement, now()))
            throw new Refused(409, "Somebody decided first", "This notice is decided.", "Go back and load it anew.");
        var comment = standings.held(notice.comment());
        if (remove && comment.state() != Comment.State.DELETED) take(comment, statement, by);
        ledger.write(new Editor(by.key()), remove ? "took away as illegal" : "kept", comment.key(), "notice " + id);
        tell(
                notice.email(),
                "Your notice to " + paper.name(),
                decided(remove),
                statement,
                remove ? "" : notice.secret());
        if (remove)
            tell(
                    email(comment),
                    "Your comment at " + paper.name() + " was taken away",
                    "Somebody gave notice that your comment is against the law, and a moderator agreed, by hand.",
                    statement,
                    notice.writerSecret());
    }

    private void take(Comment comment, String statement, Visitor by) {
        var ruling = new Ruling.Reject("moderator", RemovalReason.ILLEGAL.told() + " " + statement, "illegal");
        standings.turn(comment, Comment.State.REJECTED, ruling);
        verdicts.add(comment.id(), now(), by.account(), "reject", RemovalReason.ILLEGAL.key(), statement);
    }

    private static String decided(boolean remove) {
        return remove
                ? "A moderator has decided, by hand, to take the comment away."
                : "A moderator has decided, by hand, that the comment stays.";
    }

    private String email(Comment comment) {
        var account = comment.account();
        return account == null
                ? ""
                : accounts.byId(account).map(one -> one.email()).orElse("");
    }

    /** @param secret the way to an appeal; empty where there is none any more */
    private void tell(String email, String subject, String what, String statement, String secret) {
        if (email.isEmpty()) return;
        var appeal = secret.isEmpty()
                ? ""
                : "\n\nIf you do not agree you can ask within " + MONTHS_TO_APPEAL
                        + " months that somebody else look at it, free of charge:\n\n"
                        + paper.absolute("/comments/notices/" + secret);
        letters.post(
                new Letter(
                        email,
                        subject,
                        what + "\n\nThe reasons:\n\n" + statement + appeal
                                + "\n\nYou may also turn to a certified body for settling disputes out of court, or to a court.\n"));
    }

    /** One side does not agree with what was decided. */
    @Transactional
    void appeal(String secret, String words) {
        var notice = notices.bySecret(secret).orElseThrow(NotFound::new);
        var side = side(notice, secret);
        if (!Outcome.of(notice, notices.appeals(notice.id())).mayBeAppealed(side, now()))
            throw new Refused(
                    409,
                    "There is nothing to appeal",
                    "It is not decided yet, or as you wanted, or that was too long ago.",
                    "Go back.");
        notices.appeal(notice.id(), side, words, now());
    }

    static String side(IllegalNoticeRepository.Notice notice, String secret) {
        return notice.secret().equals(secret) ? "notifier" : "writer";
    }

    /** Somebody else decides about an appeal: whether what was decided stands. Is it reversed, the other side is told too. */
    @Transactional
    void decideAppeal(long id, String side, boolean upheld, String statement, Visitor by) {
        var notice = notices.byId(id).orElseThrow(NotFound::new);
        elsesComment(notice, by);
        var before = Outcome.of(notice, notices.appeals(id));
        if (isBy(notice.moderator(), by) || isBy(before.moderator(), by))
            throw elses("You decided about this notice before.");
        if (!notices.decideAppeal(id, side, by.account(), upheld, statement, now()))
            throw new Refused(409, "Somebody decided first", "This appeal is decided.", "Go back and load it anew.");
        var comment = standings.held(notice.comment());
        if (!upheld && comment.state() != Comment.State.DELETED) turnRound(comment, before, statement, by);
        ledger.write(
                new Editor(by.key()),
                upheld ? "upheld the decision on" : "reversed the decision on",
                comment.key(),
                "");
        var what = upheld
                ? "Somebody else has looked at it: what was decided stands."
                : "Somebody else has looked at it: what was decided is reversed.";
        tell(
                side.equals("writer") ? email(comment) : notice.email(),
                "Your appeal to " + paper.name(),
                what,
                statement,
                "");
        if (!upheld) tellOther(comment, notice, side, statement);
    }

    private void turnRound(Comment comment, Outcome before, String statement, Visitor by) {
        if (!before.gone()) {
            take(comment, statement, by);
            return;
        }
        standings.turn(comment, Comment.State.LIVE, new Ruling.Pass());
        verdicts.add(comment.id(), now(), by.account(), "pass", "appeal", statement);
    }

    /** The side that lost by an appeal is told too, and may appeal in its turn, unless it has. */
    private void tellOther(Comment comment, IllegalNoticeRepository.Notice notice, String side, String statement) {
        var appeals = notices.appeals(notice.id());
        if (side.equals("writer"))
            tell(
                    notice.email(),
                    "Your notice to " + paper.name(),
                    "The writer of the comment did not agree. Somebody else has looked at it, by hand: the comment stays.",
                    statement,
                    appealed(appeals, "notifier") ? "" : notice.secret());
        else
            tell(
                    email(comment),
                    "Your comment at " + paper.name() + " was taken away",
                    "Somebody gave notice that your comment is against the law, and did not agree that it stays. Somebody "
                            + "else has looked at it, by hand, and agreed with them.",
                    statement,
                    appealed(appeals, "writer") ? "" : notice.writerSecret());
    }

    private static boolean appealed(List<IllegalNoticeRepository.Appeal> appeals, String side) {
        return appeals.stream().anyMatch(appeal -> appeal.side().equals(side));
    }

    private void elsesComment(IllegalNoticeRepository.Notice notice, Visitor by) {
        if (comments.byId(notice.comment())
                .filter(one -> one.writtenBy(by.account()))
                .isPresent()) throw elses("The comment is your own.");
    }

    private static boolean isBy(@Nullable Long moderator, Visitor by) {
        return moderator != null && moderator == by.account();
    }

    private static Refused elses(String why) {
        return new Refused(409, "Somebody else must decide", why, "Ask another moderator.");
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
