package org.masthead.poll.page;

import org.masthead.house.page.Head;
import org.masthead.house.page.When;

/** What stands where a question was taken back. */
public record WithdrawnQuestion(Head head, When day, String note) {}
