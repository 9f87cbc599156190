package org.masthead.edition.page;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a form at the desk.
 *
 * @param form what was typed, by field
 * @param faults what was wrong with it, by field
 */
public record Fields(Map<String, String> form, Map<String, String> faults) {

    public String typed(String field) {
        return form.getOrDefault(field, "");
    }

    public String fault(String field) {
        return faults.getOrDefault(field, "");
    }

    /** The ids of what is said about a field; null where nothing is. */
    public @Nullable String described(String field, String hint) {
        var ids = (hint.isEmpty() ? "" : field + "-hint ") + (fault(field).isEmpty() ? "" : field + "-fault");
        return ids.isBlank() ? null : ids.strip();
    }
}
