package org.masthead.reprint.page;

import java.util.List;
import org.masthead.house.page.Head;

/** The requests in one state, at the rights desk. */
public record DeskListPage(Head head, List<Tab> tabs, String state, List<Row> rows, String previous, String next) {

    /** One state, and how many requests are in it. */
    public record Tab(String path, String words, int many, boolean here) {}

    /** One request. */
    public record Row(
            String path, String headline, String licensee, String terms, String asked, String answer, boolean late) {}
}
