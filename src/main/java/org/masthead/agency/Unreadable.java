package org.masthead.agency;

/** A record that no story can be made from; the message says why. */
final class Unreadable extends RuntimeException {

    Unreadable(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
