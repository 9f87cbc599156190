package org.masthead.workflow;

import java.util.List;
import org.masthead.house.Keepsakes;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where stories stand on their way, who checked what, links to previews, and what readers say is wrong. */
@Component
@Order(36)
class KeptWork implements Keepsakes {

    private final Rows rows;

    KeptWork(Rows rows) {
        this.rows = rows;
    }

    @Override
    public List<Table> tables() {
        return List.of(
                rows.all("story-work", "story_work", Named.STORY),
                rows.known("story-moves", "story_move", "at", Named.STORY),
                rows.known("checklists", "checklist_item", "made"),
                rows.all("checklist-ticks", "checklist_tick", Named.STORY),
                rows.known("preview-links", "preview_link", "secret", Named.STORY),
                rows.known("error-reports", "error_report", "made", Named.STORY));
    }
}
