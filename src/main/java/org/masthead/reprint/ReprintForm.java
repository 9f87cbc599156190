package org.masthead.reprint;

import java.util.Map;

/**
 * What somebody typed into the form that asks for permission, by field.
 *
 * @param typed just as it came
 */
public record ReprintForm(Map<String, String> typed) {

    private static final int LONGEST = 4_000;

    public ReprintForm {
        typed = Map.copyOf(typed);
    }

    /** What stands in a field, on one line; empty where nothing does. */
    String line(String field) {
        return text(field).replaceAll("\\s+", " ").strip();
    }

    /** What stands in a field of several lines. */
    String text(String field) {
        var text = typed.getOrDefault(field, "");
        var kept = text.substring(0, Math.min(text.length(), LONGEST));
        return kept.replaceAll("[\\p{Cntrl}\\p{Cf}&&[^\r\n\t\u200c\u200d]]", "").strip();
    }
}
