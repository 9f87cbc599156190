package org.masthead.house;

import java.util.Set;

/**
 * Something that readers can see has changed: the keys of the pages that show it. Published inside the transaction
 * that makes the change; the press purges those pages once it has committed.
 */
public record PagesChanged(Set<String> keys) {

    public PagesChanged {
        keys = Set.copyOf(keys);
    }

    public static PagesChanged of(String... keys) {
        return new PagesChanged(Set.of(keys));
    }
}
