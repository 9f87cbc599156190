package org.masthead.reprint.page;

import org.masthead.house.page.Head;

/** What stands in place of the form where the paper cannot license a story. */
public record TheirsPage(Head head, StoryLine story, String said, AskWay ask, String notice) {}
