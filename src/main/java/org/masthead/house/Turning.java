package org.masthead.house;

import org.jspecify.annotations.Nullable;
import org.masthead.house.page.Pages;

/** Reads which page of a list is asked for. */
public final class Turning {

    private Turning() {}

    /**
     * The page of a list that was asked for.
     *
     * @param page as it stood in the address, or null
     * @param total how many entries the list has
     * @param size how many stand on a page
     * @throws NoSuchPage for a page that the list does not have
     * @throws Moved for page 1 by number: it has an address of its own
     */
    public static Pages page(String path, @Nullable String page, int total, int size) {
        var last = Math.max(1, (total + size - 1) / size);
        if (page == null) return new Pages(path, 1, last);
        if (!page.matches("[1-9][0-9]{0,5}")) throw new NoSuchPage(path);
        var number = Integer.parseInt(page);
        if (number == 1) throw new Moved(path);
        if (number > last) throw new NoSuchPage(path);
        return new Pages(path, number, last);
    }
}
