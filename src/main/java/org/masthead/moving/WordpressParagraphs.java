package org.masthead.moving;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text of WordPress's old editor as HTML: there an empty line divides paragraphs, a line break is one, and an address
 * alone on its line stands for what is shown there.
 */
final class WordpressParagraphs {

    private static final Set<String> BLOCKS = Set.of(
            ("table thead tfoot caption col colgroup tbody td tr th div dl dd dt ul ol li pre form map area blockquote "
                            + "address style p h1 h2 h3 h4 h5 h6 hr fieldset legend section article aside hgroup header "
                            + "footer nav figure figcaption details menu summary script center main iframe")
                    .split(" "));

    /** In these a line is a line as it stands. */
    private static final Set<String> VERBATIM = Set.of("pre", "script", "style", "textarea", "xmp", "svg");

    /** In these there are words without paragraphs. */
    private static final Set<String> OF_WORDS = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "figcaption",
            "caption",
            "summary",
            "legend",
            "dt",
            "li",
            "td",
            "th");

    private static final Set<String> WITHOUT_END = Set.of("hr", "col", "area");

    private static final Pattern EMPTY_LINES = Pattern.compile("\\n[ \\t\\u00A0]*\\n\\s*");
    private static final Pattern BREAK = Pattern.compile("(?:<br[^>]{0,40}>)?(?<![ \\t])[ \\t]*+\\n");
    private static final Pattern ADDRESS = Pattern.compile("(?m)^[ \\t]*(https?://[^\\s<>\"\\[\\]]{4,2000})[ \\t]*$");

    private static final int DEEPEST = 200;

    private final String text;
    private final int lastEnd;
    private final StringBuilder out;
    private final StringBuilder words = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    private WordpressParagraphs(String text) {
        this.text = text;
        this.lastEnd = text.lastIndexOf('>');
        this.out = new StringBuilder(text.length() + text.length() / 8);
    }

    static String of(String text) {
        var lines = text.replace("\r\n", "\n").replace('\r', '\n');
        var shown = ADDRESS.matcher(lines)
                .replaceAll(line -> Matcher.quoteReplacement("\n" + WordpressEmbeds.frame(line.group(1)) + "\n"));
        return new WordpressParagraphs(shown).html();
    }

    private String html() {
        var at = 0;
        while (at < text.length()) {
            var tag = text.indexOf('<', at);
            if (tag < 0) tag = text.length();
            words.append(text, at, tag);
            at = tag < text.length() ? tag(tag) : tag;
        }
        flush();
        return out.toString();
    }

    /** Takes in the tag that begins here, or a mere less-than sign; gives where it ends. */
    private int tag(int from) {
        if (text.startsWith("<!--", from)) return after("-->", from);
        if (text.startsWith("<!", from) || text.startsWith("<?", from)) return after(">", from);
        var name = name(from);
        if (name.isEmpty() || from > lastEnd) {
            words.append("&lt;");
            return from + 1;
        }
        var end = text.indexOf('>', from);
        var closing = text.charAt(from + 1) == '/';
        if (VERBATIM.contains(name) && !closing) return verbatim(name, from, end);
        if (!BLOCKS.contains(name)) {
            words.append(text, from, end + 1);
            return end + 1;
        }
        flush();
        out.append(text, from, end + 1);
        if (closing) close(name);
        else if (!WITHOUT_END.contains(name)) open(name);
        return end + 1;
    }

    private int verbatim(String name, int from, int end) {
        var closing = text.indexOf("</", end);
        while (closing >= 0 && !text.regionMatches(true, closing + 2, name, 0, name.length())) {
            closing = text.indexOf("</", closing + 2);
        }
        var to = closing < 0 ? text.length() : after(">", closing);
        if (BLOCKS.contains(name)) {
            flush();
            out.append(text, from, to);
        } else {
            words.append(text, from, to);
        }
        return to;
    }

    private int after(String stop, int from) {
        var at = text.indexOf(stop, from);
        return at < 0 ? text.length() : at + stop.length();
    }

    private String name(int from) {
        var begin = from + 1;
        if (begin < text.length() && text.charAt(begin) == '/') begin++;
        if (begin == text.length() || !Character.isLetter(text.charAt(begin))) return "";
        var end = begin;
        while (end < text.length() && end - begin < 12 && Character.isLetterOrDigit(text.charAt(end))) end++;
        return text.substring(begin, end).toLowerCase(Locale.ROOT);
    }

    private void open(String name) {
        if ("p".equals(open.peek())) open.pop();
        if (open.size() < DEEPEST) open.push(name);
    }

    private void close(String name) {
        if (!open.contains(name)) return;
        var ended = open.pop();
        while (!ended.equals(name)) ended = open.pop();
    }

    /** Writes down the words since the last block. */
    private void flush() {
        var run = words.toString();
        words.setLength(0);
        if (run.isBlank()) return;
        var within = open.peek();
        if (within == null || !OF_WORDS.contains(within)) {
            EMPTY_LINES
                    .splitAsStream(trimmed(run))
                    .forEach(paragraph ->
                            out.append("<p>").append(broken(paragraph)).append("</p>\n"));
        } else {
            out.append(broken(within.equals("p") ? EMPTY_LINES.matcher(run).replaceAll("</p><p>") : run));
        }
    }

    private static String trimmed(String run) {
        var from = 0;
        var to = run.length();
        while (from < to && run.charAt(from) == '\n') from++;
        while (to > from && run.charAt(to - 1) == '\n') to--;
        return run.substring(from, to);
    }

    private static String broken(String words) {
        return BREAK.matcher(words).replaceAll("<br>\n");
    }
}
