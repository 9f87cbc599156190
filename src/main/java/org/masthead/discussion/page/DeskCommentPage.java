package org.masthead.discussion.page;

import java.util.List;
import org.masthead.house.page.Head;
import org.masthead.house.page.When;

/**
 * Everything moderators know of one comment.
 *
 * @param trace what each check says of it now
 * @param log what was decided so far
 * @param mayDecide whether the one who looks may show it or take it away
 */
public record DeskCommentPage(
        Head head,
        List<DeskPage.Tab> tabs,
        DeskItem item,
        List<Opinion> trace,
        List<Entry> log,
        List<CommentPage.Choice> reasons,
        boolean mayDecide) {

    /** What one check says. */
    public record Opinion(String check, String ruling, String reason, String found) {}

    /** One entry of the log of verdicts. */
    public record Entry(When at, String who, String ruling, String reason, String words) {}
}
