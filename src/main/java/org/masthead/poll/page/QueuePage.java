package org.masthead.poll.page;

import java.util.List;
import org.masthead.house.page.Head;

/**
 * The desk's view of the questions: the days to come, then those that were asked.
 *
 * @param said what was just done, or empty
 */
public record QueuePage(Head head, String said, List<Day> days, List<Day> past) {

    /**
     * A day, with its question.
     *
     * @param date as addresses write it: {@code 2026-11-24}
     * @param id the question's number; 0 where the day has none
     * @param state where it stands, in words
     * @param numbers how many voted; empty where none could
     */
    public record Day(String date, String name, long id, String path, String words, String state, String numbers) {

        public boolean free() {
            return id == 0;
        }

        public boolean waiting() {
            return state.equals("queued");
        }
    }
}
