package org.masthead.newsroom;

import java.util.List;
import org.masthead.house.Keepsakes;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who works at which desk. */
@Component
@Order(11)
class KeptDesks implements Keepsakes {

    private final Rows rows;

    KeptDesks(Rows rows) {
        this.rows = rows;
    }

    @Override
    public List<Table> tables() {
        return List.of(rows.all("desk-members", "desk_member"));
    }
}
