package org.masthead.byline;

/** Two names for one person became one: whoever lists the first one's stories lists them under the second. */
public record AuthorsMerged(long from, long into) {}
