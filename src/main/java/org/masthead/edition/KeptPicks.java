package org.masthead.edition;

import java.util.List;
import org.masthead.house.Keepsakes;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The videos that editors picked, and the stories that videos belong to. */
@Component
@Order(30)
class KeptPicks implements Keepsakes {

    private final Rows rows;

    KeptPicks(Rows rows) {
        this.rows = rows;
    }

    @Override
    public List<Table> tables() {
        return List.of(rows.all("video-picks", "video_pick"), rows.all("video-stories", "video_story", Named.STORY));
    }
}
