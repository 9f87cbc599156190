package org.masthead.figures;

import java.time.LocalDate;
import java.util.SortedMap;

/** Something that a room counts by day, for the newsroom's figures. */
public interface Counted {

    /** Where it stands among the figures: low numbers first. */
    int place();

    /** What is counted, as a heading: “Comments by day”. */
    String words();

    /** How many on each day from one day to another, both included; a day without any may be missing. */
    SortedMap<LocalDate, Long> byDay(LocalDate from, LocalDate to);
}
