package org.masthead.workflow.page;

import java.util.List;
import org.masthead.house.page.Head;

/**
 * What comes out when, and what is due.
 *
 * @param month whether it shows a month, rather than a week
 */
public record CalendarPage(
        Head head,
        String title,
        boolean month,
        String previous,
        String next,
        String today,
        String monthPath,
        String weekPath,
        String zone,
        List<Day> days,
        boolean empty) {

    /**
     * One day.
     *
     * @param outside whether it belongs to another month
     */
    public record Day(String date, int number, String words, boolean today, boolean outside, List<Entry> entries) {}

    /** @param kind {@code out}, {@code embargo} or {@code due} */
    public record Entry(String kind, String words, String time, String headline, String path) {}
}
