package org.masthead.poll.page;

import java.util.List;
import org.masthead.house.page.Head;
import org.masthead.house.page.When;

/**
 * The votes of one question as an editor judges them.
 *
 * @param fault what was missing in what the editor sent, or empty
 * @param open whether it still takes votes
 */
public record ScrutinyPage(
        Head head,
        long id,
        String path,
        String state,
        boolean open,
        Results results,
        String fault,
        List<Group> groups,
        List<Line> ledger) {

    /**
     * Votes that count, or do not, together.
     *
     * @param network the beginning of its fingerprint
     * @param browsers how many kinds of browsers, roughly
     * @param reason why they are set aside, or empty
     * @param decided by whom, or empty
     */
    public record Group(
            long id,
            String network,
            String answers,
            String votes,
            String browsers,
            boolean aside,
            String reason,
            String decided) {}

    /** A line of the ledger. */
    public record Line(When at, String who, String did, String details) {}
}
