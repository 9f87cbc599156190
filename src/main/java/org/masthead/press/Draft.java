package org.masthead.press;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.jspecify.annotations.Nullable;

/**
 * What the application says of a page before it writes it: its head, the keys it shows, those it merely mentions, and
 * until when it is right.
 *
 * @param until seconds since 1970
 */
record Draft(int status, HttpFields head, Set<String> shows, Set<String> mentions, long until) {

    static final String KEYS = "Surrogate-Key";
    static final String TAGS = "Cache-Tag";
    static final String MENTIONS = "Press-Mentions";
    static final String UNTIL = "Press-Until";

    private static final int OK = 200;
    private static final int GONE = 410;
    private static final Set<String> OWN_NAMES =
            Set.of("press-mentions", "press-until", "cache-tag", "cache-status", "keep-alive");
    private static final Set<HttpHeader> OWN_HEADERS = EnumSet.of(
            HttpHeader.DATE,
            HttpHeader.SERVER,
            HttpHeader.CONNECTION,
            HttpHeader.TRANSFER_ENCODING,
            HttpHeader.TRAILER,
            HttpHeader.UPGRADE,
            HttpHeader.CONTENT_LENGTH,
            HttpHeader.ETAG,
            HttpHeader.LAST_MODIFIED,
            HttpHeader.VARY,
            HttpHeader.AGE,
            HttpHeader.ACCEPT_RANGES);

    /** Null when the answer is not one to keep. */
    static @Nullable Draft of(int status, HttpFields headers) {
        Set<String> keys = words(headers, KEYS);
        Long until = until(headers);
        if ((status != OK && status != GONE) || keys.isEmpty() || until == null || !forEverybody(headers)) {
            return null;
        }
        Set<String> mentions = words(headers, MENTIONS);
        mentions.retainAll(keys);
        HttpFields.Mutable head = HttpFields.build();
        for (HttpField field : headers) {
            if (!OWN_HEADERS.contains(field.getHeader()) && !OWN_NAMES.contains(field.getLowerCaseName())) {
                head.add(new PreEncodedHttpField(field.getHeader(), field.getName(), field.getValue()));
            }
        }
        head.add(new PreEncodedHttpField(TAGS, tags(keys)));
        keys.removeAll(mentions);
        return new Draft(status, head.asImmutable(), Set.copyOf(keys), Set.copyOf(mentions), until);
    }

    /** Takes what is for the press alone off an answer that goes out as it is. */
    static void strip(HttpFields.Mutable headers) {
        headers.remove(MENTIONS);
        headers.remove(UNTIL);
        Set<String> keys = words(headers, KEYS);
        if (!keys.isEmpty() && !headers.contains(TAGS)) {
            headers.put(TAGS, tags(keys));
        }
    }

    private static boolean forEverybody(HttpFields headers) {
        Set<String> control = directives(headers, HttpHeader.CACHE_CONTROL);
        Set<String> vary = directives(headers, HttpHeader.VARY);
        return control.contains("public")
                && !control.contains("private")
                && !control.contains("no-store")
                && !vary.contains("*")
                && !vary.contains("cookie")
                && !headers.contains(HttpHeader.SET_COOKIE)
                && !headers.contains(HttpHeader.CONTENT_ENCODING);
    }

    private static Set<String> directives(HttpFields headers, HttpHeader header) {
        Set<String> found = new HashSet<>();
        for (String value : headers.getCSV(header, false)) {
            found.add(value.toLowerCase(Locale.ROOT));
        }
        return found;
    }

    /** Null when there is a time that cannot be read. */
    private static @Nullable Long until(HttpFields headers) {
        String value = headers.get(UNTIL);
        if (value == null) {
            return Long.MAX_VALUE;
        }
        return value.matches("[0-9]{1,15}") ? Long.valueOf(value) : null;
    }

    private static Set<String> words(HttpFields headers, String name) {
        List<String> values = headers.getValuesList(name);
        Set<String> words = new LinkedHashSet<>();
        values.forEach(value -> Arrays.stream(value.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .forEach(words::add));
        return words;
    }

    private static String tags(Set<String> keys) {
        return String.join(",", keys);
    }
}
