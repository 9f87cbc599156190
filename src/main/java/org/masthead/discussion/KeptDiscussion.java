package org.masthead.discussion;

import java.util.List;
import org.masthead.house.Keepsakes;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What readers wrote under stories. */
@Component
@Order(60)
class KeptDiscussion implements Keepsakes {

    private final Rows rows;

    KeptDiscussion(Rows rows) {
        this.rows = rows;
    }

    @Override
    public List<Table> tables() {
        return List.of(
                rows.all("discussions", "discussion", Named.STORY),
                rows.known("comments", "comment", "written", Named.STORY),
                rows.all("respects", "respect"),
                rows.all("ignored-writers", "ignored"),
                rows.all("follows", "follow", Named.STORY));
    }
}
