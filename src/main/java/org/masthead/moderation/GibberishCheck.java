package org.masthead.moderation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What somebody’s cat could have typed is read first. Knows only the Latin alphabet, and judges no other. */
final class GibberishCheck implements Check {

    private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}]{4,}");
    private static final Pattern VOWEL = Pattern.compile("[aeiouyàâäáãåæèéêëíìîïòóôöõøœúùûüýÿ]");
    private static final Pattern STRETCH = Pattern.compile("(.)\\1+");
    private static final Pattern MANY_CONSONANTS = Pattern.compile("[bcdfghjklmnpqrstvwxzß]{10,}");
    private static final Pattern ONE_LETTER = Pattern.compile("(\\p{IsLatin})\\1{9,}");

    /** Neighbours on the keyboards of three countries, there and back. */
    private static final List<String> ROWS = List.of(
            "qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "yxcvbnm", "azertyuiop", "qsdfghjklm", "wxcvbn");

    private static final int WALK = 5;
    private static final Set<String> WALKS = walks();
    private static final int NO_WORD = 5;

    @Override
    public String name() {
        return "gibberish";
    }

    @Override
    public Ruling of(Remark remark) {
        var words = WORD.matcher(remark.text().toLowerCase(Locale.ROOT))
                .results()
                .map(one -> one.group())
                .toList();
        var odd = new ArrayList<String>();
        for (var word : words) if (isOdd(word)) odd.add(word);
        if (odd.isEmpty() || odd.size() * 2 < words.size()) return PASS;
        return hold(
                "We could not make out words in your comment, so a moderator reads it first. If it is not finished, send it again in whole sentences.",
                Excerpt.of(String.join(" ", odd)));
    }

    private static boolean isOdd(String word) {
        if (ONE_LETTER.matcher(word).find() || MANY_CONSONANTS.matcher(word).find() || isWalk(word)) return true;
        var once = STRETCH.matcher(word).replaceAll("$1");
        return once.length() >= NO_WORD && !VOWEL.matcher(word).find();
    }

    private static boolean isWalk(String word) {
        for (var at = 0; at + WALK <= word.length(); at++)
            if (WALKS.contains(word.substring(at, at + WALK))) return true;
        return false;
    }

    private static Set<String> walks() {
        var walks = new HashSet<String>();
        for (var row : ROWS) {
            for (var at = 0; at + WALK <= row.length(); at++) {
                var keys = row.substring(at, at + WALK);
                walks.add(keys);
                walks.add(new StringBuilder(keys).reverse().toString());
            }
        }
        return Set.copyOf(walks);
    }
}
