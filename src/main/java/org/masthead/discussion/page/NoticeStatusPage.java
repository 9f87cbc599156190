package org.masthead.discussion.page;

import org.masthead.house.page.Head;
import org.masthead.house.page.When;

/**
 * What became of a notice of illegal content, for one of its sides.
 *
 * @param decision what was decided; empty while nobody has
 * @param appeal what became of this side's appeal; empty where there is none
 * @param secret this side's way here
 */
public record NoticeStatusPage(
        Head head,
        String about,
        When made,
        String decision,
        String statement,
        String appeal,
        boolean mayAppeal,
        String secret) {}
