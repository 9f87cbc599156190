package org.masthead.house;

import java.util.Set;

/**
 * What these keys stand for is out of date on this node, from now on: whoever remembers something read from the
 * database forgets it. The press publishes it after a commit here, and when another node tells of one; it comes before
 * the pages themselves are purged, so that no page is made again from what is stale.
 *
 * @param keys the keys; {@link #EVERYTHING} among them means all there are
 */
public record Purged(Set<String> keys) {

    /** The key that every page has. */
    public static final String EVERYTHING = "*";

    public boolean everything() {
        return keys.contains(EVERYTHING);
    }
}
