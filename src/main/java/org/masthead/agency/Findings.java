package org.masthead.agency;

/** Hears what is in a file, record by record, in order. */
public interface Findings {

    /** A story. */
    void story(AgencyRecord story);

    /** A record that is no story, and that a paper would not miss. */
    void leftOut(long record, String reason);

    /** A record that no story can be made from, or for 0 the whole file. */
    void refused(long record, String reason);
}
