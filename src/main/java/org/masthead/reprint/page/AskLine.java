package org.masthead.reprint.page;

/**
 * What stands under a story about reprinting it.
 *
 * @param path where to ask for permission; empty where the paper cannot give any
 * @param said else, whose it is
 * @param ask else, where to ask; may be empty
 */
public record AskLine(String path, String said, AskWay ask) {}
