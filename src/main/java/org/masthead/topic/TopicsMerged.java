package org.masthead.topic;

/** Two topics became one: whoever lists stories about the first lists them under the second. */
public record TopicsMerged(long from, long into) {}
