package org.masthead.house;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** How well letters of one colour are read on another: the contrast ratio of WCAG 2.2. */
final class Contrast {

    private static final Pattern HEX = Pattern.compile("#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})");

    private Contrast() {}

    /** From 1 to 21; nothing where a colour is not written in hexadecimal. */
    static OptionalDouble between(String one, String other) {
        if (!HEX.matcher(one).matches() || !HEX.matcher(other).matches()) return OptionalDouble.empty();
        var light = Math.max(luminance(one), luminance(other));
        var dark = Math.min(luminance(one), luminance(other));
        return OptionalDouble.of((light + 0.05) / (dark + 0.05));
    }

    private static double luminance(String hex) {
        var digits = hex.substring(1);
        var whole = digits.length() == 6 ? digits : digits.replaceAll("(.)", "$1$1");
        return 0.2126 * channel(whole, 0) + 0.7152 * channel(whole, 2) + 0.0722 * channel(whole, 4);
    }

    private static double channel(String digits, int from) {
        var value = Integer.parseInt(digits.substring(from, from + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
