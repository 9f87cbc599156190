package org.masthead.writing.page;

import gg.jte.Content;
import org.masthead.house.page.Head;
import org.masthead.house.page.When;

/**
 * A text that lost its place, against what stands there now.
 *
 * @param path of the story at the desk
 * @param said what has just happened, in a sentence; or empty
 * @param mine whether the one who looks has the story in hand, or could
 * @param holder who has it, where somebody else does
 * @param version of the working copy that it is compared with
 * @param became what was done about it; empty: nothing yet
 * @param body the whole of its body
 */
public record BranchPage(
        Head head,
        String path,
        long id,
        String headline,
        String said,
        String by,
        When made,
        String reason,
        boolean mine,
        String holder,
        long version,
        String became,
        Difference difference,
        Content body) {}
