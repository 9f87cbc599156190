package org.masthead.moving;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads a WordPress export one element of its channel at a time: the authors, the categories, then item by item. It
 * does not ask for XML without mistakes, as many exports have some, and it never follows what a DOCTYPE declares.
 */
final class WxrReader {

    /** The trouble with the last element of a file that is cut off. */
    static final String CUT_OFF = "The file breaks off in the middle of it.";

    private static final int DEEPEST = 3;
    private static final int MOST_NAMESPACES = 100;

    /** What a field costs of the room there is for an item, however short it is. */
    private static final int FIELD = 20;

    private static final Set<String> HOLDERS =
            Set.of("item", "author", "category", "tag", "term", "image", "comment", "usermeta", "postmeta");
    private static final Set<String> WORDS = Set.of("title", "content:encoded", "excerpt:encoded");

    private final WxrScanner scanner;
    private final int longest;
    private final Predicate<String> metas;
    private final Map<String, String> namespaces = new HashMap<>();
    private int room;
    private boolean begun;
    private boolean ended;

    /**
     * @param longest how many letters of an element are kept at most
     * @param metas the keys of what plugins noted that anybody asks for
     */
    WxrReader(InputStream in, int longest, Predicate<String> metas) throws IOException {
        this.scanner = new WxrScanner(new WxrLetters(in));
        this.longest = longest;
        this.metas = metas;
    }

    /** Whether there was an export at all. */
    boolean begun() {
        return begun;
    }

    /** Whether it came to its proper end. */
    boolean ended() {
        return ended;
    }

    /** The next element of the channel, or null when there are no more. */
    @Nullable
    WxrNode next() throws IOException {
        while (scanner.skipTo('<')) {
            if (skipsAside()) continue;
            if (scanner.sees("</")) {
                ended |= scanner.sees("</channel") || scanner.sees("</rss");
                scanner.skipPast(">");
                continue;
            }
            var tag = scanner.tag();
            if (tag == null) {
                scanner.read();
            } else if (tag.local().equals("rss") || tag.local().equals("channel")) {
                begin(tag);
            } else if (begun) {
                room = longest;
                return element(tag, "channel", 1);
            }
        }
        return null;
    }

    private void begin(WxrTag tag) {
        begun = true;
        ended = false;
        learn(tag);
    }

    private void learn(WxrTag tag) {
        tag.attributes().forEach((name, value) -> {
            if (name.startsWith("xmlns:") && namespaces.size() < MOST_NAMESPACES)
                namespaces.put(name.substring(6), value);
        });
    }

    /** Moves past comments, instructions and declarations, and words that stand where none are expected. */
    private boolean skipsAside() throws IOException {
        if (scanner.passesAside()) return true;
        if (!scanner.passes("<!")) return false;
        skipDeclaration();
        return true;
    }

    /** A DOCTYPE may have an inside of its own; nothing in it is believed. */
    private void skipDeclaration() throws IOException {
        var depth = 1;
        while (depth > 0 && !scanner.sees("<rss") && !scanner.sees("<item>")) {
            switch (scanner.read()) {
                case '<' -> depth++;
                case '>' -> depth--;
                case -1 -> depth = 0;
                default -> {}
            }
        }
    }

    private WxrNode element(WxrTag tag, String parent, int depth) throws IOException {
        learn(tag);
        var name = name(tag);
        if (tag.empty()) return new WxrNode(name, tag.attributes(), "", List.of(), "");
        return holds(tag, parent, depth) ? holder(tag, name, depth) : field(tag, name, parent);
    }

    /** A bare category or author inside an item is RSS's own, a word and no more. */
    private static boolean holds(WxrTag tag, String parent, int depth) {
        var local = tag.local();
        if (depth > DEEPEST) return false;
        return depth == 1
                ? HOLDERS.contains(local)
                        && !(local.equals("category") && tag.prefix().isEmpty())
                : local.endsWith("meta") || (local.equals("comment") && parent.equals("item"));
    }

    private WxrNode holder(WxrTag tag, String name, int depth) throws IOException {
        var children = new ArrayList<WxrNode>();
        var trouble = "";
        while (trouble.isEmpty()) {
            if (!scanner.skipTo('<')) {
                trouble = CUT_OFF;
            } else if (scanner.passesEnd(tag.written()) || leaves(name)) {
                break;
            } else if (!skipsAside()) {
                trouble = take(child(tag, depth), name, children);
            }
        }
        if (!trouble.isEmpty() && !trouble.equals(CUT_OFF)) skipRest(tag);
        return new WxrNode(name, tag.attributes(), "", children, trouble);
    }

    private @Nullable WxrNode child(WxrTag parent, int depth) throws IOException {
        if (scanner.sees("</")) {
            scanner.skipPast(">");
            return null;
        }
        var tag = scanner.tag();
        if (tag != null) return element(tag, parent.written(), depth + 1);
        scanner.read();
        return null;
    }

    /** Adds a field to the others; gives the trouble that it means for the whole, or nothing. */
    private String take(@Nullable WxrNode child, String parent, List<WxrNode> children) {
        if (child == null) return "";
        if (!child.trouble().isEmpty()) {
            return WORDS.contains(child.name()) || child.trouble().equals(CUT_OFF) ? child.trouble() : "";
        }
        if (!keeps(parent, child)) {
            for (var one : List.of("meta_key", "meta_value"))
                room += child.text(one).length();
            room += child.text().length();
            return "";
        }
        children.add(child);
        room -= FIELD;
        for (var attribute : child.attributes().values()) room -= attribute.length();
        return room < 0 ? tooLong() : "";
    }

    private boolean keeps(String parent, WxrNode child) {
        // Comments are read by themselves.
        if (parent.equals("comment")) return false;
        return !child.name().equals("postmeta") || metas.test(child.text("meta_key"));
    }

    private String tooLong() {
        return "It is longer than " + longest + " letters.";
    }

    private void skipRest(WxrTag tag) throws IOException {
        while (scanner.skipTo('<') && !scanner.passesEnd(tag.written()) && !leaves("item")) {
            if (!skipsAside()) scanner.read();
        }
    }

    /** Whether what comes next cannot be inside this: the next item, or an end further out. */
    private boolean leaves(String name) throws IOException {
        return scanner.sees("<item>")
                || scanner.sees("<item ")
                || scanner.sees("</channel>")
                || (!name.equals("item") && scanner.sees("</item>"));
    }

    private WxrNode field(WxrTag tag, String name, String parent) throws IOException {
        var text = new WxrText(Math.max(0, room));
        var trouble = fill(text, tag.written(), parent) ? "" : CUT_OFF;
        if (text.cut() && trouble.isEmpty()) trouble = tooLong();
        var words = trouble.isEmpty() ? text.toString() : "";
        room -= words.length();
        return new WxrNode(name, tag.attributes(), words, List.of(), trouble);
    }

    /** Takes the words up to the field's end, tags that nobody escaped included; false when the file ends first. */
    private boolean fill(WxrText text, String written, String parent) throws IOException {
        while (scanner.copyTo('<', text)) {
            if (scanner.passes("<![CDATA[")) {
                text.readEntities();
                if (!scanner.copyPast("]]>", text)) return false;
                text.endVerbatim();
            } else if (scanner.passes("<!--")) {
                scanner.skipPast("-->");
            } else if (scanner.passesEnd(written) || scanner.sees("</" + parent + ">") || leaves("")) {
                text.readEntities();
                return true;
            } else {
                text.add((char) scanner.read());
            }
        }
        return false;
    }

    /** The name without the prefixes of RSS and WordPress, which files give in many ways. */
    private String name(WxrTag tag) {
        var prefix = tag.prefix();
        if (prefix.isEmpty()) return tag.local();
        var space = namespaces.getOrDefault(prefix, "");
        if (prefix.equals("excerpt") || space.contains("/excerpt")) return "excerpt:" + tag.local();
        if (prefix.equals("content") || space.contains("/modules/content")) return "content:" + tag.local();
        if (prefix.equals("dc") || space.contains("purl.org/dc/")) return "dc:" + tag.local();
        if (prefix.equals("wp") || space.contains("wordpress.org/export")) return tag.local();
        return tag.written();
    }
}
