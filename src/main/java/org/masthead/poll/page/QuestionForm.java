package org.masthead.poll.page;

import java.util.List;

/**
 * The question as a reader answers it.
 *
 * @param place what tells several forms on one page apart: {@code box}, {@code page}
 * @param path the question's address
 * @param resultsPath where its results are; empty where they are not for everybody yet
 * @param fault what was wrong with the vote sent before; else empty
 */
public record QuestionForm(
        String place,
        long id,
        String path,
        String resultsPath,
        String words,
        boolean multiple,
        List<Choice> choices,
        String fault) {

    /** One answer. */
    public record Choice(int number, String words, boolean chosen) {}

    /** The name of something in this form, once on a page. */
    public String name(String part) {
        return "poll-" + place + "-" + part;
    }
}
