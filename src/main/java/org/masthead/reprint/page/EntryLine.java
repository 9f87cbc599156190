package org.masthead.reprint.page;

import org.masthead.house.page.When;

/** One line of a request's history. */
public record EntryLine(When at, String who, String did, String words, boolean open) {}
