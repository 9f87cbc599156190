package org.masthead.edition;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A front that is being made up, or that waits for its time.
 *
 * @param id 0 where nobody has begun one: it is what readers see
 * @param basedOn the version that was published when it was begun; 0 where none was
 * @param step counts its changes
 * @param due when it is published; null while it is being worked on
 */
record Draft(
        long id,
        String front,
        int basedOn,
        int step,
        Makeup makeup,
        @Nullable OffsetDateTime due,
        OffsetDateTime changed,
        String by) {

    boolean begun() {
        return id != 0;
    }

    /** What an editor saw, so that a change on top of another's is noticed. */
    String seen() {
        return begun() ? id + "." + step : "published." + basedOn;
    }
}
