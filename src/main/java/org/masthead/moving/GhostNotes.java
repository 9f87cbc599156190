package org.masthead.moving;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What an editor should know about a story that came along, each said once. */
final class GhostNotes {

    private final Set<String> notes = new LinkedHashSet<>();
    private boolean held;

    void add(String note) {
        notes.add(note);
    }

    /** Notes why not everybody could read the story there: it must not be published without a look at it. */
    void hold(String why) {
        held = true;
        notes.add(why);
    }

    boolean held() {
        return held;
    }

    List<String> all() {
        return List.copyOf(notes);
    }
}
