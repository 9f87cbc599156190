package org.masthead.workflow.page;

import java.util.List;
import org.masthead.house.page.Head;

/** What waits for somebody of the newsroom, what they have, and what they began. */
public record WorkPage(Head head, String name, List<Group> groups) {

    /** @param none what is said where there is nothing */
    public record Group(String words, List<Card> cards, String none) {}
}
