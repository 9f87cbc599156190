package org.masthead.reprint;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How far a request for permission has come. */
enum State {
    /** The rights desk has to answer. */
    ASKED("waiting for the rights desk"),
    /** There is a price; the asker has to answer. */
    QUOTED("quoted"),
    /** The asker said yes, and pays before the licence is made out. */
    ACCEPTED("accepted, payment awaited"),
    LICENSED("licensed"),
    /** The asker said no. */
    DECLINED("declined by the asker"),
    /** The rights desk said no. */
    REFUSED("refused by the rights desk"),
    /** Nobody answered the quote in time. */
    LAPSED("lapsed: the quote was not answered in time"),
    EXPIRED("expired"),
    REVOKED("revoked");

    private final String words;

    State(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static State of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    boolean allows(State next) {
        return after().contains(next);
    }

    private Set<State> after() {
        return switch (this) {
            case ASKED -> EnumSet.of(QUOTED, ACCEPTED, REFUSED, DECLINED);
            case QUOTED -> EnumSet.of(QUOTED, ACCEPTED, DECLINED, REFUSED, LAPSED);
            case ACCEPTED -> EnumSet.of(LICENSED, REFUSED);
            case LICENSED -> EnumSet.of(LICENSED, EXPIRED, REVOKED);
            case EXPIRED -> EnumSet.of(LICENSED);
            case LAPSED -> EnumSet.of(QUOTED);
            case DECLINED, REFUSED, REVOKED -> EnumSet.noneOf(State.class);
        };
    }
}
