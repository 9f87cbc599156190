package org.masthead.topic.page;

import java.util.List;
import org.masthead.house.page.Head;

/**
 * The desk's list of topics.
 *
 * @param asked what was looked for; may be empty
 * @param kind the kind that is shown; empty: all
 * @param next the address of the rest of the list; empty where this is all
 */
public record TopicsPage(Head head, String asked, String kind, List<String> kinds, List<Row> rows, String next) {

    /** One topic. */
    public record Row(long id, String name, String kind, String path) {}
}
