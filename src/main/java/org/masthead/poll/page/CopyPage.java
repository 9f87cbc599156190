package org.masthead.poll.page;

import java.util.List;
import org.masthead.house.page.Head;

/**
 * The form in which an editor writes a question, with what was typed.
 *
 * @param action where it is sent
 * @param id the question's number; 0 for a new one
 * @param options the answers, a line each
 * @param picture the address of a picture of ours, or empty
 * @param story the address of a story of ours, or empty
 * @param faults what has to be mended, a sentence each
 */
public record CopyPage(
        Head head,
        String action,
        long id,
        String day,
        String words,
        String intro,
        String options,
        boolean multiple,
        List<Rule> rules,
        String picture,
        String story,
        boolean discussed,
        List<String> faults) {

    /** When results are shown. */
    public record Rule(String value, String words, boolean chosen) {}
}
