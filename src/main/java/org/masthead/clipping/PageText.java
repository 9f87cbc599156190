package org.masthead.clipping;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** The words of a page: what there is to read, how many, and whether two pieces say the same. */
final class PageText {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u200b\\ufeff]+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SENTENCE_END =
            Pattern.compile(".*[.!?:;…。！？：；।۔؟][\\p{Pf}\\p{Pe}\"'”’»“\\s]*(\\[\\d{1,3}])*");

    private PageText() {}

    static String of(Collection<? extends Node> nodes) {
        var text = new StringBuilder();
        for (var node : nodes) append(node, text);
        return tidy(text.toString());
    }

    static String tidy(String any) {
        return SPACE.matcher(any).replaceAll(" ").strip();
    }

    /** The same words without markup, for those who put some where there should be none. */
    static String unmarked(String any) {
        var unescaped = any.indexOf('&') < 0 ? any : Parser.unescapeEntities(any, false);
        return tidy(
                unescaped.indexOf('<') < 0
                        ? unescaped
                        : Parser.parseBodyFragment(unescaped, "").text());
    }

    private static void append(Node node, StringBuilder text) {
        if (node instanceof TextNode words) text.append(words.getWholeText());
        else if (node instanceof Element element && element.normalName().equals("br")) text.append(' ');
        else if (node instanceof Element element && !PageBlocks.isSkipped(element)) {
            for (var child : element.childNodes()) append(child, text);
            if (!PageBlocks.isInline(element)) text.append(' ');
        }
    }

    /** Words between spaces; where words are not divided, two signs count as one. */
    static int words(String text) {
        var words = 0;
        var signs = 0;
        var inWord = false;
        for (var i = 0; i < text.length(); i++) {
            var one = text.charAt(i);
            if (undivided(one)) {
                signs++;
                inWord = false;
            } else if (Character.isLetterOrDigit(one)) {
                if (!inWord) words++;
                inWord = true;
            } else if (Character.isWhitespace(one)) {
                inWord = false;
            }
        }
        return words + (signs + 1) / 2;
    }

    private static boolean undivided(char one) {
        return one >= 0x0E00 && one <= 0x0EFF || one >= 0x3040 && one <= 0x30FF || one >= 0x3400 && one <= 0x9FFF;
    }

    static boolean endsSentence(String text) {
        return SENTENCE_END
                .matcher(text.substring(Math.max(0, text.length() - 12)))
                .matches();
    }

    /** The letters and digits alone, in small letters: for comparing. */
    static String plain(String text) {
        return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    static List<String> tokens(String text) {
        var plain = plain(text);
        return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
    }

    /** How much of the first is in the second: from 0 to 1. */
    static double within(String first, String second) {
        var tokens = tokens(first);
        if (tokens.isEmpty()) return 0;
        if (plain(second).contains(plain(first))) return 1;
        Set<String> other = new HashSet<>(tokens(second));
        return (double) tokens.stream().filter(other::contains).count() / tokens.size();
    }

    static boolean alike(String one, String other) {
        return Math.min(within(one, other), within(other, one)) >= 0.7;
    }

    static String shortened(String text, int most) {
        if (text.length() <= most) return text;
        var end = text.offsetByCodePoints(0, Math.min(most - 1, text.codePointCount(0, text.length())));
        return text.substring(0, end).strip() + "…";
    }
}
