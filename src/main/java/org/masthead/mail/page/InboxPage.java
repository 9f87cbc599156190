package org.masthead.mail.page;

import java.util.List;
import org.masthead.house.page.Head;
import org.masthead.house.page.When;

/** The letters a demonstration would send, for everybody to read. */
public record InboxPage(Head head, List<Item> letters) {

    /**
     * One letter.
     *
     * @param lines its words, line by line; a line that is an address of ours is a link
     */
    public record Item(String to, String subject, When written, List<Line> lines) {}

    /** @param href where it leads; empty: nowhere */
    public record Line(String words, String href) {}
}
