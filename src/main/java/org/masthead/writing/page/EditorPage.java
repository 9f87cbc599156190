package org.masthead.writing.page;

import gg.jte.Content;
import java.util.List;
import org.masthead.house.page.Head;
import org.masthead.house.page.When;

/**
 * The page on which a story is written.
 *
 * @param path of the story at the desk
 * @param said what has just been done, in a sentence; or empty
 * @param state where the story stands, in a word
 * @param address where readers find it; empty until it is first published
 * @param slug the last part of its address, where the one who looks may change it; else empty
 * @param body what it says, for those who only read
 * @param panels what other rooms show beside it
 */
public record EditorPage(
        Head head,
        String path,
        String headline,
        String said,
        String state,
        int revision,
        String address,
        String slug,
        Hands hands,
        CopyFields copy,
        Content body,
        List<Gauge> gauges,
        List<Preview> previews,
        List<Content> panels,
        List<BranchLine> branches,
        Notes notes) {

    /**
     * Who has the story in hand.
     *
     * @param mine whether that is the one who looks
     * @param waiting who waits for it; or empty
     */
    public record Hands(boolean mine, String by, When since, String waiting) {}

    /**
     * How long a text may be before others cut it.
     *
     * @param fields the fields it is taken from: the first that is not empty
     */
    public record Gauge(String name, String words, int most, String fields, int length) {

        public boolean over() {
            return length > most;
        }
    }

    /** How the story looks elsewhere. */
    public record Preview(
            String name, String words, String fields, String title, String under, String address, String picture) {}

    /** A text that lost its place. */
    public record BranchLine(String path, String by, When made, String reason, boolean open, String became) {}

    /**
     * What the desk says to itself.
     *
     * @param blocks what a note can be about
     */
    public record Notes(List<Note> open, List<Note> settled, List<BlockName> blocks) {}

    /** One note in the margin. */
    public record Note(long id, String block, String about, String words, String by, When made, String settledBy) {}

    /** A block by its first words. */
    public record BlockName(String id, String words) {}
}
