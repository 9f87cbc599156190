package org.masthead.reader;

import java.util.List;
import java.util.Map;

/**
 * What a room holds about readers: each room that holds something has a bean of this, and all of it goes into what a
 * reader can take away. Of a room with several kinds of rows, each kind is a bean.
 */
public interface Holdings {

    /** What the rows are: {@code comments}. */
    String name();

    /**
     * All that is held about one reader, oldest first; the columns of a row in the order to show them in, null where nothing
     * is.
     *
     * @param account the number of the reader's account
     */
    List<Map<String, Object>> rows(long account);
}
