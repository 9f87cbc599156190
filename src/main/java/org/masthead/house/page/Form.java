package org.masthead.house.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form as it stands: what was typed into each field, and what is wrong with it.
 *
 * @param typed by field
 * @param faults a sentence by field, in the order of the fields
 */
public record Form(Map<String, String> typed, Map<String, String> faults) {

    /** With nothing wrong. */
    public static Form of(Map<String, String> typed) {
        return new Form(typed, Map.of());
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public String fault(String field) {
        return faults.getOrDefault(field, "");
    }

    public boolean wrong() {
        return !faults.isEmpty();
    }

    /** The ids of what is said about a field; null where nothing is. */
    public @Nullable String described(String field, String hint) {
        var ids = (hint.isEmpty() ? "" : field + "-hint ") + (fault(field).isEmpty() ? "" : field + "-fault");
        return ids.isBlank() ? null : ids.strip();
    }

    /** One of several things that can be chosen. */
    public record Choice(String value, String words) {}

    /** Nothing to choose from: the field is typed into. */
    public static final List<Choice> FREE = List.of();
}
