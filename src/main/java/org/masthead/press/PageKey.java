package org.masthead.press;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which page an address means, whatever campaign it was shared in: its path, and the page number if it has one.
 *
 * @param path raw, as it was asked for
 * @param query null, or "page=" and its value
 */
record PageKey(String path, @Nullable String query) {

    private static final int LONGEST = 2048;
    private static final int LONGEST_PAGE = 10;
    private static final String PAGE = "page=";
    private static final String ODD_ESCAPES = "2f 5c 2e 25 3b 3f 23 7f";
    private static final Set<String> TRACKING = Set.of(
            "fbclid",
            "gclid",
            "gbraid",
            "wbraid",
            "dclid",
            "msclkid",
            "mc_cid",
            "mc_eid",
            "ref_src",
            "ref_url",
            "igshid",
            "igsh",
            "twclid",
            "ttclid",
            "yclid",
            "li_fat_id",
            "_ga",
            "_gl",
            "_hsenc",
            "_hsmi",
            "mkt_tok",
            "vero_id");

    /** Null for an address that the press keeps nothing under. */
    static @Nullable PageKey of(@Nullable String path, @Nullable String query) {
        if (path == null || !plain(path)) {
            return null;
        }
        if (query == null || query.isEmpty()) {
            return new PageKey(path, null);
        }
        return query.length() > LONGEST ? null : withQuery(path, query);
    }

    String text() {
        return query == null ? path : path + '?' + query;
    }

    private static @Nullable PageKey withQuery(String path, String query) {
        String page = null;
        for (String parameter : query.split("&")) {
            int equals = parameter.indexOf('=');
            String name = equals < 0 ? parameter : parameter.substring(0, equals);
            if (parameter.startsWith(PAGE) && page == null && isPage(parameter)) {
                page = parameter;
            } else if (!name.startsWith("utm_") && !TRACKING.contains(name) && !parameter.isEmpty()) {
                return null;
            }
        }
        return new PageKey(path, page);
    }

    private static boolean isPage(String parameter) {
        String value = parameter.substring(PAGE.length());
        return !value.isEmpty()
                && value.length() <= LONGEST_PAGE
                && value.chars().allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c));
    }

    /** A path that every server reads the same way. */
    private static boolean plain(String path) {
        int length = path.length();
        if (length == 0 || length > LONGEST || path.charAt(0) != '/') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = path.charAt(i);
            boolean fine = c == '/' ? segmentFollows(path, i) : c == '%' ? plainEscape(path, i) : unreserved(c);
            if (!fine) {
                return false;
            }
        }
        return true;
    }

    private static boolean segmentFollows(String path, int slash) {
        boolean empty = path.startsWith("/", slash + 1);
        boolean dots = endsWithin(path, slash, "/.") || endsWithin(path, slash, "/..");
        return !empty && !dots;
    }

    private static boolean endsWithin(String path, int at, String segment) {
        int end = at + segment.length();
        return path.startsWith(segment, at) && (end == path.length() || path.charAt(end) == '/');
    }

    private static boolean plainEscape(String path, int at) {
        if (at + 2 >= path.length()) {
            return false;
        }
        int high = Character.digit(path.charAt(at + 1), 16);
        int low = Character.digit(path.charAt(at + 2), 16);
        String escape = path.substring(at + 1, at + 3).toLowerCase(Locale.ROOT);
        return high >= 2 && low >= 0 && !ODD_ESCAPES.contains(escape);
    }

    private static boolean unreserved(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || "-._~!$&'()*+,=:@".indexOf(c) >= 0;
    }
}
