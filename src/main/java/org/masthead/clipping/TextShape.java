package org.masthead.clipping;

import java.util.regex.Pattern;

/**
 * How some words look, whatever they say: what one sees of a page from too far away to read it.
 *
 * @param words how many
 * @param sentences how many sentences end in them
 * @param small how many words begin with a small letter, or are of a script that has none
 * @param great how many words begin with a capital
 * @param capitals whether there is no small letter in them at all
 * @param closed whether they end as a sentence does
 * @param asks whether they end in a question mark
 * @param leadsIn whether they end in a colon
 */
record TextShape(
        int words,
        int sentences,
        int small,
        int great,
        boolean capitals,
        boolean closed,
        boolean asks,
        boolean leadsIn) {

    /** What such words are likely to be. */
    enum Kind {
        PARAGRAPH,
        SENTENCE,
        REMARK,
        QUESTION,
        LEAD_IN,
        TITLE,
        SCRAP
    }

    private static final Pattern CLOSED = Pattern.compile(".*[.!?…。！？؟।][\"'”’»)\\]“‘\\d]{0,4}", Pattern.DOTALL);
    private static final Pattern ASKS = Pattern.compile(".*[?？؟][\"'”’»)\\]]{0,3}", Pattern.DOTALL);
    private static final String ENDS = ".!?…。！？؟।";
    private static final int FEW = 5;
    private static final int SHORT_SENTENCE = 7;
    private static final int LONGEST_TITLE = 22;
    private static final int PARAGRAPH = 26;

    static TextShape of(String text) {
        var counted = new Counted(text);
        var tail = text.substring(Math.max(0, text.length() - 12));
        return new TextShape(
                counted.words,
                counted.sentences,
                counted.small,
                counted.great,
                counted.letters > 0 && counted.lowerLetters == 0,
                CLOSED.matcher(tail).matches() && !text.endsWith("..."),
                ASKS.matcher(tail).matches(),
                tail.endsWith(":") || tail.endsWith("："));
    }

    Kind kind() {
        if (asks && sentences <= 2 && words <= 40) return Kind.QUESTION;
        if (closed && (prose() || (words >= FEW && small * 3 >= words))) {
            if (words >= PARAGRAPH || (sentences >= 2 && words >= 16)) return Kind.PARAGRAPH;
            return words > SHORT_SENTENCE ? Kind.SENTENCE : Kind.REMARK;
        }
        if (leadsIn && words > 2 && prose()) return Kind.LEAD_IN;
        if (words > LONGEST_TITLE && prose()) return words >= 2 * PARAGRAPH ? Kind.PARAGRAPH : Kind.SENTENCE;
        return words > 3 ? Kind.TITLE : Kind.SCRAP;
    }

    /** Whether most words of it are written small, as in running text. */
    boolean prose() {
        return words >= 2 && (small * 2 >= words || (sentences >= 2 && small * 3 >= words));
    }

    /** Whether it could be some people's names. */
    boolean named() {
        return words >= 2 && words <= 8 && !closed && great * 4 >= words * 3 - 1;
    }

    /** Counts in one pass. */
    private static final class Counted {

        private int words;
        private int sentences;
        private int small;
        private int great;
        private int letters;
        private int lowerLetters;

        Counted(String text) {
            var fresh = true;
            for (var i = 0; i < text.length(); i++) {
                var one = text.charAt(i);
                if (fresh && Character.isLetterOrDigit(one)) word(one);
                fresh = Character.isWhitespace(one) || (fresh && !Character.isLetterOrDigit(one));
                letter(one);
                if (ENDS.indexOf(one) >= 0 && endsHere(text, i)) sentences++;
                if (Character.isIdeographic(one) && i % 2 == 0) word(one);
            }
        }

        private void word(char first) {
            words++;
            if (Character.isUpperCase(first)) great++;
            else if (Character.isLetter(first)) small++;
        }

        private void letter(char one) {
            if (!Character.isLetter(one)) return;
            letters++;
            if (!Character.isUpperCase(one)) lowerLetters++;
        }

        private static boolean endsHere(String text, int at) {
            if (at + 1 == text.length() || text.charAt(at) > 0x7F) return true;
            var next = text.charAt(at + 1);
            if ("\"'”’»)]".indexOf(next) >= 0) return true;
            if (next != ' ' || at < 3 || at + 2 >= text.length() || !begins(text.charAt(at + 2))) return false;
            return inWord(text.charAt(at - 2)) && inWord(text.charAt(at - 1));
        }

        private static boolean begins(char one) {
            return !Character.isLowerCase(one) && !Character.isDigit(one);
        }

        private static boolean inWord(char one) {
            return Character.isLowerCase(one) || Character.isDigit(one);
        }
    }
}
