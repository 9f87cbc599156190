package org.masthead.reprint.page;

/**
 * Where to ask somebody else.
 *
 * @param words as people read it; empty: nowhere that the paper knows
 * @param address to follow; empty where it is only words
 */
public record AskWay(String words, String address) {

    public static final AskWay NONE = new AskWay("", "");

    /** From what the settings or the desk say: an address of the web, an e-mail address, or words. */
    public static AskWay of(String ask) {
        if (ask.matches("https?://[^\\s\"<>]+")) return new AskWay(ask.replaceFirst("^https?://", ""), ask);
        if (ask.matches("[^\\s@\"<>]+@[^\\s@\"<>]+")) return new AskWay(ask, "mailto:" + ask);
        return new AskWay(ask, "");
    }
}
