package org.masthead.edition.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masthead.house.page.Head;
import org.masthead.house.page.When;

/**
 * A front as an editor makes it up: laid out as readers will see it, each slot with its handles.
 *
 * @param path the desk's page of this front
 * @param readers its address for readers
 * @param state who made it up last, as it is here, and whether readers see it
 * @param differences what the draft changes of what readers see, slot by slot
 * @param front the front itself
 * @param empty slots that nothing was found for
 * @param waiting drafts that wait for their time
 * @param said what was done just now; empty: nothing
 * @param at the time that was typed for publishing
 * @param fault what was wrong with it; empty: nothing
 * @param zone the time zone that times are in
 */
public record FrontEditorPage(
        Head head,
        String name,
        String path,
        String readers,
        State state,
        List<String> differences,
        FrontPage front,
        List<Slot> empty,
        List<Waiting> waiting,
        String said,
        String at,
        String fault,
        String zone) {

    /**
     * What stands between two editors of one front.
     *
     * @param seen what was seen of the draft, for forms to bring back
     * @param over the number of the version that readers see
     * @param behind whether a version was published since the draft was begun
     */
    public record State(
            String seen,
            int over,
            boolean begun,
            boolean undoable,
            boolean behind,
            @Nullable When changed,
            String by) {}

    /**
     * A slot and what fills it.
     *
     * @param spot as forms write it: {@code seconds.2}
     * @param fill how it is filled, in words
     * @param kind {@code hand}, {@code pinned}, {@code rule} or {@code free}
     * @param trouble why what was placed here does not stand; empty: it does
     * @param story the number of the story; 0: none
     * @param above what the slot above is called; empty: there is none
     */
    public record Slot(
            String name,
            String spot,
            String fill,
            String kind,
            String trouble,
            long story,
            String headline,
            String above,
            String below,
            String path,
            String seen) {

        public boolean placed() {
            return !kind.equals("free") || !trouble.isEmpty();
        }

        /** The address where it is changed. */
        public String change() {
            return path + "/slots?spot=" + spot;
        }
    }

    /** A draft that waits for its time. */
    public record Waiting(long id, When due, String by, List<String> differences, boolean late) {}
}
