package org.masthead.house.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a long list this is, and how to reach the others.
 *
 * @param path the list's address, without a query
 * @param number this page, counted from 1
 * @param last the last page, at least 1
 */
public record Pages(String path, int number, int last) {

    private static final int AROUND = 2;

    public @Nullable String previous() {
        return number > 1 ? at(number - 1) : null;
    }

    public @Nullable String next() {
        return number < last ? at(number + 1) : null;
    }

    public String here() {
        return at(number);
    }

    public String at(int page) {
        return page == 1 ? path : path + "?page=" + page;
    }

    public boolean several() {
        return last > 1;
    }

    /** The numbers worth a link: the first, the last, and those around this one; 0 stands for a gap. */
    public List<Integer> links() {
        var links = new ArrayList<Integer>();
        for (var n = 1; n <= last; n++) {
            if (n == 1 || n == last || Math.abs(n - number) <= AROUND) links.add(n);
            else if (links.getLast() != 0) links.add(0);
        }
        return links;
    }
}
