package org.masthead.clipping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.masthead.clipping.TextLine.Mark;

/** A whole page run together in one line, as some programs copy it, cut again where its parts begin. */
final class TextBlob {

    private static final int FEW_LINES = 3;
    private static final int LONG = 600;
    private static final int LONGEST = 300_000;
    private static final int BAR = 3;

    private static final Pattern CUT = Pattern.compile("(?U)(?<=\\p{Ll}[.!?][”\"’)]?)\\s+(?=[\\p{Lu}“\"‘(])"
            + "|(?<=[.!?”\")])\\s+(?=©|(?:\\p{Lu}\\p{Ll}+ ){0,3}\\p{Lu}\\p{Ll}+ (?:→|»))|(?<=→|»|"
            + "Advertisement|ADVERTISEMENT|About the (?:author|Author|writer|Writer)|(?:Question of the|"
            + "Question Of The) Day|(?:Latest|Top) (?:stories|Stories)|Video (?:picks|Picks))\\s+"
            + "|\\s+(?=(?:By|BY) \\p{Lu}[\\p{L}.'’]+ \\p{Lu})"
            + "|\\s+(?=\\p{Lu}{4}[\\p{Lu} .]{0,30}(?:, [^—–]{2,30})?(?: \\(\\p{L}[\\p{L} ]+\\))?\\s?(?:—|"
            + "–|--|- )\\s?\\p{Lu})"
            + "|\\s+(?=(?i:skip to (?:main )?content|published:|posted:|updated:|last updated|"
            + "story continues|view entire story|view as single page|"
            + "question of the day|reader poll|about the (?:author|writer)|latest stories|latest news|"
            + "most popular|most read|related stories|video picks|"
            + "copyright ©|copyright \\d{4}|©|all rights reserved|click here for reprint|comments \\(\\d|"
            + "log in to|sort by|share your thoughts|advertisement\\b|"
            + "view results|sign up for|share (?:print|this|on)\\b))"
            + "|(?<=\\b(?:19|20)\\d\\d)\\s+(?=\\p{Lu}\\p{Ll}*\\b(?! \\d))|"
            + "(?<=\\b[ap]\\.?m\\.?(?: [A-Z]{2,3}T)?)\\s+(?=\\p{Lu})");

    private TextBlob() {}

    /** The lines as they are, or their parts, each with the number of its line. */
    static List<TextLine> cut(List<TextLine> lines) {
        if (lines.stream().filter(line -> !line.blank()).limit(FEW_LINES + 1).count() > FEW_LINES) return lines;
        var parts = new ArrayList<TextLine>();
        for (var line : lines) {
            if (line.words().length() < LONG || line.words().length() > LONGEST) parts.add(line);
            else for (var part : CUT.split(line.words())) bars(part.strip()).forEach(bit -> parts.add(part(line, bit)));
        }
        return parts;
    }

    /** Three phrases in a row that papers furnish their pages with are a bar, apart from what is around it. */
    private static List<String> bars(String part) {
        var words = part.split("\\s+");
        var plain = Arrays.stream(words).map(TextPhrases::plain).toArray(String[]::new);
        var bits = new ArrayList<String>();
        var from = 0;
        for (var at = 0; at < words.length; at++) {
            var end = endOfBar(words, plain, at);
            if (end == at) continue;
            if (at > from) bits.add(words(words, from, at));
            bits.add(words(words, at, end));
            from = end;
            at = end - 1;
        }
        if (from < words.length) bits.add(words(words, from, words.length));
        return bits;
    }

    private static int endOfBar(String[] words, String[] plain, int from) {
        var phrases = 0;
        var end = from;
        while (end < words.length && Character.isUpperCase(words[end].codePointAt(0))) {
            var known = TextPhrases.known(plain, end);
            if (known == 0) break;
            end += known;
            phrases++;
        }
        return phrases >= BAR ? end : from;
    }

    private static String words(String[] words, int from, int to) {
        return String.join(" ", Arrays.copyOfRange(words, from, to));
    }

    /** Too wide to be thought of as broken off. */
    private static TextLine part(TextLine line, String words) {
        return new TextLine(line.number(), 0, LONG + words.length(), words, Mark.NONE);
    }
}
