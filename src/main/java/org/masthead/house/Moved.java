package org.masthead.house;

/** What was asked for has another address now, for good: readers and search engines are sent there (301). */
public class Moved extends RuntimeException {

    private final String address;

    /** @param address the path it has now, with its query, starting with a slash */
    public Moved(String address) {
        super("Moved to " + address, null, false, false);
        this.address = address;
    }

    public String address() {
        return address;
    }
}
