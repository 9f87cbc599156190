package org.masthead.moving;

import java.util.regex.Pattern;

/** What another site shows inside a story: it is named by its address, and no reader is sent there unasked. */
final class WordpressEmbeds {

    private static final Pattern WEB = Pattern.compile("(?i)(?:https?:)?//[^\\s<>\"'`\\\\]+");

    private WordpressEmbeds() {}

    static boolean isAddress(String any) {
        return WEB.matcher(any.strip()).matches();
    }

    static String frame(String address) {
        return frame(address, "");
    }

    /** @param title what it is; may be empty */
    static String frame(String address, String title) {
        var named = title.isEmpty() ? "" : " title=\"" + WordpressWords.html(title) + "\"";
        return "<iframe src=\"" + WordpressWords.html(address.strip()) + "\"" + named + "></iframe>";
    }
}
