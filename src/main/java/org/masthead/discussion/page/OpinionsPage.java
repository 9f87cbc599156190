package org.masthead.discussion.page;

import java.util.List;
import org.masthead.house.page.Head;

/**
 * Verdicts drawn for a second moderator's opinion.
 *
 * @param agreement how often second moderators agreed; may be empty
 */
public record OpinionsPage(Head head, List<DeskPage.Tab> tabs, List<Drawn> drawn, String agreement) {

    /** One verdict, and the comment it was about. */
    public record Drawn(long verdict, DeskItem item, String ruling, String reason, String words) {}
}
