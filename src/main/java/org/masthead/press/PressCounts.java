package org.masthead.press;

/**
 * How busy the press is, for whoever runs the paper.
 *
 * @param hits pages answered from memory
 * @param misses answers that waited for a page to be made
 * @param made pages that the application was asked to make
 * @param stale hits that were out of date and known to be
 * @param purgedKeys keys purged
 * @param entries pages kept
 * @param bytes memory they take, roughly
 */
public record PressCounts(long hits, long misses, long made, long stale, long purgedKeys, long entries, long bytes) {}
