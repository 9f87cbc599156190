package org.masthead.house;

/** Nothing is at this address. The reader gets a page with ways back; nobody logs it. */
public class NotFound extends RuntimeException {

    public NotFound() {
        super("Nothing is at this address", null, false, false);
    }
}
