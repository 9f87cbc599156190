package org.masthead.reprint.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form.
 *
 * @param hint what helps to fill it in; may be empty
 * @param value what stands in it
 * @param wrong what is wrong with that, and how to mend it; empty: nothing
 * @param options what there is to choose from; empty where it is written
 */
public record Field(String name, String label, String hint, String value, String wrong, List<Option> options) {

    public Field {
        options = List.copyOf(options);
    }

    /** The ids of what describes it, or null. */
    public @Nullable String described() {
        var ids = (hint.isEmpty() ? "" : "hint-" + name + " ") + (wrong.isEmpty() ? "" : "wrong-" + name);
        return ids.isBlank() ? null : ids.strip();
    }

    public @Nullable String invalid() {
        return wrong.isEmpty() ? null : "true";
    }

    /** One thing to choose. */
    public record Option(String value, String words) {}
}
