package org.masthead.house.page;

/**
 * A moment, for readers and for machines.
 *
 * @param machine ISO 8601 with the paper's own offset
 * @param words as the paper writes it: {@code November 24, 2026, 6:15 AM}
 */
public record When(String machine, String words) {}
