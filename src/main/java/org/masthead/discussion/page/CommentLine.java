package org.masthead.discussion.page;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;
import org.masthead.house.page.When;

/**
 * A comment as readers see it.
 *
 * @param account its writer's number; 0 where they have no account any more, or never had
 * @param writer their name
 * @param staff whether they work at the paper
 * @param author whether they wrote the story
 * @param featured whether editors picked it
 * @param answers whether it is an answer from the newsroom, where readers ask
 * @param gone why there is nothing to read; empty where there is
 * @param depth how far it stands to the right, from 0
 * @param inReplyTo whom it answers, or null where it begins a thread
 * @param more a link's words to answers that are not here; empty: none
 * @param moreOf the comment under which they are
 * @param open whether it can be answered
 */
public record CommentLine(
        long id,
        long thread,
        long account,
        String writer,
        boolean staff,
        boolean author,
        boolean featured,
        boolean answers,
        When written,
        boolean edited,
        Content body,
        String gone,
        int depth,
        int respects,
        @Nullable Answered inReplyTo,
        String more,
        long moreOf,
        boolean open) {

    /** Whom a comment answers. */
    public record Answered(long id, String writer) {}

    public String path() {
        return "/comments/" + id;
    }

    public String morePath(String discussion) {
        return discussion + "?thread=" + moreOf;
    }

    /** The same, with a link to more under it. */
    public CommentLine withMore(String words, long of) {
        return new CommentLine(
                id, thread, account, writer, staff, author, featured, answers, written, edited, body, gone, depth,
                respects, inReplyTo, words, of, open);
    }
}
