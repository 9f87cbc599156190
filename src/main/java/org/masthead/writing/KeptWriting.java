package org.masthead.writing;

import java.util.List;
import org.masthead.house.Keepsakes;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is typed and not yet a revision, what the desk notes beside stories, and how stories begin. Who has a story open stays behind. */
@Component
@Order(35)
class KeptWriting implements Keepsakes {

    private final Rows rows;

    KeptWriting(Rows rows) {
        this.rows = rows;
    }

    @Override
    public List<Table> tables() {
        return List.of(
                rows.all("working-copies", "working_copy", Named.STORY),
                rows.known("branches", "branch", "made", Named.STORY),
                rows.all("unsent-copies", "unsent_copy", Named.STORY),
                rows.known("margin-notes", "margin_note", "made", Named.STORY),
                rows.all("story-templates", "story_template"));
    }
}
