package org.masthead.workflow.page;

import java.util.List;
import org.masthead.house.page.Head;

/** What must be looked at before stories are published, by section. */
public record ChecklistsPage(Head head, String said, List<Group> groups, List<Choice> sections, Typed typed) {

    /** What is asked of one section, or of every one. */
    public record Group(String words, List<Item> items) {}

    /** One point. */
    public record Item(long id, String words, boolean blocks) {}
}
