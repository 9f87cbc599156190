package org.masthead.imprint.page;

import org.masthead.house.page.Frame;
import org.masthead.house.page.Head;

/**
 * The paper as it would look with settings that are not saved yet.
 *
 * @param founded the year of the first edition, or 0
 * @param wear the address of a stylesheet with its colours and fonts
 */
public record SamplePage(Head head, String name, String motto, String place, int founded, String about, String wear) {

    /** What stands around the sample. */
    public Frame around(Frame frame) {
        return frame.sampling(name, motto, place, founded, about, wear);
    }
}
