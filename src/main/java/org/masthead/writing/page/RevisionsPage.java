package org.masthead.writing.page;

import java.util.List;
import org.masthead.house.page.Head;
import org.masthead.house.page.When;

/**
 * What a story said each time it was saved.
 *
 * @param older the address of those before these; or empty
 */
public record RevisionsPage(Head head, String path, String headline, int newest, List<Row> rows, String older) {

    /**
     * One revision.
     *
     * @param live whether readers see it
     */
    public record Row(int number, When made, String by, String headline, int words, boolean live) {

        /** Whether there is one before it. */
        public boolean later() {
            return number > 1;
        }
    }
}
