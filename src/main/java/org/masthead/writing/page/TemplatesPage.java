package org.masthead.writing.page;

import java.util.List;
import org.masthead.house.page.Head;

/** The templates that stories begin from. */
public record TemplatesPage(Head head, List<Template> templates) {

    /**
     * How stories of a kind begin.
     *
     * @param house whether it is the house's own, unchanged
     * @param given whether the house has one of this key, to go back to
     */
    public record Template(
            String key,
            String name,
            String about,
            String kicker,
            String headline,
            String deck,
            String body,
            boolean house,
            boolean given) {}
}
