package org.masthead.backshop.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masthead.house.page.Head;
import org.masthead.house.page.When;

/**
 * Letters that the paper sends, without their words.
 *
 * @param said what came of the last thing done here; may be empty
 * @param state {@code waiting}, {@code sent} or {@code lost}
 * @param waiting how many wait, in words
 * @param next the address of older ones; empty where these are all
 */
public record OutboxPage(
        Head head, String said, String state, List<Tab> tabs, String waiting, List<Row> rows, String next) {

    /** One of the outbox's lists. */
    public record Tab(String state, String words) {}

    /**
     * One letter.
     *
     * @param to the address, all but its first letter and its host hidden
     * @param due when it is tried next; null where it waits no more
     */
    public record Row(
            long id,
            String to,
            String subject,
            When written,
            @Nullable When due,
            int tries,
            String trouble) {}
}
