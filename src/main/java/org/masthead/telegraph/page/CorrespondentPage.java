package org.masthead.telegraph.page;

import java.util.List;
import org.masthead.house.page.Head;
import org.masthead.house.page.When;

/**
 * One program that is told what happens to stories.
 *
 * @param secret what its telegrams are signed with; shown only right after it was made, else empty
 */
public record CorrespondentPage(
        Head head,
        long id,
        String name,
        String address,
        String events,
        String secret,
        boolean stopped,
        List<Row> rows) {

    /**
     * One telegram.
     *
     * @param became what became of it
     */
    public record Row(long id, String event, String headline, When made, String became, boolean taken) {}
}
