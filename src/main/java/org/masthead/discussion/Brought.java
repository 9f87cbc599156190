package org.masthead.discussion;

import java.time.OffsetDateTime;

/**
 * A comment that was written elsewhere, as it is brought here.
 *
 * @param origin its name in the world, the same each time it is brought: {@code disqus:41}
 * @param parent the origin of the comment it answers; empty where it begins a thread
 * @param story the number of its story here
 * @param name its writer's
 * @param email its writer's, by which they claim it when they sign in; may be empty
 * @param text in the small markup of comments
 * @param fate what had become of it there
 */
public record Brought(
        String origin,
        String parent,
        long story,
        String name,
        String email,
        OffsetDateTime written,
        String text,
        Fate fate) {

    /** What had become of a comment where it was written. */
    public enum Fate {
        SHOWN,
        WAITING,
        REJECTED,
        DELETED
    }
}
