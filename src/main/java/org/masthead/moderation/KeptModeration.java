package org.masthead.moderation;

import java.util.List;
import org.masthead.house.Keepsakes;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The words that moderators watch for, and what the classifier learned from. */
@Component
@Order(50)
class KeptModeration implements Keepsakes {

    private final Rows rows;

    KeptModeration(Rows rows) {
        this.rows = rows;
    }

    @Override
    public List<Table> tables() {
        return List.of(
                rows.all("watched-words", "watched_word", Named.left("id")),
                rows.all("verdict-samples", "verdict_sample", Named.left("id")));
    }
}
