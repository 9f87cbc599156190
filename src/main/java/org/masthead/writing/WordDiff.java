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
        var draft = new Draft();
        var at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            var from = delta.getSource().getPosition();
            draft.same(String.join("", old.subList(at, from)));
            draft.gone.append(String.join("", delta.getSource().getLines()));
            draft.come.append(String.join("", delta.getTarget().getLines()));
            at = from + delta.getSource().size();
        }
        draft.same(String.join("", old.subList(at, old.size())));
        draft.close();
        return List.copyOf(draft.pieces);
    }

    /** What was found so far. Words that changed are read together: a space that stayed between them is no news. */
    private static final class Draft {

        final List<Piece> pieces = new ArrayList<>();
        final StringBuilder gone = new StringBuilder();
        final StringBuilder come = new StringBuilder();
        private String between = "";

        void same(String words) {
            var changed = !gone.isEmpty() || !come.isEmpty();
            if (changed && words.codePoints().noneMatch(Character::isLetterOrDigit)) {
                gone.append(words);
                come.append(words);
                between = words;
            } else if (!words.isEmpty()) {
                close();
                pieces.add(new Piece(Piece.Kind.SAME, words));
            }
        }

        /** What stayed at the very end was between nothing. */
        void close() {
            var stayed = between.isEmpty() || !endsIn(gone) || !endsIn(come) ? "" : between;
            gone.setLength(gone.length() - stayed.length());
            come.setLength(come.length() - stayed.length());
            add(Piece.Kind.GONE, gone);
            add(Piece.Kind.NEW, come);
            if (!stayed.isEmpty()) pieces.add(new Piece(Piece.Kind.SAME, stayed));
            between = "";
        }

        private boolean endsIn(StringBuilder words) {
            return words.length() >= between.length()
                    && words.substring(words.length() - between.length()).equals(between);
        }

        private void add(Piece.Kind kind, StringBuilder words) {
            if (!words.isEmpty()) pieces.add(new Piece(kind, words.toString()));
            words.setLength(0);
        }
    }

    private static List<String> tokens(String text) {
        if (text.length() > MOST * 6)
            return text.lines().map(line -> line + "\n").toList();
        return TOKEN.matcher(text).results().map(one -> one.group()).toList();
    }

    static String before(List<Piece> pieces) {
        return said(pieces, Piece.Kind.NEW);
    }

    static String after(List<Piece> pieces) {
        return said(pieces, Piece.Kind.GONE);
    }

    private static String said(List<Piece> pieces, Piece.Kind but) {
        return pieces.stream()
                .filter(one -> one.kind() != but)
                .map(Piece::words)
                .collect(Collectors.joining());
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
