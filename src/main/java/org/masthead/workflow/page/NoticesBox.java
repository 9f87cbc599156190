package org.masthead.workflow.page;

import java.util.List;

/**
 * What the paper says about a story after publishing it, and the form for the next such notice.
 *
 * @param base the address that its forms' addresses begin with
 * @param write whether whoever looks may write one
 * @param blocks the whole story and each of its paragraphs, by their first words
 * @param reports what readers say is wrong, and is not answered
 */
public record NoticesBox(
        String base,
        boolean write,
        List<Choice> kinds,
        List<Choice> blocks,
        List<Line> notices,
        List<Report> reports,
        Typed typed) {

    /** A notice that stands. */
    public record Line(String words, String when, String text) {}

    /** A reader's report. */
    public record Report(String path, String words) {}
}
