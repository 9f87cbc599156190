package org.masthead.newsroom;

import java.util.List;
import org.masthead.gate.Visitor;

/** What a room lays on somebody's desk: what waits for them, on top of the first page they see there. */
public interface DeskTray {

    /** What waits for whoever it is, the most pressing first; nothing where the room is not theirs. */
    List<Lying> lying(Visitor visitor);

    /**
     * Something that waits.
     *
     * @param path the page of the desk where it is done
     * @param why what makes it theirs: {@code Late, due Tuesday}
     * @param late whether it should have been done by now
     */
    record Lying(String path, String words, String why, boolean late) {}
}
