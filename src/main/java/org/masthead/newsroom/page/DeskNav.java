package org.masthead.newsroom.page;

import java.util.List;

/**
 * What stands around every page of the desk: the ways to its other pages.
 *
 * @param here the address of the page that it stands around
 * @param lines where the ledger's lines about what the page shows are found; may be empty
 * @param alarms what cannot wait, and where it is mended
 */
public record DeskNav(
        String paper, String name, String role, String here, String lines, List<Part> parts, List<Link> alarms) {

    /** Pages that belong together. */
    public record Part(String words, List<Link> links) {}

    /** A page of the desk. */
    public record Link(String path, String words) {}

    /** Whether the page belongs to this one: it is this page, or lies under it. */
    public boolean in(Link link) {
        return here.equals(link.path()) || (!link.path().equals("/desk") && here.startsWith(link.path() + "/"));
    }
}
