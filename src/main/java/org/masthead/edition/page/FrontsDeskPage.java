package org.masthead.edition.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masthead.house.page.Head;
import org.masthead.house.page.When;

/** All fronts of the paper, for those who make them up. */
public record FrontsDeskPage(Head head, List<Row> rows) {

    /**
     * One front.
     *
     * @param lead the headline of what leads it; empty: nothing does
     * @param since since when that leads; null where nothing was noted
     * @param byHand whether an editor put it there
     * @param published when an editor's hand was last seen on it; null: never
     * @param draft what is being made up, in words; empty: nothing
     * @param waiting what waits for its time, in words; empty: nothing
     */
    public record Row(
            String name,
            String path,
            String readers,
            String lead,
            @Nullable When since,
            boolean byHand,
            @Nullable When published,
            String by,
            String draft,
            String waiting,
            boolean stale) {}
}
