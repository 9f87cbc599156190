package org.masthead.media.page;

import java.util.List;
import org.masthead.house.page.Head;

/**
 * The desk's library of pictures.
 *
 * @param asked the words that were searched for; may be empty
 * @param only what the list is limited to; empty: nothing
 * @param older the address of the pictures before these, or empty
 * @param newest the address of the first page, or empty on it
 * @param empty what to say where there is nothing; else empty
 * @param faults what was sent and not taken, each with its reason
 * @param taken what was taken nevertheless
 */
public record LibraryPage(
        Head head,
        String asked,
        String only,
        List<Filter> filters,
        List<Card> cards,
        String older,
        String newest,
        String empty,
        List<String> faults,
        List<Card> taken) {

    /** A way to look at some of the pictures only. */
    public record Filter(String words, String path, boolean current) {}

    /**
     * A picture in the library.
     *
     * @param thumb the address of a small size
     * @param words what it is called here
     * @param lacks what is missing or wrong
     */
    public record Card(
            String path, String thumb, int width, int height, String words, String credit, List<String> lacks) {}
}
