package org.masthead.poll.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masthead.house.page.Head;
import org.masthead.house.page.Pages;
import org.masthead.house.page.When;

/**
 * Today's question, and those of the past with their results.
 *
 * @param today null where none is asked, and on later pages of the list
 */
public record PollsPage(Head head, @Nullable QuestionForm today, List<Past> past, Pages pages) {

    /** A question that has closed. */
    public record Past(String path, When day, Results results) {}
}
