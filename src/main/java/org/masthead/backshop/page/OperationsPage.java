package org.masthead.backshop.page;

import java.util.List;
import org.masthead.house.page.Head;

/** How the paper itself does: its pages in memory, its database, its disk. */
public record OperationsPage(Head head, List<Group> groups) {

    /** Figures that belong together. */
    public record Group(String heading, List<Figure> figures) {}

    /**
     * One figure.
     *
     * @param remark what to think of it; may be empty
     * @param alarm whether somebody should do something about it
     */
    public record Figure(String words, String value, String remark, boolean alarm) {}
}
