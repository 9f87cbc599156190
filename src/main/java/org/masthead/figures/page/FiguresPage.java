package org.masthead.figures.page;

import java.util.List;
import org.masthead.house.page.Head;

/**
 * How the paper does.
 *
 * @param now stories read in the last five minutes
 * @param today stories read since midnight
 * @param week stories published in the last seven days
 * @param most the stories read most in the last day
 * @param sections stories of the last thirty days by section
 */
public record FiguresPage(
        Head head, String now, String today, String week, List<Read> most, List<Count> sections, List<Plot> plots) {

    /** A story, and how often it was read. */
    public record Read(String headline, String path, long id, String reads) {}

    /** A section, how many stories, and the share of the most as a step from 0 to 20. */
    public record Count(String name, long stories, int step) {}
}
