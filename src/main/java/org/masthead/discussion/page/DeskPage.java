package org.masthead.discussion.page;

import java.util.List;
import org.masthead.house.page.Head;

/**
 * One queue of the moderators' desk.
 *
 * @param tabs the queues, each with how much waits there
 * @param said what came of the last verdicts; may be empty
 * @param next the address of the rest of the queue, or empty
 */
public record DeskPage(
        Head head,
        String queue,
        List<Tab> tabs,
        List<DeskItem> items,
        List<CommentPage.Choice> reasons,
        String said,
        String next) {

    /** A queue, or another part of the desk. */
    public record Tab(String words, String path, boolean here) {}
}
