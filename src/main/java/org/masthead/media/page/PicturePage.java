package org.masthead.media.page;

import java.util.List;
import java.util.Map;
import org.masthead.house.page.Head;

/**
 * One picture at the desk: what is said of it, what must be seen of it, whose it is, and where it is shown.
 *
 * @param path where its form goes
 * @param source the address of a middling size
 * @param fields what stands in the form's fields, by name
 * @param faults what is wrong, by field
 * @param shapes the shapes in which pages show it
 * @param rights whether whoever looks may say whose it is and until when
 * @param replace whether they may put another file in its place
 * @param hidden what to say where readers do not see it; else empty
 * @param places where it is shown
 * @param facts what is known of its file
 * @param provenance the address of its C2PA manifests, or empty
 * @param history who did what to it, the newest first
 * @param said what came of what was just done; may be empty
 */
public record PicturePage(
        Head head,
        String path,
        String source,
        int width,
        int height,
        Map<String, String> fields,
        Map<String, String> faults,
        List<Shape> shapes,
        boolean rights,
        boolean replace,
        String hidden,
        List<Place> places,
        List<Fact> facts,
        String provenance,
        List<String> history,
        String said) {

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** Empty where nothing is wrong with it. */
    public String fault(String name) {
        return faults.getOrDefault(name, "");
    }

    /**
     * A shape in which pages show the picture.
     *
     * @param key as the form's fields name it: {@code 16x9}
     * @param words as people say it: {@code 16:9}
     * @param used where readers meet it
     */
    public record Shape(String key, String words, String used, int across, int down) {}

    /** A place where it is shown; no path where there is none to go to. */
    public record Place(String what, String words, String path, String state) {}

    /** Something that is known of its file. */
    public record Fact(String name, String value) {}
}
