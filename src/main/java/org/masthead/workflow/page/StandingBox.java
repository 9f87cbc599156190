package org.masthead.workflow.page;

import java.util.List;

/**
 * Where a story stands, where it can go from here, and who has it.
 *
 * @param base the address that its forms' addresses begin with
 * @param badge where it stands, in a word or two
 * @param stage the key of its stage
 * @param since since when, in words; may be empty
 * @param moves where whoever looks may move it
 * @param assign whether they may give it to somebody
 * @param holder who has it, in words; where they may not
 * @param due as a field for date and time takes it
 * @param spike whether they may spike it; revive likewise
 */
public record StandingBox(
        String base,
        String badge,
        String stage,
        String since,
        List<Choice> moves,
        boolean assign,
        List<Choice> people,
        String holder,
        String due,
        String zone,
        boolean spike,
        boolean revive,
        List<Move> history,
        Typed typed) {

    /** One move that was made. */
    public record Move(String words, String note) {}
}
