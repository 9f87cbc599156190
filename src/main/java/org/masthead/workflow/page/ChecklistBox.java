package org.masthead.workflow.page;

import java.util.List;

/**
 * What somebody must have looked at in a story.
 *
 * @param base the address that its forms' addresses begin with
 * @param open how many points that block are not ticked
 */
public record ChecklistBox(String base, List<Point> points, int open) {

    /**
     * One point.
     *
     * @param blocks whether the story is not published without it
     * @param said who ticked it, and at which revision; empty: nobody
     */
    public record Point(long id, String words, boolean blocks, boolean ticked, String said) {}
}
