package org.masthead.gate;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can sign in. What is left of a deleted account is its number, so that what hung on it still hangs
 * together.
 *
 * @param name as other readers see it; empty until they chose one, and again when the account is deleted
 * @param email null when the account is deleted
 * @param leaving when it will be deleted, where its owner asked for that
 */
public record Account(
        long id,
        String name,
        @Nullable String email,
        Role role,
        String bio,
        OffsetDateTime joined,
        @Nullable OffsetDateTime leaving) {

    /** The key of pages that show somebody's name, face or page. */
    public static String key(long id) {
        return "reader:" + id;
    }

    public boolean deleted() {
        return email == null;
    }
}
