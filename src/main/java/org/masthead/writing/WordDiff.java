package org.masthead.writing;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What changed between two texts, word by word. Either text can be read back out of it. */
final class WordDiff {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    /** More words than that are compared by the line: nobody reads what such a comparison would show. */
    private static final int MOST = 20_000;

    private WordDiff() {}

    static List<Piece> of(String before, String after) {
        if (before.equals(after)) return before.isEmpty() ? List.of() : List.of(new Piece(Piece.Kind.SAME, before));
        var old = tokens(before);
        var now = tokens(after);
        var pieces = new ArrayList<Piece>();
        var at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            var from = delta.getSource().getPosition();
            add(pieces, Piece.Kind.SAME, old.subList(at, from));
            add(pieces, Piece.Kind.GONE, delta.getSource().getLines());
            add(pieces, Piece.Kind.NEW, delta.getTarget().getLines());
            at = from + delta.getSource().size();
        }
        add(pieces, Piece.Kind.SAME, old.subList(at, old.size()));
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, Piece.Kind kind, List<String> tokens) {
        if (!tokens.isEmpty()) pieces.add(new Piece(kind, String.join("", tokens)));
    }

    private static List<String> tokens(String text) {
        if (text.length() > MOST * 6) return text.lines().map(line -> line + "\n").toList();
        return TOKEN.matcher(text).results().map(one -> one.group()).toList();
    }

    static String before(List<Piece> pieces) {
        return said(pieces, Piece.Kind.NEW);
    }

    static String after(List<Piece> pieces) {
        return said(pieces, Piece.Kind.GONE);
    }

    private static String said(List<Piece> pieces, Piece.Kind but) {
        return pieces.stream().filter(one -> one.kind() != but).map(Piece::words).collect(Collectors.joining());
    }

    /** Some words that stayed, went or came. */
    record Piece(Kind kind, String words) {

        enum Kind {
            SAME,
            GONE,
            NEW
        }
    }
}
