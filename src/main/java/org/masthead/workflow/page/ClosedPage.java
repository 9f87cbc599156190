package org.masthead.workflow.page;

import org.masthead.house.page.Head;

/** What stands where a preview stood, or will stand. */
public record ClosedPage(Head head, String title, String said, String remedy) {}
