package org.masthead.workflow.page;

import java.util.List;

/**
 * The links that show a story before it is published.
 *
 * @param base the address that its forms' addresses begin with
 */
public record PreviewsBox(String base, List<Link> links, Typed typed) {

    /**
     * One link.
     *
     * @param good whether it still shows the story
     * @param said what it shows, who made it and until when it is good
     */
    public record Link(long id, String address, boolean good, String said) {}
}
