package org.masthead.edition;

import java.time.OffsetDateTime;

/**
 * A front as it was published.
 *
 * @param number counted from 1 on each front; 0: nothing was ever placed on it
 */
record Version(String front, int number, Makeup makeup, OffsetDateTime published, String by, String note) {

    static Version none(String front) {
        return new Version(front, 0, Makeup.NONE, OffsetDateTime.MIN, "", "");
    }
}
