package org.masthead.clipping;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** What the line breaks of old pages divide: two together a paragraph, one a line that says what it is. */
final class PageBreaks {

    private PageBreaks() {}

    static boolean is(@Nullable Node node) {
        return node instanceof Element element && element.normalName().equals("br");
    }

    /** Whether the last of these nodes, but for blanks, is a break. */
    static boolean ends(List<Node> run) {
        for (var i = run.size() - 1; i >= 0; i--) {
            if (is(run.get(i))) return true;
            if (!blank(run.get(i))) return false;
        }
        return false;
    }

    /** Whether this break comes right after another one. */
    static boolean isSecond(Node node) {
        if (!is(node)) return false;
        var before = node.previousSibling();
        while (before != null && blank(before)) before = before.previousSibling();
        return is(before);
    }

    /** A run of text in as many parts as it has lines that are something by their words: a byline, a copyright line. */
    static List<List<Node>> parts(List<Node> run) {
        var lines = lines(run);
        if (lines.size() < 2 || lines.stream().noneMatch(PageBreaks::tells)) return List.of(run);
        var parts = new ArrayList<List<Node>>();
        List<Node> open = new ArrayList<>();
        for (var line : lines) {
            if (tells(line)) {
                if (!open.isEmpty()) parts.add(open);
                parts.add(line);
                open = new ArrayList<>();
            } else {
                open.addAll(line);
            }
        }
        if (!open.isEmpty()) parts.add(open);
        return parts;
    }

    private static List<List<Node>> lines(List<Node> run) {
        var lines = new ArrayList<List<Node>>();
        var line = new ArrayList<Node>();
        for (var node : run) {
            line.add(node);
            if (!is(node)) continue;
            lines.add(line);
            line = new ArrayList<>();
        }
        if (!line.isEmpty()) lines.add(line);
        return lines;
    }

    private static boolean tells(List<Node> line) {
        var text = PageText.of(line);
        return PageVocabulary.worded(text, PageText.words(text), 0) != null;
    }

    private static boolean blank(Node node) {
        return node instanceof TextNode text && text.isBlank();
    }
}
