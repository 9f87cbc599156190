package org.masthead.workflow.page;

import java.util.List;
import org.masthead.house.page.Head;

/**
 * The desk's list of stories.
 *
 * @param filtered whether not all are asked for
 * @param more the address of those after these; empty: there are none
 * @param first whether the list begins with the newest
 */
public record StoriesPage(
        Head head,
        List<Choice> wheres,
        List<Choice> sections,
        List<Choice> people,
        List<Choice> dues,
        List<Card> cards,
        boolean filtered,
        String more,
        boolean first) {}
