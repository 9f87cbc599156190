package org.masthead.discussion;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.masthead.gate.Account;
import org.masthead.gate.Accounts;
import org.masthead.gate.Visitor;
import org.masthead.house.Paper;
import org.masthead.mail.Letter;
import org.masthead.mail.Letters;
import org.masthead.moderation.Checks;
import org.masthead.moderation.Ruling;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.Ledger;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What moderators decide about comments; each verdict is written down for good, with its reason. */
@Service
class Verdicts {

    private final CommentRepository comments;
    private final VerdictRepository verdicts;
    private final FlagRepository flags;
    private final Standings standings;
    private final Checks checks;
    private final Accounts accounts;
    private final Letters letters;
    private final Ledger ledger;
    private final Paper paper;
    private final Clock clock;

    Verdicts(
            CommentRepository comments,
            VerdictRepository verdicts,
            FlagRepository flags,
            Standings standings,
            Checks checks,
            Accounts accounts,
            Letters letters,
            Ledger ledger,
            Paper paper,
            Clock clock) {
        this.comments = comments;
        this.verdicts = verdicts;
        this.flags = flags;
        this.standings = standings;
        this.checks = checks;
        this.accounts = accounts;
        this.letters = letters;
        this.ledger = ledger;
        this.paper = paper;
        this.clock = clock;
    }

    /**
     * Shows a comment or takes it away. Of two moderators who decide at once, the first wins and the other is told.
     *
     * @param seen how many verdicts the moderator knew of
     * @param reason null to show it
     * @param words what else the writer should know; may be empty
     */
    @Transactional
    Decision decide(long id, int seen, @Nullable RemovalReason reason, String words, Visitor by) {
        var comment = standings.held(id);
        if (comment.state() == Comment.State.DELETED) return new Decision.Late("Its writer", "deleted it");
        if (comment.writtenBy(by.account())) return new Decision.Own();
        if (comment.verdicts() != seen) return late(comment);
        var told = reason == null ? "" : words.isBlank() ? reason.told() : reason.told() + " " + words.strip();
        var ruling = reason == null ? new Ruling.Pass() : new Ruling.Reject("moderator", told, reason.key());
        standings.turn(comment, reason == null ? Comment.State.LIVE : Comment.State.REJECTED, ruling);
        verdicts.add(id, now(), by.account(), Remarks.word(ruling), reason == null ? "shown" : reason.key(), told);
        flags.answer(id, reason != null, now());
        comments.answerLook(id, now());
        ledger.write(
                new Editor(by.key()),
                reason == null ? "showed" : "took away",
                comment.key(),
                reason == null ? "" : reason.key(),
                Ledger.Change.of(
                        "state",
                        comment.state().name().toLowerCase(Locale.ROOT),
                        reason == null ? "live" : "rejected"));
        checks.learn(comment.body(), reason == null);
        if (reason != null) tell(comment, told);
        return new Decision.Done();
    }

    private Decision late(Comment comment) {
        var latest = verdicts.latest(comment.id());
        // After the first look the checks judge only what its writer has changed.
        if (latest.filter(one -> one.moderator() == null && one.number() > 1).isPresent())
            return new Decision.Late("Its writer", "changed it");
        var who = latest.map(VerdictRepository.Verdict::moderator)
                .flatMap(accounts::byId)
                .map(Account::name)
                .orElse("The checks");
        var what = comment.live() ? "showed it" : comment.state() == Comment.State.HELD ? "held it" : "took it away";
        return new Decision.Late(who, what);
    }

    private void tell(Comment comment, String told) {
        var account = comment.account() == null
                ? null
                : accounts.byId(comment.account()).orElse(null);
        var email = account == null ? null : account.email();
        if (email == null) return;
        var second = comment.look().asked() != null
                ? ""
                : "\n\nIf you think this is wrong, you can ask once for a second look here:\n\n"
                        + paper.absolute(comment.permalink() + "/held");
        letters.post(new Letter(
                email,
                "Your comment at " + paper.name() + " is not shown",
                "A moderator has decided, by hand, not to show your comment:\n\n" + comment.body()
                        + "\n\nThe reason:\n\n" + told + second + "\n"));
    }

    /** Puts a comment among the editors' picks, or takes it from there. */
    @Transactional
    void feature(long id, boolean featured, Visitor by) {
        var comment = standings.held(id);
        if (!comment.live()) throw new org.masthead.house.NotFound();
        comments.feature(id, featured ? now() : null);
        ledger.write(new Editor(by.key()), featured ? "featured" : "no longer featured", comment.key(), "");
        standings.changed(comment.story());
    }

    /** False where somebody has said so already, or the verdict is their own. */
    @Transactional
    boolean opine(long verdict, boolean agrees, String note, Visitor by) {
        return verdicts.opine(verdict, by.account(), agrees, note, now());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
