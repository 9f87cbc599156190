package org.masthead.moving;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A reader's comment as the system that a newsroom leaves had it.
 *
 * @param record its number in its file, from 1
 * @param origin its name in the world, the same in every export of that system: {@code disqus:41}
 * @param parent the origin of the comment it answers, or empty
 * @param addresses where its story stood, the likeliest first
 * @param name its writer's
 * @param email its writer's; may be empty
 * @param text its words in the small markup of comments; empty where it was deleted
 * @param state what had become of it there
 */
public record OldComment(
        long record,
        String origin,
        String parent,
        List<String> addresses,
        String name,
        String email,
        OffsetDateTime written,
        String text,
        State state) {

    public OldComment {
        addresses = List.copyOf(addresses);
    }

    /** What had become of a comment. */
    public enum State {
        /** Everybody could read it. */
        PUBLISHED,
        /** It waited for a moderator. */
        PENDING,
        /** A moderator, or a filter, did not want it. */
        REJECTED,
        /** It was taken away; others may have answered it. */
        DELETED
    }
}
