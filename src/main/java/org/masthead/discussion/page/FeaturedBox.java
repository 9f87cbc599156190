package org.masthead.discussion.page;

import java.util.List;

/**
 * Editors' picks among the comments, beside their story.
 *
 * @param path the address of all comments
 */
public record FeaturedBox(String path, List<CommentLine> lines) {}
