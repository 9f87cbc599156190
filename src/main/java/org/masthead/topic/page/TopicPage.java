package org.masthead.topic.page;

import java.util.List;
import org.masthead.house.page.Form;
import org.masthead.house.page.Head;

/**
 * One topic at the desk.
 *
 * @param id 0 for one that is not here yet
 * @param path where readers find it; empty for one that is not here yet
 * @param alike others that may be the same
 */
public record TopicPage(
        Head head,
        long id,
        String name,
        String path,
        List<Form.Choice> kinds,
        List<Alias> aliases,
        List<Alike> alike,
        Form form) {

    /** Another name, and the address that leads here. */
    public record Alias(String name, String path) {}

    /** A topic with nearly the same name. */
    public record Alike(long id, String name, String kind, String path) {}
}
