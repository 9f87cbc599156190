package org.masthead.workflow.page;

import java.util.List;
import org.masthead.house.page.Head;
import org.masthead.house.page.When;

/**
 * What readers say is wrong: what is open, or what is answered.
 *
 * @param more the address of those after these; empty: there are none
 */
public record ErrorsPage(Head head, boolean answered, String said, List<Row> rows, String more) {

    /** One report. */
    public record Row(String path, String words, String headline, When made, String holder) {}
}
