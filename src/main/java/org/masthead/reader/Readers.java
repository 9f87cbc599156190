package org.masthead.reader;

/** Where readers are met, and what they are called when they are gone. */
public final class Readers {

    /** As other readers see somebody whose account is deleted. */
    public static final String DELETED = "deleted reader";

    private Readers() {}

    /** The address of a reader's own page. */
    public static String path(long account) {
        return "/readers/" + account;
    }

    /** The address of a reader's face: letters on a colour, drawn from the name. */
    public static String face(long account) {
        return "/readers/" + account + ".svg";
    }
}
