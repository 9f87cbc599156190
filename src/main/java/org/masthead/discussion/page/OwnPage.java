package org.masthead.discussion.page;

import gg.jte.Content;
import java.util.List;
import org.masthead.house.page.Head;
import org.masthead.house.page.When;

/**
 * What somebody wrote, what became of it, and what they were told.
 *
 * @param next the address of older ones, or empty
 */
public record OwnPage(
        Head head,
        List<Own> comments,
        List<Told> sanctions,
        List<Followed> follows,
        List<Ignored> ignored,
        String next,
        String said) {

    /** One comment of theirs. */
    public record Own(
            long id,
            String headline,
            String path,
            String state,
            String reason,
            When written,
            Content body,
            boolean editable,
            boolean deletable,
            boolean mayAsk,
            boolean asked) {}

    /** What moderators told them; the button's words are empty where there is nothing to confirm. */
    public record Told(long id, String words, String reason, When begun, String until, boolean confirm) {}

    /** What they get letters about. */
    public record Followed(String headline, String path, String pace, String unfollow, long thread) {}

    /** Whom they do not want to read. */
    public record Ignored(long account, String name) {}
}
