package org.masthead.discussion.page;

import java.util.List;
import org.masthead.house.page.Head;
import org.masthead.house.page.When;

/** Notices of illegal content at the moderators' desk. */
public record NoticesPage(Head head, List<DeskPage.Tab> tabs, List<Notice> notices) {

    /**
     * One notice.
     *
     * @param decision what was decided; empty while nobody has
     */
    public record Notice(
            long id,
            DeskItem item,
            String name,
            String law,
            String words,
            When made,
            String decision,
            String statement,
            List<Appeal> appeals) {}

    /** One side's appeal; the decision is empty while nobody has decided. */
    public record Appeal(String side, String words, When made, String decision, String statement) {}
}
