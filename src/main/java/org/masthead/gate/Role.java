package org.masthead.gate;

import java.util.Arrays;
import java.util.Locale;

/** What somebody is to the paper, and thereby what they may do. Everybody with an account has exactly one role. */
public enum Role {
    READER("reader"),
    REPORTER("reporter"),
    EDITOR("editor"),
    STANDARDS("standards editor"),
    MODERATOR("moderator"),
    RIGHTS("rights manager"),
    PUBLISHER("publisher");

    private final String words;

    Role(String words) {
        this.words = words;
    }

    /** As people say it. */
    public String words() {
        return words;
    }

    /** As the database and addresses say it: {@code standards}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean staff() {
        return this != READER;
    }

    /** Whether somebody with this role is admitted; somebody who is signed in at all is taken for granted. */
    public boolean may(Admits admits) {
        return admits.anyone()
                || admits.accounts()
                || this == PUBLISHER
                || Arrays.asList(admits.value()).contains(this);
    }

    static Role of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
