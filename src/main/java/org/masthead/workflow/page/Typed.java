package org.masthead.workflow.page;

import java.util.Map;

/**
 * What somebody typed into a form that could not be taken, and what was wrong with it.
 *
 * @param form which form of the page it was; empty: none
 * @param values by field
 * @param faults a sentence each, by field
 */
public record Typed(String form, Map<String, String> values, Map<String, String> faults) {

    public static final Typed NOTHING = new Typed("", Map.of(), Map.of());

    /** The same where it was this form; else nothing. */
    public Typed in(String name) {
        return form.equals(name) ? this : NOTHING;
    }

    /** What to put into a field: what was typed, else what is known. */
    public String value(String field, String known) {
        return values.getOrDefault(field, known);
    }

    /** Empty where nothing is wrong. */
    public String fault(String field) {
        return faults.getOrDefault(field, "");
    }
}
