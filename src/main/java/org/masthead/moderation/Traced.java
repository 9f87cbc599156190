package org.masthead.moderation;

/** One check's opinion of a comment, whatever the others said. */
public record Traced(String check, Ruling ruling) {}
