package org.masthead.wire;

/** A record, or a whole file, that no story can be made from; the message says why, for whoever sent it. */
final class UnusableRecord extends RuntimeException {

    UnusableRecord(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
