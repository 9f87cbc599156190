package org.masthead.discussion;

import java.util.List;
import org.masthead.house.Keepsakes;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What moderators decided about comments and those who write them, and what they were told of. */
@Component
@Order(61)
class KeptVerdicts implements Keepsakes {

    private final Rows rows;

    KeptVerdicts(Rows rows) {
        this.rows = rows;
    }

    @Override
    public List<Table> tables() {
        return List.of(
                rows.known("verdicts", "verdict", "at"),
                rows.all("second-opinions", "second_opinion"),
                rows.all("flags", "flag"),
                rows.known("sanctions", "sanction", "begun"),
                rows.known("moderator-notes", "moderator_note", "at"),
                rows.known("illegal-notices", "illegal_notice", "secret"),
                rows.all("appeals", "appeal"));
    }
}
