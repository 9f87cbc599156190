package org.masthead.telegraph;

import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masthead.gate.KeyFile;

/**
 * A program elsewhere that is told what happens to stories.
 *
 * @param events what it is told of: {@code story.published}
 * @param failures how many telegrams in a row it did not take
 * @param stopped since when nothing is sent to it; null: it is told
 */
record Correspondent(
        long id,
        String name,
        String address,
        List<String> events,
        String salt,
        int failures,
        @Nullable OffsetDateTime stopped) {

    /** What its telegrams are signed with, as the program's settings take it. */
    String secret(KeyFile keys) {
        var made = keys.secretFor("telegraph " + id + " " + salt);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(made);
    }
}
