package org.masthead.house;

import java.util.regex.Pattern;

/** Which characters may stand in the paper's words: no controls, and none that turn the direction of what follows. */
public final class Characters {

    private static final Pattern UNWANTED = Pattern.compile(
            "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\uFEFF\\uFFFE\\uFFFF\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern LONE_SURROGATE =
            Pattern.compile("[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    private Characters() {}

    /** The same words without what may not stand in them; half a character becomes the sign for an unknown one. */
    public static String clean(String any) {
        if (!suspicious(any)) return any;
        return LONE_SURROGATE.matcher(UNWANTED.matcher(any).replaceAll("")).replaceAll("\uFFFD");
    }

    /** Hardly any text has one, and looking costs less than replacing. */
    private static boolean suspicious(String any) {
        for (var i = 0; i < any.length(); i++) {
            var one = any.charAt(i);
            if (one >= 0x7F
                    ? one < 0xA0 || (one >= 0x202A && one <= 0x2069) || one >= 0xD800
                    : one < ' ' && one != '\n' && one != '\t' && one != '\r') return true;
        }
        return false;
    }
}
