package org.masthead.story.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masthead.house.page.Head;

/** The archive by year and month: which days have stories, and how many. */
public record CalendarPage(
        Head head,
        String title,
        List<Month> months,
        List<String> weekdays,
        StoryPage.@Nullable Link before,
        StoryPage.@Nullable Link after,
        List<StoryPage.Link> years) {

    /** A month, as weeks of seven days; the path is empty where it has no stories. */
    public record Month(String name, String path, List<List<Day>> weeks) {}

    /** A day; number 0 fills a week out. */
    public record Day(int number, int stories, String path, String words) {}
}
