package org.masthead.moving;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads elements of some names out of an export in XML, wherever they stand, one at a time: a file with a million
 * comments under one story takes no more memory than one comment.
 */
final class CommentNodes {

    /** The trouble with the last element of a file that is cut off. */
    static final String CUT_OFF = WxrReader.CUT_OFF;

    private static final int LONGEST = 400_000;
    private static final int MOST_FIELDS = 400;

    private final WxrScanner scanner;
    private final Set<String> marks;
    private final Set<String> fields;
    private final Set<String> holders;
    private boolean ended;

    /**
     * @param marks elements of which only the beginning is wanted
     * @param fields elements that hold words
     * @param holders elements that hold fields, or such holders
     */
    CommentNodes(InputStream in, Set<String> marks, Set<String> fields, Set<String> holders) throws IOException {
        this.scanner = new WxrScanner(new WxrLetters(in));
        this.marks = marks;
        this.fields = fields;
        this.holders = holders;
    }

    /** Whether the element around all of it came to its end. */
    boolean ended() {
        return ended;
    }

    /** The next element of these names, or null when there are no more. */
    @Nullable
    WxrNode next() throws IOException {
        while (scanner.skipTo('<')) {
            if (skipsAside()) continue;
            if (scanner.sees("</")) {
                ended |= scanner.sees("</disqus") || scanner.sees("</channel") || scanner.sees("</rss");
                scanner.skipPast(">");
                continue;
            }
            var tag = scanner.tag();
            if (tag == null) scanner.read();
            else if (marks.contains(tag.local())) return node(tag, "", List.of(), "");
            else if (fields.contains(tag.local()) || holders.contains(tag.local())) return element(tag, "");
        }
        return null;
    }

    private boolean skipsAside() throws IOException {
        if (scanner.passesAside()) return true;
        if (!scanner.passes("<!")) return false;
        scanner.skipPast(">");
        return true;
    }

    private static WxrNode node(WxrTag tag, String text, List<WxrNode> children, String trouble) {
        return new WxrNode(tag.local(), tag.attributes(), text, children, trouble);
    }

    private WxrNode element(WxrTag tag, String parent) throws IOException {
        if (tag.empty()) return node(tag, "", List.of(), "");
        return holders.contains(tag.local()) ? holder(tag, parent) : field(tag, parent);
    }

    private WxrNode holder(WxrTag tag, String parent) throws IOException {
        var children = new ArrayList<WxrNode>();
        while (scanner.skipTo('<')) {
            if (scanner.passesEnd(tag.written())) return node(tag, "", children, "");
            if (skipsAside()) continue;
            if (scanner.sees("</")) {
                if (!parent.isEmpty() && scanner.sees("</" + parent)) return node(tag, "", children, "");
                scanner.skipPast(">");
                continue;
            }
            var inner = scanner.tag();
            if (inner == null) scanner.read();
            else if (children.size() < MOST_FIELDS) children.add(element(inner, tag.written()));
        }
        return node(tag, "", children, CUT_OFF);
    }

    /** The words up to the field's end, tags that nobody escaped included. */
    private WxrNode field(WxrTag tag, String parent) throws IOException {
        var text = new WxrText(LONGEST);
        while (scanner.copyTo('<', text)) {
            if (scanner.passes("<![CDATA[")) {
                text.readEntities();
                if (!scanner.copyPast("]]>", text)) return node(tag, "", List.of(), CUT_OFF);
                text.endVerbatim();
            } else if (scanner.passes("<!--")) {
                scanner.skipPast("-->");
            } else if (scanner.passesEnd(tag.written()) || (!parent.isEmpty() && scanner.sees("</" + parent + ">"))) {
                text.readEntities();
                var trouble = text.cut() ? "It is longer than " + LONGEST + " letters." : "";
                return node(tag, text.toString(), List.of(), trouble);
            } else {
                text.add((char) scanner.read());
            }
        }
        return node(tag, "", List.of(), CUT_OFF);
    }

    /** Why an element is not whole, or empty. */
    static String trouble(WxrNode node) {
        if (!node.trouble().isEmpty()) return node.trouble();
        return node.children().stream()
                .map(CommentNodes::trouble)
                .filter(trouble -> !trouble.isEmpty())
                .findFirst()
                .orElse("");
    }
}
