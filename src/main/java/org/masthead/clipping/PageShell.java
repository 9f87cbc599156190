package org.masthead.clipping;

import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;
import org.masthead.house.Markup;

/** The body of a page that is a mere shell for scripts to fill: it is there all the same, for search engines. */
final class PageShell {

    static final String NOTE =
            "The body was taken from what the page tells search engines; subheads and pictures may be missing.";

    private static final double LITTLE = 0.3;

    private PageShell() {}

    /** Whether what the page shows is little beside what it tells search engines. */
    static boolean is(PageReading page, PageBody body) {
        var told = PageText.words(told(page));
        var shown = body.kept().stream().map(i -> page.block(i).words()).sum();
        return told >= PageOpinion.ENOUGH && shown < LITTLE * told;
    }

    static Markup body(PageReading page) {
        var told = told(page);
        if (told.matches("(?s).*<(p|br|div)\\b.*")) return Markup.of(told);
        return Markup.of(told.lines()
                .filter(line -> !line.isBlank())
                .map(line -> "<p>" + Entities.escape(line.strip()) + "</p>")
                .collect(Collectors.joining()));
    }

    private static String told(PageReading page) {
        var told = page.data().story().path("articleBody");
        return told.isString() ? told.stringValue() : "";
    }
}
