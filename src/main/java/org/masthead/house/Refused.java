package org.masthead.house;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.masthead.house.page.ErrorPage;

/** What somebody asked for is not done, and they are told why and what would help. Nothing they typed was stored. */
public class Refused extends RuntimeException {

    private final int status;
    private final String title;
    private final String remedy;
    private final ErrorPage.@Nullable Unsent unsent;

    /**
     * @param status the HTTP status, 400 to 429
     * @param said one sentence on what is wrong
     * @param remedy one sentence on what to do
     */
    public Refused(int status, String title, String said, String remedy) {
        this(status, title, said, remedy, null);
    }

    /** @param unsent what was typed, to be sent again from the page that says so */
    public Refused(int status, String title, String said, String remedy, ErrorPage.@Nullable Unsent unsent) {
        super(said, null, false, false);
        this.status = status;
        this.title = title;
        this.remedy = remedy;
        this.unsent = unsent;
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

    ErrorPage.@Nullable Unsent unsent() {
        return unsent;
    }

    String remedy() {
        return remedy;
    }
}
