package org.masthead.reprint.page;

/** The story that a page is about; the path is empty where readers do not see it any more. */
public record StoryLine(long id, String path, String headline, String byline) {}
