package org.masthead.reader.page;

import org.masthead.house.page.Head;

/**
 * Somebody is about to delete their account.
 *
 * @param staff whether they have a role at the paper, and so cannot
 * @param words what they chose for what they wrote: {@code keep}, {@code take}, or empty
 * @param sure whether they said that they are sure
 * @param wrong what is still to be said, or empty
 */
public record LeavingPage(Head head, String email, boolean staff, String words, boolean sure, String wrong) {}
