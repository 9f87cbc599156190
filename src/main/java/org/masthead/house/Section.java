package org.masthead.house;

/**
 * A part of the paper with a front of its own.
 *
 * @param slug its address: {@code /city}
 * @param name as readers see it
 * @param about a sentence on what it covers; may be empty
 */
public record Section(String slug, String name, String about) {

    public String path() {
        return "/" + slug;
    }

    /** The key of pages that show what is newest in this section. */
    public String key() {
        return key(slug);
    }

    public static String key(String slug) {
        return "section:" + slug;
    }
}
