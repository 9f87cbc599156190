package org.masthead.clipping;

import java.util.HashMap;
import java.util.Map;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;

/** What others take for the body of a page's story: the page itself, for search engines, or Mozilla's reader view. */
final class PageOpinion {

    static final int ENOUGH = 60;

    private static final int MOST_NODES = 20_000;
    private static final int DEEPEST = 60;
    private static final int BEGINNING = 80;

    private final String plain;
    private final Map<String, Integer> tokens = new HashMap<>();

    private PageOpinion(String text) {
        plain = " " + PageText.plain(text) + " ";
        for (var token : PageText.tokens(text)) tokens.merge(token, 1, Integer::sum);
    }

    static PageOpinion none() {
        return new PageOpinion("");
    }

    /** The body as the page gives it to search engines, where it does. */
    static PageOpinion ofPage(Document page, PageLinkedData data) {
        var said = data.text(data.story().path("articleBody"));
        return new PageOpinion(said.isEmpty() ? marked(page) : said);
    }

    private static String marked(Document page) {
        var parts = page.select("[itemprop~=^articleBody$]");
        return parts.isEmpty() ? "" : String.join(" ", parts.eachText());
    }

    /** The body as a reader view would show it; it is only asked about pages that it can manage. */
    static PageOpinion ofReaderView(Document page) {
        if (!manageable(page)) return none();
        var copy = page.clone();
        copy.outputSettings().prettyPrint(false);
        try {
            var content = new Readability4J("https://localhost/", copy.outerHtml())
                    .parse()
                    .getTextContent();
            return new PageOpinion(content == null ? "" : content);
        } catch (RuntimeException | StackOverflowError e) {
            return none();
        }
    }

    /** Its work grows with the depth of a page and the square of its size. */
    private static boolean manageable(Document page) {
        var nodes = new int[1];
        var deepest = new int[1];
        page.traverse((node, depth) -> {
            nodes[0]++;
            deepest[0] = Math.max(deepest[0], depth);
        });
        return nodes[0] <= MOST_NODES && deepest[0] <= DEEPEST;
    }

    int words() {
        return tokens.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether a block is part of the body, in this opinion. */
    boolean has(PageBlock block) {
        var words = PageText.plain(block.text());
        var beginning = words.length() <= BEGINNING ? words : words.substring(0, BEGINNING);
        return !beginning.isEmpty() && plain.contains(" " + beginning);
    }

    /** How far another body is the same one: from 0 to 1. */
    double agrees(String other) {
        var left = new HashMap<>(tokens);
        var common = 0;
        var all = PageText.tokens(other);
        for (var token : all) {
            var count = left.getOrDefault(token, 0);
            if (count > 0) common++;
            left.put(token, count - 1);
        }
        return all.isEmpty() ? 0 : 2.0 * common / (all.size() + words());
    }
}
