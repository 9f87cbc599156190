package org.masthead.byline.page;

import java.util.List;
import org.masthead.house.page.Head;

/**
 * The desk's list of authors.
 *
 * @param asked what was looked for; may be empty
 * @param next the address of the rest of the list; empty where this is all
 */
public record BylinesPage(Head head, String asked, List<Row> rows, String next) {

    /** One author. */
    public record Row(long id, String name, String title, String path) {}
}
