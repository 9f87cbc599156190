package org.masthead.operate;

import java.util.regex.Pattern;

/** The forms of an English word: the plural of a noun, the past of a verb, and the article before either. */
final class SyntheticForms {

    private static final Pattern HISSING = Pattern.compile(".*(?:s|x|z|ch|sh)");
    private static final Pattern CONSONANT_Y = Pattern.compile(".*[^aeiou]y");
    private static final Pattern LIKE_A_CONSONANT = Pattern.compile("(?:uni(?:on|t|v|f|q)|us[eu]|eu|one\\b|once).*");
    private static final Pattern LIKE_A_VOWEL =
            Pattern.compile("\\$?(?:[aeiouAEIOU8]|11\\b|18\\b|hour|honest|honor|heir).*", Pattern.DOTALL);

    private SyntheticForms() {}

    /** The plural of a noun, and the form of a verb that goes with one person. */
    static String s(String word) {
        if (HISSING.matcher(word).matches()) return word + "es";
        if (CONSONANT_Y.matcher(word).matches()) return word.substring(0, word.length() - 1) + "ies";
        return word + "s";
    }

    static String ed(String verb) {
        if (verb.endsWith("e")) return verb + "d";
        if (CONSONANT_Y.matcher(verb).matches()) return verb.substring(0, verb.length() - 1) + "ied";
        return verb + "ed";
    }

    static String ing(String verb) {
        var silent = verb.endsWith("e") && !verb.endsWith("ee");
        return (silent ? verb.substring(0, verb.length() - 1) : verb) + "ing";
    }

    /** Whether these words ask for {@code an} before them. */
    static boolean beginsWithVowel(CharSequence words) {
        return LIKE_A_VOWEL.matcher(words).matches()
                && !LIKE_A_CONSONANT.matcher(words).matches();
    }

    static String withArticle(String words) {
        return (beginsWithVowel(words) ? "an " : "a ") + words;
    }

    static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
