package org.masthead.byline.page;

import java.util.List;
import org.masthead.house.page.Form;
import org.masthead.house.page.Head;

/**
 * One author at the desk.
 *
 * @param id 0 for one who is not here yet
 * @param path where readers find them; empty for one who is not here yet
 * @param alike others who may be the same person
 */
public record BylinePage(
        Head head, long id, String name, String path, List<String> formerPaths, List<Alike> alike, Form form) {

    /** Somebody with nearly the same name. */
    public record Alike(long id, String name, String path) {}
}
