package org.masthead.press;

/** The versions of a page that a reader's browser already holds, as its If-None-Match names them. */
final class EntityTags {

    private EntityTags() {}

    /**
     * Whether the header names this strong tag, compared weakly. What cannot be read counts as not named, so that
     * nonsense gets the whole page.
     *
     * @param tag with its quotation marks
     */
    static boolean name(String header, String tag) {
        if (header.equals(tag)) {
            return true;
        }
        String list = header.strip();
        return list.equals("*") || among(list, tag);
    }

    private static boolean among(String list, String tag) {
        int at = 0;
        while (at < list.length()) {
            char c = list.charAt(at);
            if (c == ',' || c == ' ' || c == '\t') {
                at++;
                continue;
            }
            int quote = list.startsWith("W/", at) ? at + 2 : at;
            int end = quote < list.length() && list.charAt(quote) == '"' ? list.indexOf('"', quote + 1) : -1;
            if (end < 0) {
                return false;
            }
            if (end + 1 - quote == tag.length() && list.startsWith(tag, quote)) {
                return true;
            }
            at = end + 1;
        }
        return false;
    }
}
