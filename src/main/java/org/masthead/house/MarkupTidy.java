package org.masthead.house;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Builds a body from whatever HTML came in: reads it as a browser would, and writes a new one, element by allowed
 * element. Nothing is copied that is not named here.
 */
final class MarkupTidy {

    private static final int DEEPEST = 60;
    private static final int TRIES = 4;

    private MarkupTidy() {}

    /** Tidied until tidying changes nothing more, which is nearly always the first time. */
    static String tidy(String anyHtml) {
        var plain = MarkupPlain.tidy(anyHtml);
        return plain == null ? thoroughly(anyHtml) : plain;
    }

    static String thoroughly(String anyHtml) {
        var html = once(anyHtml);
        for (var i = 1; i < TRIES; i++) {
            var again = once(html);
            if (again.equals(html)) return html;
            html = again;
        }
        throw new IllegalStateException("This body does not settle when it is tidied");
    }

    static Element parsed(String html) {
        var parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        var document = Document.createShell("");
        document.body().appendChildren(parser.parseFragmentInput(html, document.body(), ""));
        document.outputSettings(new Document.OutputSettings().prettyPrint(false).charset("UTF-8"));
        return document.body();
    }

    private static String once(String anyHtml) {
        var built = MarkupBlocks.build(parsed(anyHtml));
        var checked = parsed(MarkupPolicy.sanitized(built.html()));
        giveIds(checked);
        return lines(checked);
    }

    /** Every block gets an id that depends on its words alone, unless it came with one. */
    private static void giveIds(Element body) {
        var taken = new HashSet<String>();
        for (var block : body.children()) keepId(block, taken);
        var alike = new HashMap<String, Integer>();
        for (var block : body.children()) {
            if (block.id().isEmpty() && !block.hasClass("page")) block.attr("id", freshId(block, taken, alike));
        }
        for (var block : body.children()) idFirst(block);
    }

    private static void keepId(Element block, Set<String> taken) {
        var id = block.id();
        if (!id.isEmpty() && (block.hasClass("page") || !taken.add(id))) block.removeAttr("id");
        for (var inner : block.select("[id]")) {
            if (inner != block && !taken.add(inner.id())) inner.removeAttr("id");
        }
    }

    /** @param alike how many blocks have said the same so far */
    private static String freshId(Element block, Set<String> taken, Map<String, Integer> alike) {
        var stem = "b-" + Fingerprint.of(block.normalName() + block.text());
        var id = "";
        do {
            var n = alike.merge(stem, 1, Integer::sum);
            id = n == 1 ? stem : stem + "-" + n;
        } while (!taken.add(id));
        return id;
    }

    private static void idFirst(Element block) {
        var id = block.id();
        if (id.isEmpty()) return;
        var others = block.attributes().clone();
        block.clearAttributes().attr("id", id);
        others.forEach(other -> block.attr(other.getKey(), other.getValue()));
    }

    private static String lines(Element body) {
        var lines = new StringBuilder();
        for (Node node : body.childNodes()) {
            if (node instanceof TextNode text && text.isBlank()) continue;
            if (!lines.isEmpty()) lines.append('\n');
            lines.append(node.outerHtml());
        }
        return lines.toString();
    }
}
