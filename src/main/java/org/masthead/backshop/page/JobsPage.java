package org.masthead.backshop.page;

import java.util.List;
import org.masthead.house.page.Head;

/** What the paper does by itself, and what went wrong lately on this node. */
public record JobsPage(Head head, List<Job> jobs, List<Trouble> troubles) {

    /**
     * Something the paper does again and again.
     *
     * @param late whether it has not run for far longer than it should
     */
    public record Job(
            String words, String name, String every, String last, String next, String outcome, boolean late) {}

    /**
     * A line of the log that says something went wrong.
     *
     * @param grave whether it was an error, and not a warning
     */
    public record Trouble(String when, boolean grave, String where, String words) {}
}
