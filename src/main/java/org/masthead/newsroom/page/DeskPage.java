package org.masthead.newsroom.page;

import java.util.List;
import org.masthead.house.page.Head;

/**
 * What somebody at the desk sees first: what waits for them, and the pages that are theirs.
 *
 * @param tray the most pressing first
 */
public record DeskPage(Head head, String name, String role, List<Lying> tray, List<DeskNav.Part> parts) {

    /** Something that waits for them. */
    public record Lying(String path, String words, String why, boolean late) {}
}
