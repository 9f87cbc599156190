package org.masthead.discussion;

import java.text.NumberFormat;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masthead.discussion.page.CommentLine;
import org.masthead.discussion.page.DiscussionBox;
import org.masthead.house.Paper;
import org.masthead.house.Shown;
import org.masthead.story.Story;
import org.springframework.stereotype.Component;

/** Lays a discussion out in pages: threads in some order, each with its first few answers, and one thread by itself. */
@Component
class Threads {

    static final int THREADS = 20;
    static final int ANSWERS = 5;
    static final int DEEPEST = 3;
    static final int IN_THREAD = 50;
    static final int DEEPEST_IN_THREAD = 5;
    private static final OffsetDateTime EVER = OffsetDateTime.of(9000, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final OffsetDateTime NEVER = OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private final ThreadRepository threads;
    private final Discussions discussions;
    private final CommentLines lines;
    private final Paper paper;

    Threads(ThreadRepository threads, Discussions discussions, CommentLines lines, Paper paper) {
        this.threads = threads;
        this.discussions = discussions;
        this.lines = lines;
        this.paper = paper;
    }

    /** The orders of a discussion. */
    enum Sort {
        NEWEST("Newest"),
        OLDEST("Oldest"),
        RESPECTED("Most respected");

        private final String words;

        Sort(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Sort of(@Nullable String key) {
            for (var sort : values()) if (sort.key().equals(key)) return sort;
            return NEWEST;
        }
    }

    /** Some comments, and whether there are more. */
    record Leaf(List<Comment> comments, boolean more, long last) {

        static final Leaf NONE = new Leaf(List.of(), false, 0);
    }

    /** One page of threads with their first answers; {@code after} is the last comment of the page before. */
    Leaf leaf(long story, Sort sort, @Nullable Comment after) {
        var tops = tops(story, sort, after, THREADS + 1);
        var more = tops.size() > THREADS;
        if (more) tops = tops.subList(0, THREADS);
        if (tops.isEmpty()) return Leaf.NONE;
        var answers = threads.answers(tops.stream().map(Comment::id).toList(), DEEPEST, ANSWERS);
        var all = new ArrayList<Comment>();
        for (var top : tops) {
            all.add(top);
            answers.stream().filter(one -> one.thread() == top.id()).forEach(all::add);
        }
        return new Leaf(all, more, tops.getLast().id());
    }

    private List<Comment> tops(long story, Sort sort, @Nullable Comment after, int most) {
        return switch (sort) {
            case NEWEST ->
                after == null
                        ? threads.newest(story, EVER, Long.MAX_VALUE, most)
                        : threads.newest(story, after.written(), after.id(), most);
            case OLDEST ->
                after == null
                        ? threads.oldest(story, NEVER, 0, most)
                        : threads.oldest(story, after.written(), after.id(), most);
            case RESPECTED ->
                after == null
                        ? threads.mostRespected(story, Integer.MAX_VALUE, Long.MAX_VALUE, most)
                        : threads.mostRespected(story, after.respects(), after.id(), most);
        };
    }

    /** What stands under one comment; below a certain depth only its very answers. */
    Leaf under(Comment top, @Nullable Comment after) {
        var found = top.leads()
                ? threads.under(
                        top, after == null ? top.path() : after.path(), top.depth() + DEEPEST_IN_THREAD, IN_THREAD + 1)
                : threads.answersTo(top.id(), after == null ? 0 : after.id(), IN_THREAD + 1);
        var more = found.size() > IN_THREAD;
        var shown = more ? found.subList(0, IN_THREAD) : found;
        return new Leaf(shown, more, shown.isEmpty() ? 0 : shown.getLast().id());
    }

    /** The discussion as it stands under its story. */
    DiscussionBox box(Story story, Shown shown) {
        var discussion = discussions.of(story.id());
        shown.mentions(Discussion.key(story.id()));
        if (!discussions.closed(story, discussion))
            discussions.closes(story, discussion).ifPresent(shown::until);
        return box(story, discussion.shown() == 0 ? Leaf.NONE : leaf(story.id(), Sort.NEWEST, null), Set.of());
    }

    /** @param without the accounts whose comments are left out */
    DiscussionBox box(Story story, Leaf leaf, Set<Long> without) {
        var discussion = discussions.of(story.id());
        var printed = lines.lines(leaf.comments(), manner(story, 0)).stream()
                .filter(line -> !without.contains(line.account()))
                .toList();
        return boxOf(story, discussion, withMore(leaf.comments(), printed), leaf.more());
    }

    DiscussionBox boxOf(Story story, Discussion discussion, List<CommentLine> printed, boolean more) {
        return new DiscussionBox(
                story.id(),
                path(story.id()),
                story.path(),
                words(discussion.shown()),
                discussion.shown(),
                discussion.mode().key(),
                note(story, discussion),
                !discussions.closed(story, discussion),
                newest(story, discussion),
                printed,
                more);
    }

    /** The comment that came last; 0 where there is none. */
    private long newest(Story story, Discussion discussion) {
        if (discussion.shown() == 0) return 0;
        return threads.newestIds(story.id(), 1).stream().findFirst().orElse(0L);
    }

    CommentLines.Manner manner(Story story, int highest) {
        var discussion = discussions.of(story.id());
        return new CommentLines.Manner(
                highest, !discussions.closed(story, discussion), discussion.mode() == Discussion.Mode.QUESTIONS);
    }

    Discussion discussion(Story story) {
        return discussions.of(story.id());
    }

    /** Whether a comment stands on the story's own page. */
    boolean onFirstPage(Comment comment) {
        var newest = threads.newestThreads(comment.story(), THREADS);
        if (comment.parent() == null || !newest.contains(comment.thread())) return newest.contains(comment.id());
        return threads.answers(List.of(comment.thread()), DEEPEST, ANSWERS).stream()
                .anyMatch(one -> one.id() == comment.id());
    }

    static String path(long story) {
        return "/stories/" + story + "/comments";
    }

    String words(int count) {
        if (count == 0) return "No comments yet";
        return count == 1
                ? "1 comment"
                : NumberFormat.getInstance(paper.locale()).format(count) + " comments";
    }

    private String note(Story story, Discussion discussion) {
        if (discussions.closed(story, discussion)) return "This discussion is closed.";
        if (discussion.mode() == Discussion.Mode.QUESTIONS) return "Ask the newsroom: its answers stand out below.";
        return discussions.readFirst(story, discussion) ? "A moderator reads each comment here before it appears." : "";
    }

    /** After the last answer of a thread that is shown stands the way to the others. */
    private static List<CommentLine> withMore(List<Comment> comments, List<CommentLine> printed) {
        var lines = new ArrayList<CommentLine>();
        for (var i = 0; i < printed.size(); i++) {
            var line = printed.get(i);
            var last = i + 1 == printed.size() || printed.get(i + 1).thread() != line.thread();
            lines.add(last ? more(line, comments) : line);
        }
        return lines;
    }

    private static CommentLine more(CommentLine line, List<Comment> comments) {
        var below = 0;
        var seen = 0;
        for (var one : comments) {
            if (one.id() == line.thread()) below = one.below();
            else if (one.thread() == line.thread() && one.live()) seen++;
        }
        var hidden = below - seen;
        if (hidden <= 0) return line;
        return line.withMore("Continue this thread (" + hidden + " more)", line.thread());
    }
}
