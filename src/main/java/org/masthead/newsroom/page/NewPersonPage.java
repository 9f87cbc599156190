package org.masthead.newsroom.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.house.page.Head;

/**
 * Somebody is to be taken on.
 *
 * @param faults what is wrong, by field
 * @param letters whether the link is sent by a letter, too
 */
public record NewPersonPage(
        Head head,
        String name,
        String email,
        List<Choice> roles,
        List<Choice> desks,
        Map<String, String> faults,
        boolean letters) {

    /** One of several that can be chosen. */
    public record Choice(String key, String words, boolean chosen) {}

    public String fault(String field) {
        return faults.getOrDefault(field, "");
    }

    /** True where a field is wrong, for whoever cannot see it; else null. */
    public @Nullable String invalid(String field) {
        return faults.containsKey(field) ? "true" : null;
    }

    /** The sentence at a field, where there is one; else null. */
    public @Nullable String described(String field) {
        return faults.containsKey(field) ? field + "-fault" : null;
    }
}
