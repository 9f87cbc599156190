package org.masthead.clipping;

import java.util.ArrayList;
import java.util.List;
import org.masthead.clipping.TextLine.Mark;

/** Puts the lines of a paragraph together again that were broken at the edge of a page some 72 characters wide. */
final class TextPieces {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 140;

    private final List<TextLine> lines;
    private final int edge;

    private TextPieces(List<TextLine> lines) {
        this.lines = lines;
        edge = edge();
    }

    static List<TextPiece> of(List<TextLine> lines) {
        return new TextPieces(lines).pieces();
    }

    private List<TextPiece> pieces() {
        var pieces = new ArrayList<TextPiece>();
        var together = new ArrayList<TextLine>();
        var apart = true;
        for (var i = 0; i < lines.size(); i++) {
            if (lines.get(i).blank()) {
                apart = true;
                continue;
            }
            together.add(lines.get(i));
            if (i + 1 < lines.size() && goesOn(lines.get(i), lines.get(i + 1))) continue;
            pieces.add(TextPiece.of(
                    together, apart, i + 1 == lines.size() || lines.get(i + 1).blank()));
            together.clear();
            apart = false;
        }
        return pieces;
    }

    /** Where lines were broken, or 0 when each line is a paragraph. */
    private int edge() {
        var widths = new int[WIDEST + 1];
        var broken = 0;
        for (var i = 0; i + 1 < lines.size(); i++) {
            if (!brokenOff(lines.get(i), lines.get(i + 1))) continue;
            widths[lines.get(i).width()]++;
            broken++;
        }
        var few = Math.max(1, broken / 50);
        for (var width = WIDEST; broken >= 2 && width > NARROWEST; width--) {
            few -= widths[width];
            if (few <= 0) return width;
        }
        return 0;
    }

    /** A line that cannot be the end of anything, before one that cannot be the beginning. */
    private static boolean brokenOff(TextLine line, TextLine next) {
        if (line.words().isEmpty() || line.width() < NARROWEST || line.width() > WIDEST || !sameBlock(next))
            return false;
        var last = line.words().charAt(line.words().length() - 1);
        var first = next.words().charAt(0);
        return (Character.isLetter(last) || last == ',') && Character.isLetter(first) && !Character.isUpperCase(first);
    }

    private boolean goesOn(TextLine line, TextLine next) {
        if (next.blank() || line.words().isEmpty() || !sameBlock(next)) return false;
        if (line.mark() == Mark.REFERENCE || line.mark() == Mark.PICTURE) return false;
        if (edge == 0) return brokenOff(line, next) && !TextByline.isByline(next.words());
        if (line.width() > edge + 12 || next.width() > edge + 12) return false;
        return full(line, next) ? !begins(line, next) : line.width() * 2 > edge && brokenOff(line, next);
    }

    private static boolean sameBlock(TextLine next) {
        return next.mark() == Mark.NONE
                && !next.words().isEmpty()
                && next.words().indexOf('\t') < 0;
    }

    /** Whether the next line's first word did not fit on this one. */
    private boolean full(TextLine line, TextLine next) {
        var space = next.words().indexOf(' ');
        var word = space < 0 ? next.words().length() : space;
        return line.width() + 1 + word > edge || line.width() * 20 >= edge * 19;
    }

    /** A paragraph that begins further in than the one before it. */
    private static boolean begins(TextLine line, TextLine next) {
        if (line.mark() != Mark.NONE) return false;
        var deeper = next.indent() - line.indent();
        return deeper >= 2 && TextShape.of(line.words()).closed();
    }
}
