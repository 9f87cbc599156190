package org.masthead.edition.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.house.page.Head;
import org.masthead.house.page.When;

/**
 * Where editors raise and lower the breaking banner.
 *
 * @param standing the one that readers see; null: none
 * @param past earlier ones, newest first
 * @param zone the time zone that times are in
 */
public record BannerDeskPage(
        Head head,
        @Nullable Line standing,
        List<Line> past,
        Map<String, String> form,
        Map<String, String> faults,
        String said,
        String zone) {

    /** A banner, and when it stood. */
    public record Line(String words, String path, When from, When until, String by) {}

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
