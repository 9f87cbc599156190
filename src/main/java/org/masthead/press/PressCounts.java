package org.masthead.press;

/**
 * How busy the press is, for whoever runs the paper.
 *
 * @param hits pages answered from memory
 * @param misses pages that had to be made first
 * @param stale hits that were out of date and known to be
 * @param purgedKeys keys purged
 * @param entries pages kept
 * @param bytes memory they take, roughly
 */
public record PressCounts(long hits, long misses, long stale, long purgedKeys, long entries, long bytes) {}
