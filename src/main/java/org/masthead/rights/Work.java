package org.masthead.rights;

import java.util.List;

/**
 * A story as far as its rights go.
 *
 * @param key the story's key: {@code story:41}
 * @param holder who holds the copyright; empty: the paper
 * @param notice its copyright line as its owner wants it; empty: the usual one
 * @param agencies the agencies in its byline
 * @param pictures the pictures it shows
 */
public record Work(String key, String holder, String notice, List<String> agencies, List<Shot> pictures) {

    /** A picture, by the key of its file, and whose it is said to be. */
    public record Shot(String key, String credit) {}
}
