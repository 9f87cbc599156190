package org.masthead.reader;

/**
 * A reader's account is being deleted. Heard in the transaction that deletes it: each room forgets what it knows of them,
 * and of what they wrote, keeps the words without the name, or nothing.
 *
 * @param account the number of the account; it stays, as a deleted reader's
 * @param takeWithThem whether what they wrote goes too
 */
public record ReaderLeft(long account, boolean takeWithThem) {}
