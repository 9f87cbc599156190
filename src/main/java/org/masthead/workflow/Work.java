package org.masthead.workflow;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Where a story stands at the desk.
 *
 * @param state the story's own, as this room last heard
 * @param author the account of who began it, or null where nobody here did
 * @param assignee the account of who has it now, or null
 * @param due when it should be ready, or null
 * @param since when it came to this stage
 */
record Work(
        long story,
        Stage stage,
        String state,
        String section,
        @Nullable Long author,
        @Nullable Long assignee,
        @Nullable OffsetDateTime due,
        OffsetDateTime since) {

    /** A story that this room has not heard of: it came in from elsewhere. */
    static Work none(long story) {
        return new Work(story, Stage.DRAFT, "", "", null, null, null, OffsetDateTime.MIN);
    }

    /**
     * One move from stage to stage.
     *
     * @param name who moved it
     */
    record Move(Stage from, Stage to, OffsetDateTime at, String name, String note) {}
}
