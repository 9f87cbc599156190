package org.masthead.reprint;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody wants to do with a story. */
enum Use {
    PRINT("Print", "copies printed", "print"),
    WEB("Web site, app or newsletter", "readers a month", "display"),
    BROADCAST("Broadcast or podcast", "listeners or viewers", "play"),
    CLASSROOM("Classroom", "pupils or students", "present"),
    COURT("Court or public hearing", "copies filed", "present"),
    TRANSLATION("Translation", "copies or readers", "translate");

    private final String words;
    private final String counted;
    private final String action;

    Use(String words, String counted, String action) {
        this.words = words;
        this.counted = counted;
        this.action = action;
    }

    String words() {
        return words;
    }

    /** What its circulation counts. */
    String counted() {
        return counted;
    }

    /** As ODRL names it. */
    String action() {
        return action;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Use> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
