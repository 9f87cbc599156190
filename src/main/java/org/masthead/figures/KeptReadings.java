package org.masthead.figures;

import java.util.List;
import org.masthead.house.Keepsakes;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How often stories were read, hour by hour, and the paper minute by minute. */
@Component
@Order(90)
class KeptReadings implements Keepsakes {

    private final Rows rows;

    KeptReadings(Rows rows) {
        this.rows = rows;
    }

    @Override
    public List<Table> tables() {
        return List.of(rows.all("readings", "reading", Named.STORY), rows.all("readings-by-minute", "reading_minute"));
    }
}
