package org.masthead.poll.page;

import java.util.List;

/**
 * How a question stands, in numbers as people write them.
 *
 * @param question what was asked, as the table's name
 * @param voters how many voted
 * @param aside how many votes are set aside; empty for none
 * @param several whether a reader could choose several answers
 */
public record Results(String question, List<Row> rows, String voters, String aside, boolean several) {

    /**
     * One answer.
     *
     * @param share its part, for people: {@code 42%}
     * @param width the same for its bar, exactly
     * @param leads whether none has more
     */
    public record Row(String words, String votes, String share, String width, boolean leads) {}
}
