package org.masthead.wire;

import java.util.List;

/** What came of taking one dispatch in. */
sealed interface Filed {

    /**
     * The paper has it.
     *
     * @param news whether anything changed
     * @param address its path, or empty while it has none
     * @param notes what could not be kept besides what its dispatch says
     */
    record Kept(boolean news, String address, List<String> notes) implements Filed {}

    /** It has not, and this is why. */
    record Failed(String reason) implements Filed {}
}
