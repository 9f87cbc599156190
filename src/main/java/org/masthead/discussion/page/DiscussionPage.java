package org.masthead.discussion.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masthead.house.page.Head;

/**
 * All comments on a story, a page at a time, or one thread of them.
 *
 * @param sorts the orders there are
 * @param top the comment whose thread this is, or null
 * @param up the address of what it answers, or empty
 * @param next the address of the next page, or empty
 * @param first whether this is the first page
 * @param live whether what comes in meanwhile has its place on this page: on top, before all others
 */
public record DiscussionPage(
        Head head,
        String headline,
        DiscussionBox box,
        List<Sort> sorts,
        @Nullable CommentLine top,
        String up,
        String next,
        boolean first,
        boolean live) {

    /** One order; the one in use has no path. */
    public record Sort(String words, String path) {}
}
