package org.masthead.clipping;

import java.util.List;
import org.masthead.clipping.TextLine.Mark;
import org.masthead.clipping.TextShape.Kind;

/**
 * What stands together on a saved page: a paragraph, however many lines it takes, or a line that is one by itself.
 *
 * @param lines at least one
 * @param words all of them in one line
 * @param plain the words as {@link TextPhrases} knows them; empty when there are too many to be a phrase
 * @param shape how the words look
 * @param apart whether a blank line stands before it
 * @param closed whether a blank line stands after it
 */
record TextPiece(List<TextLine> lines, String words, String plain, TextShape shape, boolean apart, boolean closed) {

    /** Furniture is seldom longer. */
    private static final int PHRASE = 400;

    static TextPiece of(List<TextLine> lines, boolean apart, boolean closed) {
        var words = lines.size() == 1 ? lines.getFirst().words() : joined(lines);
        var plain = words.length() > PHRASE ? "" : TextPhrases.plain(words);
        return new TextPiece(List.copyOf(lines), words, plain, TextShape.of(words), apart, closed);
    }

    Kind kind() {
        return shape.kind();
    }

    Mark mark() {
        return lines.getFirst().mark();
    }

    boolean isShort() {
        return words.length() <= PHRASE;
    }

    /** The words, with single spaces for the gaps between columns. */
    String text() {
        return words.replace('\t', ' ');
    }

    private static String joined(List<TextLine> lines) {
        var joined = new StringBuilder();
        for (var line : lines) {
            if (!joined.isEmpty() && !hyphenated(joined, line.words())) joined.append(' ');
            joined.append(line.words());
        }
        return joined.toString();
    }

    private static boolean hyphenated(StringBuilder before, String after) {
        var last = before.length() - 1;
        return last > 0
                && before.charAt(last) == '-'
                && Character.isLetter(before.charAt(last - 1))
                && !after.isEmpty()
                && Character.isLetter(after.charAt(0));
    }
}
