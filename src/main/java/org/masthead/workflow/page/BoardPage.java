package org.masthead.workflow.page;

import java.util.List;
import org.masthead.house.page.Head;

/** What the newsroom has in hand, by stage. */
public record BoardPage(Head head, List<Choice> sections, String section, List<Column> columns, String said) {

    /**
     * One stage.
     *
     * @param key the stage's key; empty for what is scheduled
     * @param more whether there are more than stand here
     * @param list where all are
     */
    public record Column(String key, String words, List<Card> cards, boolean more, String list) {}
}
