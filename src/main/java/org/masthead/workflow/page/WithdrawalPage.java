package org.masthead.workflow.page;

import org.masthead.house.page.Head;

/** Where an editor says why a story is withdrawn, and sees what that does. */
public record WithdrawalPage(Head head, String headline, String address, String base, Typed typed) {}
