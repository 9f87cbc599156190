package org.masthead.moving;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the elements that somebody asks for out of a file in XML, one at a time and each as it stands, however broken
 * the rest is. What a DOCTYPE declares is passed over, so nothing in a file can grow or fetch anything.
 */
public final class XmlPieces {

    /** The trouble with the last element of a file that is cut off. */
    public static final String CUT_OFF = WxrReader.CUT_OFF;

    private static final int LONGEST = 6_000_000;
    private static final int MOST_PARTS = 200_000;
    private static final int MOST_NAMESPACES = 100;
    private static final int MOST_BETWEEN = 100;
    private static final int LONGEST_BETWEEN = 20_000;

    private final WxrScanner scanner;
    private final Set<String> wanted;
    private final Map<String, String> namespaces = new LinkedHashMap<>();
    private final Map<String, String> between = new LinkedHashMap<>();
    private int parts;
    private String root = "";
    private boolean ended;

    /** @param wanted names without prefixes */
    public XmlPieces(InputStream in, Set<String> wanted) throws IOException {
        this.scanner = new WxrScanner(new WxrLetters(in));
        this.wanted = wanted;
    }

    /**
     * One element.
     *
     * @param name without its prefix
     * @param xml the element, with the namespaces that were declared around it
     * @param trouble why it is not whole, or empty
     */
    public record Piece(String name, String xml, String trouble) {}

    /** What stood in the elements outside of those asked for, by their names without prefixes: the first of each. */
    public Map<String, String> between() {
        return between;
    }

    /** Whether what holds the elements came to its end. */
    public boolean ended() {
        return ended;
    }

    /** The next one, or null when there are no more. */
    public @Nullable Piece next() throws IOException {
        while (scanner.skipTo('<')) {
            if (skipsAside()) continue;
            ended |= !root.isEmpty() && scanner.sees("</" + root);
            var tag = scanner.sees("</") ? null : scanner.tag();
            if (tag == null) {
                scanner.read();
                continue;
            }
            ended |= root.isEmpty() && (wanted.contains(tag.local()) || tag.empty());
            if (root.isEmpty()) root = tag.written();
            if (wanted.contains(tag.local())) return piece(tag);
            learn(tag);
        }
        return null;
    }

    private boolean skipsAside() throws IOException {
        if (scanner.passesAside()) return true;
        if (!scanner.passes("<!")) return false;
        skipDeclaration();
        return true;
    }

    private void skipDeclaration() throws IOException {
        for (var depth = 1; depth > 0; ) {
            switch (scanner.read()) {
                case '<' -> depth++;
                case '>' -> depth--;
                case -1 -> depth = 0;
                default -> {}
            }
        }
    }

    private void learn(WxrTag tag) throws IOException {
        tag.attributes().forEach((name, value) -> {
            if (name.startsWith("xmlns") && namespaces.size() < MOST_NAMESPACES) namespaces.put(name, value);
            else if (name.equals("xml:base") || name.equals("xml:lang")) between.putIfAbsent(name, value);
        });
        if (between.size() >= MOST_BETWEEN) return;
        var href = tag.attributes().getOrDefault("href", "");
        var rel = tag.attributes().getOrDefault("rel", "alternate");
        if (tag.local().equals("link") && rel.equals("alternate") && !href.isBlank()) between.putIfAbsent("link", href);
        if (tag.empty()) return;
        var words = new WxrText(LONGEST_BETWEEN);
        while (scanner.copyTo('<', words) && scanner.passes("<![CDATA[")) scanner.copyPast("]]>", words);
        words.readEntities();
        var said = words.toString().strip();
        if (!said.isEmpty()) between.putIfAbsent(tag.local(), said);
    }

    private Piece piece(WxrTag tag) throws IOException {
        parts = 0;
        var xml = new WxrText(LONGEST);
        var declared = new LinkedHashMap<>(namespaces);
        declared.putAll(tag.attributes());
        write(new WxrTag(tag.written(), declared, tag.empty()), xml);
        var trouble = tag.empty() || fill(tag.written(), xml) ? "" : CUT_OFF;
        if (xml.cut() && trouble.isEmpty()) trouble = "It is longer than " + LONGEST + " letters.";
        else if (parts > MOST_PARTS) trouble = "It has more than " + MOST_PARTS + " elements and attributes.";
        return new Piece(tag.local(), trouble.isEmpty() ? xml.toString() : "", trouble);
    }

    /** Takes everything up to the element's end; false when the file ends first. */
    private boolean fill(String written, WxrText xml) throws IOException {
        while (scanner.copyTo('<', xml)) {
            if (scanner.passes("<![CDATA[")) {
                add("<![CDATA[", xml);
                if (!scanner.copyPast("]]>", xml)) return false;
                add("]]>", xml);
            } else if (scanner.passes("<!--")) {
                scanner.skipPast("-->");
            } else if (scanner.passes("<?")) {
                scanner.skipPast("?>");
            } else if (scanner.passesEnd(written) || beginsAgain(written)) {
                add("</" + written + ">", xml);
                return true;
            } else if (scanner.passes("</")) {
                add("</", xml);
            } else {
                inner(xml);
            }
        }
        return false;
    }

    /** An element that was never ended ends where the next of its name begins. */
    private boolean beginsAgain(String written) throws IOException {
        return scanner.sees("<" + written + ">") || scanner.sees("<" + written + " ");
    }

    private void inner(WxrText xml) throws IOException {
        var tag = scanner.tag();
        if (tag != null) {
            write(tag, xml);
        } else {
            scanner.read();
            add("&lt;", xml);
        }
    }

    private void write(WxrTag tag, WxrText xml) {
        parts += 1 + tag.attributes().size();
        if (parts > MOST_PARTS) return;
        Consumer<String> to = words -> add(words, xml);
        to.accept("<" + tag.written());
        tag.attributes().forEach((name, value) -> to.accept(" " + name + "=\"" + escaped(value) + "\""));
        to.accept(tag.empty() ? "/>" : ">");
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static void add(String words, WxrText xml) {
        for (var i = 0; i < words.length(); i++) xml.add(words.charAt(i));
    }
}
