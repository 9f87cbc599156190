package org.masthead.edition;

import java.util.List;

/** Tells which stories readers read most; without one, what is newest fills the slots. */
public interface MostRead {

    /**
     * The numbers of the stories read most lately, the most read first.
     *
     * @param section a section's slug; empty: the whole paper
     */
    List<Long> stories(String section, int most);
}
