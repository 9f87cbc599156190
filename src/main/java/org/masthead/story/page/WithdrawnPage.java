package org.masthead.story.page;

import org.masthead.house.page.Head;
import org.masthead.house.page.When;

/** What stands where a withdrawn story stood. */
public record WithdrawnPage(
        Head head, StoryPage.Link section, String headline, String reason, When published, When withdrawn) {}
