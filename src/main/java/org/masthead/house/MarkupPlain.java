package org.masthead.house;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tidies the bodies that most agencies send (paragraphs and subheads with emphasis and links, and nothing odd in them)
 * in one reading. It knows exactly what it takes; at the first character it does not, it leaves the whole body to
 * {@link MarkupTidy}, whose answer its own is always the same as.
 */
final class MarkupPlain {

    private static final Set<String> BLOCKS = Set.of("p", "h2", "h3", "h4");
    private static final Set<String> INLINE = Set.of("em", "strong");
    private static final int DEEPEST = 8;
    private static final Pattern ADDRESS = Pattern.compile("https?://[A-Za-z0-9][A-Za-z0-9./_~=?#-]{0,500}");

    /** What stands for one character, and is written as that character or as it is. */
    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("#39", "'"),
            Map.entry("rsquo", "’"),
            Map.entry("lsquo", "‘"),
            Map.entry("rdquo", "”"),
            Map.entry("ldquo", "“"),
            Map.entry("mdash", "—"),
            Map.entry("ndash", "–"),
            Map.entry("hellip", "…"));

    private final String html;
    private final StringBuilder out;
    private final StringBuilder words = new StringBuilder();
    private final Set<String> ids = new HashSet<>();
    private int at;
    private int depth;

    private MarkupPlain(String html) {
        this.html = html;
        this.out = new StringBuilder(html.length() + 400);
    }

    /** The tidied body; null where there is anything in it that this does not know. */
    static @Nullable String tidy(String html) {
        var reading = new MarkupPlain(html);
        return reading.blocks() ? reading.out.toString() : null;
    }

    private boolean blocks() {
        space();
        while (at < html.length()) {
            if (!out.isEmpty()) out.append('\n');
            if (taken(Markup.PAGE_MARK)) out.append(Markup.PAGE_MARK);
            else if (!block()) return false;
            space();
        }
        return true;
    }

    private void space() {
        while (at < html.length() && (html.charAt(at) == '\n' || html.charAt(at) == ' ')) at++;
    }

    private boolean taken(String expected) {
        if (!html.startsWith(expected, at)) return false;
        at += expected.length();
        return true;
    }

    /** One paragraph or subhead, without an id: one that has one was tidied before, or asks for care. */
    private boolean block() {
        var name = opened();
        if (name == null || !BLOCKS.contains(name)) return false;
        words.setLength(0);
        var begin = out.length();
        if (!inside(name, false)) return false;
        var spoken = words.toString();
        if (spoken.isEmpty() || spoken.charAt(0) == ' ' || spoken.endsWith(" ") || !says(spoken)) return false;
        var id = "b-" + Fingerprint.of(name + spoken);
        if (!ids.add(id)) return false;
        out.insert(begin, "<" + name + " id=\"" + id + "\">");
        out.append("</").append(name).append('>');
        return true;
    }

    private static boolean says(String words) {
        return words.chars().anyMatch(one -> one < 0x80 && Character.isLetterOrDigit(one));
    }

    /** The name of the element that begins here, if it has no attributes. */
    private @Nullable String opened() {
        if (at >= html.length() || html.charAt(at) != '<') return null;
        var end = html.indexOf('>', at);
        if (end < 0 || end > at + 8) return null;
        var name = html.substring(at + 1, end);
        at = end + 1;
        return name;
    }

    /** Words, emphasis and links up to the end of this element. */
    private boolean inside(String name, boolean inLink) {
        var end = "</" + name + ">";
        var from = words.length();
        while (at < html.length()) {
            var one = html.charAt(at);
            if (one == '<') {
                if (taken(end)) return words.length() > from && says(words.substring(from)) && !endsInSpace();
                if (!inline(inLink)) return false;
            } else if (one == '&') {
                if (!entity()) return false;
            } else if (!plain(one) || (one == ' ' && (words.length() == from || endsInSpace()))) {
                return false;
            } else {
                words.append(one);
                out.append(one);
                at++;
            }
        }
        return false;
    }

    private boolean endsInSpace() {
        return !words.isEmpty() && words.charAt(words.length() - 1) == ' ';
    }

    private boolean inline(boolean inLink) {
        if (!inLink && taken("<a href=\"")) return link();
        var name = opened();
        if (name == null || !INLINE.contains(name) || depth == DEEPEST) return false;
        out.append('<').append(name).append('>');
        depth++;
        if (!inside(name, inLink)) return false;
        depth--;
        out.append("</").append(name).append('>');
        return true;
    }

    private boolean link() {
        var end = html.indexOf("\">", at);
        if (end < 0) return false;
        var address = html.substring(at, end);
        if (!ADDRESS.matcher(address).matches()) return false;
        at = end + 2;
        out.append("<a href=\"").append(address).append("\">");
        if (!inside("a", true)) return false;
        out.append("</a>");
        return true;
    }

    private boolean entity() {
        var end = html.indexOf(';', at);
        if (end < 0 || end > at + 8) return false;
        var character = ENTITIES.get(html.substring(at + 1, end));
        if (character == null) return false;
        words.append(character);
        var one = character.charAt(0);
        if (one == '&' || one == '<' || one == '>') out.append(html, at, end + 1);
        else out.append(one);
        at = end + 1;
        return true;
    }

    /** Letters, digits and punctuation that mean nothing to HTML, are seen, and turn nothing. */
    private static boolean plain(char one) {
        if (one < 0x7F) return one >= ' ' && one != '<' && one != '>' && one != '&';
        return (one >= 0xA1 && one <= 0x24F && one != 0xAD)
                || (one >= 0x2010 && one <= 0x2027)
                || one == '€'
                || one == '™';
    }
}
