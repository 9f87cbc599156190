package org.masthead.reprint.page;

import java.util.List;
import org.masthead.house.page.Head;

/** What reprints cost, and what is free. */
public record CardPage(
        Head head, List<String> free, List<String> bands, List<Row> rows, List<String> also, String reserved) {

    /** One use, and its price at each circulation. */
    public record Row(String use, List<String> prices) {}
}
