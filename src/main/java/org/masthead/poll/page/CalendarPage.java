package org.masthead.poll.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masthead.house.page.Head;

/**
 * The questions of one month, day by day, in whole weeks.
 *
 * @param said what was just done, or empty
 * @param month as addresses write it: {@code 2026-11}
 * @param zone in which days begin and end
 * @param gaps which of the days to come have no question, in a sentence
 * @param weekdays as the columns are headed
 * @param mending a move that could not be made
 */
public record CalendarPage(
        Head head,
        String said,
        String month,
        String name,
        String previous,
        String next,
        String zone,
        String gaps,
        List<String> weekdays,
        List<Day> days,
        Mending mending) {

    /**
     * A day, with what it asks.
     *
     * @param date as forms write it: {@code 2026-11-24}
     * @param number of the month
     * @param name with its weekday
     * @param within whether it is in this month, and not in the weeks’ ends
     * @param hours what is odd about its hours; empty on most days
     * @param asked null where it asks nothing
     */
    public record Day(
            String date,
            int number,
            String name,
            boolean within,
            boolean today,
            boolean past,
            String hours,
            @Nullable Asked asked) {}

    /**
     * The question of a day.
     *
     * @param path where it is changed while it waits, else where readers see it
     * @param waits whether it can be moved
     */
    public record Asked(long id, String words, String path, String state, boolean waits) {}

    /**
     * What somebody wanted and could not have.
     *
     * @param id the question's number; 0: nothing is to be mended
     * @param day that was typed
     */
    public record Mending(long id, String day, String fault) {}
}
