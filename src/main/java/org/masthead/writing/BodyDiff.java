package org.masthead.writing;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Markup;
import org.masthead.house.Markup.Block;

/** What changed between two bodies, block by block; inside a block that changed, word by word. */
final class BodyDiff {

    /** Blocks with fewer words in common are two blocks, not one that changed. */
    private static final double ALIKE = 0.4;

    private BodyDiff() {}

    static List<Change> of(Markup before, Markup after) {
        var old = before.blocks();
        var now = after.blocks();
        var changes = new ArrayList<Change>();
        var at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(said(old), said(now)).getDeltas()) {
            var from = delta.getSource().getPosition();
            for (; at < from; at++) changes.add(same(old.get(at)));
            var to = delta.getTarget().getPosition();
            pair(
                    old.subList(from, from + delta.getSource().size()),
                    now.subList(to, to + delta.getTarget().size()),
                    changes);
            at = from + delta.getSource().size();
        }
        for (; at < old.size(); at++) changes.add(same(old.get(at)));
        return List.copyOf(changes);
    }

    /** What a block says and how it looks; its id tells nothing, as it may come from its words. */
    private static List<String> said(List<Block> blocks) {
        return blocks.stream()
                .map(block -> block.html().replaceFirst(" id=\"[^\"]*\"", ""))
                .toList();
    }

    private static Change same(Block block) {
        return new Change(block, block, WordDiff.of(text(block), text(block)));
    }

    /** Blocks that went and blocks that came in the same place: those of one id, or alike, are one that changed. */
    private static void pair(List<Block> gone, List<Block> come, List<Change> changes) {
        var next = 0;
        for (var old : gone) {
            var match = match(old, come, next);
            if (match < 0) {
                changes.add(new Change(old, null, WordDiff.of(text(old), "")));
                continue;
            }
            for (; next < match; next++) changes.add(added(come.get(next)));
            changes.add(new Change(old, come.get(match), WordDiff.of(text(old), text(come.get(match)))));
            next = match + 1;
        }
        for (; next < come.size(); next++) changes.add(added(come.get(next)));
    }

    private static int match(Block old, List<Block> come, int from) {
        for (var i = from; i < come.size(); i++) {
            if (!old.id().isEmpty() && old.id().equals(come.get(i).id())) return i;
        }
        for (var i = from; i < come.size(); i++) {
            if (old.kind().equals(come.get(i).kind()) && alike(text(old), text(come.get(i)))) return i;
        }
        return -1;
    }

    private static boolean alike(String before, String after) {
        var same = WordDiff.of(before, after).stream()
                .filter(one -> one.kind() == WordDiff.Piece.Kind.SAME)
                .mapToInt(one -> one.words().length())
                .sum();
        return same >= ALIKE * Math.max(before.length(), after.length());
    }

    private static Change added(Block block) {
        return new Change(null, block, WordDiff.of("", text(block)));
    }

    /** A block's words; what has none is called by what it is. */
    static String text(Block block) {
        if (block.pageMark()) return "— page —";
        var words = Markup.stored(block.html()).text();
        if (!words.isEmpty()) return words;
        return block.kind().equals("figure") ? "[picture]" : "[" + block.kind() + "]";
    }

    /**
     * The body that has some of the changes.
     *
     * @param taken the places of those changes in the list
     */
    static Markup merged(List<Change> changes, java.util.Set<Integer> taken) {
        var blocks = new ArrayList<Block>();
        for (var i = 0; i < changes.size(); i++) {
            var block =
                    taken.contains(i) ? changes.get(i).after() : changes.get(i).before();
            if (block != null) blocks.add(block);
        }
        return Markup.of(Markup.ofBlocks(blocks).html());
    }

    /**
     * One block as it was and as it is.
     *
     * @param before null where it was added
     * @param after null where it is gone
     * @param pieces its words
     */
    record Change(@Nullable Block before, @Nullable Block after, List<WordDiff.Piece> pieces) {

        boolean same() {
            return before != null && before.equals(after);
        }

        /** What happened to it, in a word. */
        String kind() {
            if (same()) return "same";
            if (before == null) return "new";
            if (after == null) return "gone";
            return pieces.stream().allMatch(one -> one.kind() == WordDiff.Piece.Kind.SAME) ? "form" : "changed";
        }
    }
}
