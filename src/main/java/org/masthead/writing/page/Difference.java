package org.masthead.writing.page;

import java.util.List;

/**
 * What changed between two texts of a story.
 *
 * @param fields those that changed
 * @param blocks all of the body
 */
public record Difference(List<FieldLine> fields, List<BlockLine> blocks) {

    public boolean none() {
        return fields.isEmpty() && blocks.stream().allMatch(one -> one.kind().equals("same"));
    }

    /** A field besides the body. */
    public record FieldLine(String name, String label, List<Piece> pieces) {}

    /**
     * A block of the body.
     *
     * @param place in the list, for choosing it
     * @param kind {@code same}, {@code new}, {@code gone}, {@code changed}, or {@code form}: the same words, set otherwise
     */
    public record BlockLine(int place, String kind, String words, List<Piece> pieces) {

        public boolean same() {
            return kind.equals("same");
        }
    }

    /** Words that stayed ({@code same}), went ({@code gone}) or came ({@code new}). */
    public record Piece(String kind, String words) {}
}
