package org.masthead.house;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The last part of an address, made from a headline or a name: lower-case words joined by hyphens. */
public final class Slug {

    private static final int LONGEST = 80;
    private static final Pattern FORM = Pattern.compile("[\\p{Ll}\\p{Lo}\\p{Nd}]+(?:-[\\p{Ll}\\p{Lo}\\p{Nd}]+)*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern QUOTES = Pattern.compile("['’‘`´]");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Map<String, String> SPELLED =
            Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ł", "l", "þ", "th", "ð", "d", "&", " and ");

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int CHANCE_BYTES = 24;

    private Slug() {}

    /** The last part of an address that only those know who were told: 192 bits by chance, with nothing to escape. */
    public static String unguessable() {
        var bytes = new byte[CHANCE_BYTES];
        CHANCE.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * A slug for these words, at most 80 characters, cut between words. Words in other scripts stay as they are.
     *
     * @return never empty: words without a letter or digit become {@code untitled}
     */
    public static String of(String words) {
        var plain = QUOTES.matcher(words).replaceAll("");
        plain = Normalizer.normalize(plain, Normalizer.Form.NFKD);
        plain = MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
        for (var letter : SPELLED.entrySet()) plain = plain.replace(letter.getKey(), letter.getValue());
        plain = OTHERS.matcher(plain).replaceAll("-");
        plain = Normalizer.normalize(shortened(trimmed(plain)), Normalizer.Form.NFC);
        return isSlug(plain) ? plain : "untitled";
    }

    /** Whether this could be a slug of ours, so that it is worth asking the database for it. */
    public static boolean isSlug(String text) {
        return text.length() <= 2 * LONGEST && FORM.matcher(text).matches();
    }

    private static String trimmed(String text) {
        var from = text.startsWith("-") ? 1 : 0;
        var to = text.endsWith("-") ? text.length() - 1 : text.length();
        return from >= to ? "" : text.substring(from, to);
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) return text;
        var cut = text.lastIndexOf('-', LONGEST);
        return cut > LONGEST / 2 ? text.substring(0, cut) : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2));
    }
}
