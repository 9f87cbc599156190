package org.masthead.discussion.page;

import java.util.List;
import org.masthead.house.page.Head;

/** How comments were moderated this month. */
public record NumbersPage(Head head, String month, List<Row> rows, List<Row> reasons) {

    /** A number and what it counts. */
    public record Row(String words, String number) {}
}
