package org.masthead.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.masthead.writing.page.Difference;

/** Shows what changed between two texts of a story. */
final class Differences {

    private Differences() {}

    static Difference of(CopyForm before, CopyForm after) {
        var fields = new ArrayList<Difference.FieldLine>();
        for (var field : CopyForm.FIELDS) {
            var old = before.text(field).strip();
            var now = after.text(field).strip();
            if (!field.equals("body") && !old.equals(now))
                fields.add(new Difference.FieldLine(field, FieldNames.label(field), shown(WordDiff.of(old, now))));
        }
        var changes = changes(before, after);
        var blocks = new ArrayList<Difference.BlockLine>();
        for (var i = 0; i < changes.size(); i++) {
            var change = changes.get(i);
            blocks.add(new Difference.BlockLine(i, change.kind(), words(change.kind()), shown(change.pieces())));
        }
        return new Difference(fields, blocks);
    }

    static List<BodyDiff.Change> changes(CopyForm before, CopyForm after) {
        return BodyDiff.of(Typing.body(before.text("body")), Typing.body(after.text("body")));
    }

    private static String words(String kind) {
        return switch (kind) {
            case "new" -> "Added";
            case "gone" -> "Taken out";
            case "form" -> "The same words, set otherwise";
            case "changed" -> "Changed";
            default -> "";
        };
    }

    private static List<Difference.Piece> shown(List<WordDiff.Piece> pieces) {
        return pieces.stream()
                .map(one -> new Difference.Piece(one.kind().name().toLowerCase(Locale.ROOT), one.words()))
                .toList();
    }
}
