package org.masthead.story;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What a story said, each time it was saved. */
record Revision(long story, int number, OffsetDateTime made, String by, Copy copy) {

    @Nullable
    Long picture() {
        return copy.picture() == null ? null : copy.picture().picture();
    }

    String caption() {
        return copy.picture() == null ? "" : copy.picture().caption();
    }
}
