package org.masthead.newsroom;

import java.util.List;
import org.masthead.gate.Role;

/** Says on every page of the desk what cannot wait: a story that is late, a front that has gone stale. */
public interface DeskAlarm {

    /** What sounds now for somebody in this role; asked for each page of the desk, so it answers from memory or at once. */
    List<Sounding> sounding(Role role);

    /**
     * One alarm.
     *
     * @param path the page of the desk where it is mended
     */
    record Sounding(String words, String path) {}
}
