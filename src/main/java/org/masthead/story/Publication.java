package org.masthead.story;

import java.time.OffsetDateTime;

/** What came of wanting a story before its readers. */
public sealed interface Publication {

    /** They see it now, at this address. */
    record Live(String path) implements Publication {}

    /** They will, when the embargo lifts. */
    record Scheduled(OffsetDateTime at) implements Publication {}

    /** They do not, and this is why. */
    record Held(String reason) implements Publication {}
}
