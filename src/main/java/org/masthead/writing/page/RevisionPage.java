package org.masthead.writing.page;

import gg.jte.Content;
import java.util.List;
import org.masthead.house.page.Head;

/**
 * One revision whole.
 *
 * @param fields the fields that are not empty, by what they are called
 * @param newest whether it is what the story says now
 */
public record RevisionPage(
        Head head, String path, int number, String headline, List<Field> fields, Content body, boolean newest) {

    /** What stands in a field. */
    public record Field(String label, String text) {}
}
