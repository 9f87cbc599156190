package org.masthead.discussion.page;

import gg.jte.Content;
import java.util.List;
import org.masthead.house.page.When;

/**
 * A comment as moderators see it.
 *
 * @param seen how many verdicts there were when this page was made
 * @param state where it stands
 * @param why what held it, in the words its writer was told; may be empty
 * @param found what matched; may be empty
 * @param plea the writer's words with a wish for a second look; may be empty
 * @param history how its writer has written so far
 */
public record DeskItem(
        long id,
        int seen,
        String state,
        String writer,
        long account,
        String history,
        When written,
        String headline,
        String storyPath,
        long story,
        Content body,
        String check,
        String why,
        String found,
        boolean asks,
        String plea,
        boolean live,
        boolean featured,
        List<Reported> reports) {

    /** A reader's report. */
    public record Reported(String reason, String note, When at) {}

    public String path() {
        return "/desk/comments/" + id;
    }
}
