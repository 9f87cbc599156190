package org.masthead.workflow;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a story is on its way through the newsroom, before it is scheduled or published. */
public enum Stage {
    DRAFT("Draft"),
    EDITING("Editing"),
    STANDARDS("Standards check"),
    READY("Ready");

    private final String words;

    Stage(String words) {
        this.words = words;
    }

    /** As the newsroom says it. */
    public String words() {
        return words;
    }

    /** As the database and forms say it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Stage> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
