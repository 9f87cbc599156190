package org.masthead.reprint;

import java.util.List;
import org.masthead.house.Keepsakes;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Requests for reprint permission, and what became of them: licences, invoices, and what licensees were told. */
@Component
@Order(80)
class KeptReprints implements Keepsakes {

    private final Rows rows;

    KeptReprints(Rows rows) {
        this.rows = rows;
    }

    @Override
    public List<Table> tables() {
        return List.of(
                rows.known("reprints", "reprint", "secret", Named.STORY),
                rows.known("reprint-entries", "reprint_entry", "at"),
                rows.all("reprint-counters", "reprint_counter"),
                rows.all("licences", "licence", Named.STORY),
                rows.all("reprint-invoices", "reprint_invoice"),
                rows.all("licence-notices", "licence_notice"));
    }
}
