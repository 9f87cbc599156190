package org.masthead.discussion;

import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a reader wrote under a story, where it stands in its thread, and what became of it.
 *
 * @param parent the comment it answers; null where it begins a thread
 * @param thread the comment that begins its thread
 * @param account its writer's; null where they had none when it was brought from elsewhere
 * @param writer their name then, where there is no account
 * @param byAuthor whether they stand in the story's byline
 * @param body as it was typed
 * @param html as it is shown
 * @param check what held or rejected it; may be empty
 * @param reason what its writer is told of that
 * @param found what matched, for moderators only
 * @param verdicts how many there were so far
 * @param flags reports that nobody has answered
 * @param replies answers to this very comment that stand on pages
 * @param below of one that begins a thread: comments under it that readers see
 */
record Comment(
        long id,
        long story,
        @Nullable Long parent,
        long thread,
        int depth,
        String path,
        @Nullable Long account,
        String writer,
        boolean byAuthor,
        String body,
        String html,
        State state,
        String check,
        String reason,
        String found,
        int verdicts,
        int flags,
        int respects,
        int replies,
        int below,
        @Nullable OffsetDateTime featured,
        OffsetDateTime written,
        @Nullable OffsetDateTime appeared,
        @Nullable OffsetDateTime edited,
        Look look) {

    /** Deeper than this the order of a thread is that of time. */
    static final int DEEPEST_PATH = 64;

    /** Where a comment stands. */
    enum State {
        LIVE,
        HELD,
        REJECTED,
        DELETED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** Its writer's wish for a second look, which they have once. */
    record Look(
            @Nullable OffsetDateTime asked,
            String words,
            @Nullable OffsetDateTime done) {

        boolean open() {
            return asked != null && done == null;
        }
    }

    boolean live() {
        return state == State.LIVE;
    }

    /** Whether it has a place on pages: one that is gone keeps it while others answer it. */
    boolean standing() {
        return live() || replies > 0;
    }

    /** Whether what answers it can be found by its path. */
    boolean leads() {
        return depth < DEEPEST_PATH - 1;
    }

    boolean writtenBy(long reader) {
        return account != null && account == reader;
    }

    /** Its own page. */
    String permalink() {
        return permalink(id);
    }

    static String permalink(long id) {
        return "/comments/" + id;
    }

    String key() {
        return "comment:" + id;
    }
}
