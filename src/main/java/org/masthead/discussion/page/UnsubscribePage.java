package org.masthead.discussion.page;

import org.masthead.house.page.Head;

/** The end of letters; the action is empty once they have ended. */
public record UnsubscribePage(Head head, String title, String words, String action) {}
