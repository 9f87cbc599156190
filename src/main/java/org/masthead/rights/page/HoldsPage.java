package org.masthead.rights.page;

import java.util.List;
import org.masthead.house.page.Head;

/**
 * The stories that the rights desk withholds, and whom the paper sends askers to.
 *
 * @param said what was wrong with the form; empty: nothing
 */
public record HoldsPage(Head head, List<Line> holds, List<Holder> holders, String said, Typed typed) {

    /** One story that is withheld. */
    public record Line(String story, String reason, String ask, String since) {}

    /** Somebody else whose work the paper carries. */
    public record Holder(String name, String ask) {}

    /** What stands in the form. */
    public record Typed(String story, String reason, String ask) {
        public static final Typed NOTHING = new Typed("", "", "");
    }
}
