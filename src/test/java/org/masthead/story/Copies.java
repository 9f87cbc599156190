package org.masthead.story;

import java.util.List;
import org.masthead.house.Markup;
import org.masthead.newsroom.Editor;

/** Copy for tests, from a desk of two. */
public final class Copies {

    public static final Editor ADA = new Editor("Ada Flint");
    public static final Editor MAX = new Editor("Max Roe");

    private Copies() {}

    /** A short story of the river section. */
    public static Copy river(String headline) {
        return copy(headline, "river", "<p>The river rose two feet in the night.</p><p>By noon it fell.</p>");
    }

    public static Copy copy(String headline, String section, String body) {
        return new Copy(
                "", headline, Copy.Headlines.NONE, "What it means for the town.", List.of(), "", section, List.of(),
                Markup.of(body), null, List.of(), "", Copy.Rights.OURS, "");
    }
}
