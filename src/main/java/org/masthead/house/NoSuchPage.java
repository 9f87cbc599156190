package org.masthead.house;

/** A list or a story has no page of that number; the reader gets the way back to its first. */
public class NoSuchPage extends RuntimeException {

    private final String path;

    /** @param path the address of the first page */
    public NoSuchPage(String path) {
        super("No such page of " + path, null, false, false);
        this.path = path;
    }

    String path() {
        return path;
    }
}
