package org.masthead.writing.page;

import java.util.List;
import java.util.Map;

/**
 * The form that a story is typed into.
 *
 * @param account of the one who types
 * @param values from a field's name to what stands in it
 * @param faults from a field's name to what must be mended
 * @param language of its text
 * @param words how many words its body has
 * @param saved how it is kept so far, in a sentence
 * @param unknown the names in the byline that have no page of their own
 * @param picture the address of the lead picture, to be shown small; or empty
 */
public record CopyFields(
        long story,
        long account,
        String hold,
        long version,
        int based,
        Map<String, String> values,
        Map<String, String> faults,
        String language,
        int words,
        String saved,
        boolean live,
        Choices choices,
        List<String> unknown,
        String picture) {

    private static final int SPARE_LINES = 2;

    public String text(String field) {
        return values.getOrDefault(field, "");
    }

    public String fault(String field) {
        return faults.getOrDefault(field, "");
    }

    /** The names in the byline, and lines for some more. */
    public List<String> bylines() {
        var lines = new java.util.ArrayList<>(text("byline").lines().toList());
        for (var i = 0; i < SPARE_LINES; i++) lines.add("");
        return lines;
    }

    /** What can be chosen from. */
    public record Choices(List<Choice> sections, List<String> authors, List<String> topics) {}

    /** One of them. */
    public record Choice(String value, String words) {}
}
