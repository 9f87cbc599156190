package org.masthead.clipping;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.masthead.clipping.Clipping.Role;

/**
 * The stretch of a page that its story fills: the run of blocks that are worth most together. What does not belong at
 * either end would take from its worth.
 *
 * @param from the first block
 * @param to the one after the last
 * @param roles what the blocks of the page are in this view of it
 * @param hiddenToo whether it takes in what the page hides
 */
record PageStretch(int from, int to, double worth, List<@Nullable Role> roles, boolean hiddenToo) {

    /** How many steps through the tree from one block to the next are free, and what each one more costs. */
    private static final int NEAR = 5;

    private static final double STEP = 0.5;

    static PageStretch best(PageReading page, int headline, List<@Nullable Role> roles, boolean hiddenToo) {
        var worth = PageWorth.of(page, headline, roles, hiddenToo);
        var best = new PageStretch(0, 0, 0, roles, hiddenToo);
        var sum = 0.0;
        var start = 0;
        Element last = null;
        for (var i = 0; i < worth.length; i++) {
            if (worth[i] == 0) continue;
            var place = page.block(i).place();
            if (worth[i] > 0) {
                sum -= STEP * Math.max(0, distance(last, place) - NEAR);
                last = place;
            }
            if (sum <= 0) {
                sum = 0;
                start = i;
            }
            sum += worth[i];
            if (sum > best.worth) best = new PageStretch(start, i + 1, sum, roles, hiddenToo);
        }
        return best;
    }

    boolean covers(PageStretch other) {
        return from <= other.from && to >= other.to || other.worth < 20;
    }

    String note() {
        return hiddenToo
                ? "The body stood in a part of the page that it does not show to everybody; look it over."
                : "";
    }

    static int distance(@Nullable Element one, Element other) {
        if (one == null || one == other) return 0;
        var up = depth(one);
        var down = depth(other);
        var steps = 0;
        Element a = one;
        Element b = other;
        while (a != b && a != null && b != null) {
            if (up >= down) {
                a = a.parent();
                up--;
            } else {
                b = b.parent();
                down--;
            }
            steps++;
        }
        return steps;
    }

    private static int depth(Element element) {
        var depth = 0;
        for (var up = element.parent(); up != null; up = up.parent()) depth++;
        return depth;
    }
}
