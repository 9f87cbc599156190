package org.masthead.discussion.page;

import java.util.List;
import org.masthead.house.page.Head;
import org.masthead.house.page.When;

/**
 * What moderators know of a writer.
 *
 * @param tallies how many comments stand how: {@code 12 live}
 */
public record WriterPage(
        Head head,
        List<DeskPage.Tab> tabs,
        long account,
        String name,
        When joined,
        List<String> tallies,
        List<Step> steps,
        List<Note> notes,
        List<DeskItem> items,
        List<CommentPage.Choice> kinds,
        String next) {

    /** What was done about them. */
    public record Step(long id, String words, String reason, When begun, String until, String who, boolean inForce) {}

    /** What moderators told each other. */
    public record Note(When at, String who, String words) {}
}
