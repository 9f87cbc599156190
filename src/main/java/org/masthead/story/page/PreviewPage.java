package org.masthead.story.page;

import org.masthead.house.page.Head;

/**
 * How a story would look to its readers.
 *
 * @param said what whoever looks must know: that it is not published, and until when the link is good
 */
public record PreviewPage(Head head, String said, StoryPage page) {}
