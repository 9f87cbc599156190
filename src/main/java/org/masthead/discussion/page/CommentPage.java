package org.masthead.discussion.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masthead.house.page.Head;

/**
 * One comment on a page of its own, with what can be done about it.
 *
 * @param parent what it answers, or null
 * @param answers the first few answers to it
 * @param discussion the address of all comments
 * @param up where it stands among the others
 * @param reasons why it may be reported: code and words
 */
public record CommentPage(
        Head head,
        String headline,
        String storyPath,
        CommentLine line,
        @Nullable CommentLine parent,
        List<CommentLine> answers,
        String discussion,
        String up,
        boolean open,
        List<Choice> reasons,
        String said) {

    /** Something to choose from. */
    public record Choice(String key, String words) {}
}
