package org.masthead.discussion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.masthead.discussion.page.CommentLine;
import org.masthead.gate.Account;
import org.masthead.gate.Accounts;
import org.masthead.house.Dates;
import org.springframework.stereotype.Component;

/** Prints comments for pages: with their writers' names of today, and whom they answer. */
@Component
class CommentLines {

    private final Accounts accounts;
    private final CommentRepository stored;
    private final Dates dates;

    CommentLines(Accounts accounts, CommentRepository stored, Dates dates) {
        this.accounts = accounts;
        this.stored = stored;
        this.dates = dates;
    }

    /**
     * How a list is shown.
     *
     * @param highest the depth that stands furthest to the left
     * @param open whether comments can be answered
     * @param questions whether the newsroom's answers stand out
     */
    record Manner(int highest, boolean open, boolean questions) {}

    List<CommentLine> lines(List<Comment> comments, Manner manner) {
        var known = new HashMap<Long, Comment>();
        comments.forEach(one -> known.put(one.id(), one));
        var absent = new HashSet<Long>();
        for (var one : comments) {
            var parent = one.parent();
            if (parent != null && !known.containsKey(parent)) absent.add(parent);
        }
        stored.byIds(absent).forEach(one -> known.put(one.id(), one));
        var writers = accounts(known.values().stream().toList());
        var lines = new ArrayList<CommentLine>();
        for (var one : comments) lines.add(line(one, known, writers, manner));
        return lines;
    }

    CommentLine line(Comment comment, Manner manner) {
        return lines(List.of(comment), manner).getFirst();
    }

    Map<Long, Account> accounts(List<Comment> comments) {
        var ids = new HashSet<Long>();
        for (var one : comments) {
            var account = one.account();
            if (account != null) ids.add(account);
        }
        return ids.isEmpty() ? Map.of() : accounts.byIds(ids);
    }

    private CommentLine line(Comment comment, Map<Long, Comment> known, Map<Long, Account> writers, Manner manner) {
        var account = comment.account() == null ? null : writers.get(comment.account());
        var staff = account != null && account.role().staff();
        var parent = comment.parent() == null ? null : known.get(comment.parent());
        var gone = gone(comment);
        return new CommentLine(
                comment.id(),
                comment.thread(),
                account == null || account.deleted() ? 0 : account.id(),
                gone.isEmpty() ? name(comment, account) : "",
                staff && gone.isEmpty(),
                comment.byAuthor() && gone.isEmpty(),
                comment.featured() != null && gone.isEmpty(),
                manner.questions() && gone.isEmpty() && (staff || comment.byAuthor()),
                dates.moment(comment.written()),
                comment.edited() != null,
                CommentMarkup.content(gone.isEmpty() ? comment.html() : ""),
                gone,
                Math.max(0, comment.depth() - manner.highest()),
                comment.respects(),
                parent == null ? null : answered(parent, writers),
                "",
                comment.id(),
                manner.open() && gone.isEmpty());
    }

    private static CommentLine.Answered answered(Comment parent, Map<Long, Account> writers) {
        var account = parent.account() == null ? null : writers.get(parent.account());
        return new CommentLine.Answered(parent.id(), parent.live() ? name(parent, account) : "a comment that is gone");
    }

    static String name(Comment comment, @org.jspecify.annotations.Nullable Account account) {
        if (account == null) return comment.writer().isEmpty() ? "A reader" : comment.writer();
        if (account.deleted()) return "Deleted reader";
        return account.name().isEmpty() ? "A reader" : account.name();
    }

    private static String gone(Comment comment) {
        return switch (comment.state()) {
            case LIVE -> "";
            case HELD -> "This comment waits for a moderator.";
            case REJECTED -> "A moderator took this comment away.";
            case DELETED -> "Its writer deleted this comment.";
        };
    }
}
