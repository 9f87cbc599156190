package org.masthead.moving;

/** An item of a WordPress export that no story can be made from; the message says why. */
final class WordpressRefusal extends RuntimeException {

    WordpressRefusal(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
