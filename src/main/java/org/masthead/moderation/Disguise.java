package org.masthead.moderation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Sees through the disguises of words: case, accents, letters of other alphabets, digits and signs in the place of
 * letters, what nobody sees, and letters drawn out.
 */
final class Disguise {

    private static final int ASCII = 0x80;
    private static final int RUN = 3;

    private final String text;
    private final List<Glyph> glyphs = new ArrayList<>();

    private Disguise(String text) {
        this.text = text;
    }

    /** The text as an eye takes it. */
    static List<Glyph> of(String text) {
        return new Disguise(text).read();
    }

    private List<Glyph> read() {
        for (int at = 0, to; at < text.length(); at = to) {
            var sign = text.codePointAt(at);
            to = at + Character.charCount(sign);
            if (sign < ASCII) add(sign, at, to);
            else decompose(LookAlikes.unboxed(sign), at, to);
        }
        return eyed(drawnTogether());
    }

    private void decompose(int sign, int from, int to) {
        Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKD)
                .codePoints()
                .forEach(part -> add(part, from, to));
    }

    private void add(int sign, int from, int to) {
        if (isUnseen(sign)) return;
        if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
            glyphs.add(new Glyph("", Glyph.Kind.SPACE, false, false, false, from, to));
            return;
        }
        var small = Character.toLowerCase(sign);
        var capital = small != sign;
        var spelled = LookAlikes.spelled(small);
        for (var letter : spelled.toCharArray()) {
            glyphs.add(new Glyph(String.valueOf(letter), Glyph.Kind.LETTER, false, capital, false, from, to));
        }
        if (spelled.isEmpty()) {
            glyphs.add(new Glyph(LookAlikes.of(small), kind(small), false, capital, isForeign(small), from, to));
        }
    }

    /** Accents that stand for themselves, and what only programs see. */
    private static boolean isUnseen(int sign) {
        if (sign < ASCII) return sign < ' ' && !Character.isWhitespace(sign);
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT,
                    Character.CONTROL,
                    Character.SURROGATE,
                    Character.PRIVATE_USE -> true;
            default -> sign == '\u3164' || sign == '\u115F' || sign == '\u1160' || sign == '\u2800';
        };
    }

    private static Glyph.Kind kind(int sign) {
        if (Character.isLetter(sign)) return Glyph.Kind.LETTER;
        return Character.isDigit(sign) ? Glyph.Kind.DIGIT : Glyph.Kind.SIGN;
    }

    private static boolean isForeign(int sign) {
        if (sign < ASCII) return false;
        var script = Character.UnicodeScript.of(sign);
        return script == Character.UnicodeScript.CYRILLIC || script == Character.UnicodeScript.GREEK;
    }

    /** Three and more of the same are one that is drawn out; several spaces are one. */
    private List<Glyph> drawnTogether() {
        var together = new ArrayList<Glyph>();
        for (int at = 0, to; at < glyphs.size(); at = to) {
            var first = glyphs.get(at);
            to = at + 1;
            while (to < glyphs.size() && same(first, glyphs.get(to))) to++;
            var end = glyphs.get(to - 1).to();
            if (to - at >= RUN || first.kind() == Glyph.Kind.SPACE) together.add(first.stretchedTo(end));
            else together.addAll(glyphs.subList(at, to));
        }
        return together;
    }

    private static boolean same(Glyph one, Glyph other) {
        return one.kind() == other.kind() && one.letters().equals(other.letters());
    }

    /** A capital I among small letters may be a small L. */
    private static List<Glyph> eyed(List<Glyph> glyphs) {
        for (var at = 0; at < glyphs.size(); at++) {
            var one = glyphs.get(at);
            if (!one.capital() || !one.letters().equals("i")) continue;
            var before = at > 0 && isSmall(glyphs.get(at - 1));
            var after = at + 1 < glyphs.size() && isSmall(glyphs.get(at + 1));
            if (before || after) glyphs.set(at, one.orAlso('l'));
        }
        return glyphs;
    }

    private static boolean isSmall(Glyph glyph) {
        return glyph.isLetter() && !glyph.capital();
    }

    /** Whether most of a text's letters are Greek or Cyrillic: then such letters are no disguise. */
    static boolean isForeign(List<Glyph> glyphs) {
        var foreign = 0;
        var letters = 0;
        for (var glyph : glyphs) {
            if (glyph.isLetter()) letters++;
            if (glyph.foreign()) foreign++;
        }
        return foreign * 2 > letters;
    }

    /** A word as lists keep it: in small letters, on one line. */
    static String listed(String word) {
        return word.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
