package org.masthead.topic;

import java.util.Locale;

/**
 * Someone or something that stories are about, with a page that gathers them.
 *
 * @param summary what the paper knows, in a few sentences; may be empty
 */
public record Topic(long id, String slug, String name, Kind kind, String summary) {

    public String path() {
        return "/topics/" + slug;
    }

    /** The key of pages that gather this topic's stories. */
    public String key() {
        return key(id);
    }

    public static String key(long id) {
        return "topic:" + id;
    }

    /** What a topic is. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        PLACE,
        EVENT,
        SUBJECT;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A topic as something outside names it. */
    public record Named(Kind kind, String name) {}
}
