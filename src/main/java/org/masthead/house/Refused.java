package org.masthead.house;

import java.util.Objects;

/** What somebody asked for is not done, and they are told why and what would help. Nothing they typed was stored. */
public class Refused extends RuntimeException {

    private final int status;
    private final String title;
    private final String remedy;

    /**
     * @param status the HTTP status, 400 to 429
     * @param said one sentence on what is wrong
     * @param remedy one sentence on what to do
     */
    public Refused(int status, String title, String said, String remedy) {
        super(said, null, false, false);
        this.status = status;
        this.title = title;
        this.remedy = remedy;
    }

    public int status() {
        return status;
    }

    String title() {
        return title;
    }

    String said() {
        return Objects.requireNonNull(getMessage());
    }

    String remedy() {
        return remedy;
    }
}
