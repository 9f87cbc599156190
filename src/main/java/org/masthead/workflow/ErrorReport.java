package org.masthead.workflow;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a reader says is wrong in a story.
 *
 * @param revision the one that they read
 * @param place where in it; may be empty
 * @param name who says so; empty where they did not say, or it was erased
 * @param email where they want the answer; empty where they want none, or it was erased
 * @param accountId their account, or null
 * @param assignee the account of who looks into it, or null
 * @param answered when the paper answered, or null
 * @param corrected whether a notice on the story says what was wrong
 */
record ErrorReport(
        long id,
        long storyId,
        int revision,
        String words,
        String place,
        String name,
        String email,
        @Nullable Long accountId,
        OffsetDateTime made,
        @Nullable Long assignee,
        String answer,
        @Nullable OffsetDateTime answered,
        String answeredBy,
        boolean corrected) {

    boolean open() {
        return answered == null;
    }
}
