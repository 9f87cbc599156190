package org.masthead.story.page;

import java.util.List;
import org.masthead.house.page.Head;
import org.masthead.house.page.Pages;

/** Every correction, newest first. */
public record CorrectionsPage(Head head, List<Line> lines, Pages pages) {

    /** A notice and the story it is about. */
    public record Line(StoryPage.NoticeLine notice, String headline, String story) {}
}
