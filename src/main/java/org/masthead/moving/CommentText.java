package org.masthead.moving;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.masthead.house.Characters;

/** Makes the small markup of comments ({@code *bold*}, {@code _italic_}, quotes, links) of other systems' HTML. */
final class CommentText {

    private static final int DEEPEST = 100;

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s<>\"'`\\\\^{|}\\[\\]*()]{1,1900}");
    private static final Pattern LED_ROUND = Pattern.compile("(?i)https?://disq\\.us/(?:url\\?|.*[?&])url=([^&]+).*");
    private static final Pattern SIGNED = Pattern.compile(":[A-Za-z0-9_-]{20,}$");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

    private final StringBuilder out = new StringBuilder();
    private final boolean linesCount;

    private CommentText(boolean linesCount) {
        this.linesCount = linesCount;
    }

    static String of(String html) {
        // Where the HTML has no lines of its own, those of the text are meant.
        var linesCount = !Pattern.compile("(?i)<(?:p|br|div)\\b").matcher(html).find();
        var text = new CommentText(linesCount);
        text.children(Jsoup.parseBodyFragment(html.replace("\r\n", "\n")).body(), 0);
        return tidy(text.out.toString());
    }

    private static String tidy(String text) {
        return Characters.clean(text)
                .replaceAll("(?<![ \\t\\u00A0])[ \\t\\u00A0]+\\n", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    private void children(Node node, int depth) {
        for (var child : node.childNodes()) {
            if (child instanceof TextNode words) words(words.getWholeText());
            else if (child instanceof Element element) element(element, depth + 1);
        }
    }

    private void words(String words) {
        var some = linesCount
                ? words.replaceAll("[ \\t\\u00A0]+", " ")
                : SPACE.matcher(words).replaceAll(" ");
        var atLineBegin = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
        out.append(atLineBegin ? some.replaceFirst("^ +", "") : some);
    }

    private void element(Element element, int depth) {
        if (depth > DEEPEST) {
            words(element.text());
            return;
        }
        switch (element.normalName()) {
            case "script", "style", "template", "noscript" -> {}
            case "br" -> out.append('\n');
            case "b", "strong" -> marked(element, '*', depth);
            case "i", "em", "cite" -> marked(element, '_', depth);
            case "a" -> link(element);
            case "img" -> picture(element);
            case "blockquote" -> quote(element, depth);
            case "li" -> {
                line();
                out.append("- ");
                children(element, depth);
            }
            case "p", "div", "ul", "ol", "pre", "h1", "h2", "h3", "h4", "h5", "h6" -> {
                paragraph();
                children(element, depth);
                paragraph();
            }
            default -> children(element, depth);
        }
    }

    private void line() {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') out.append('\n');
    }

    private void paragraph() {
        line();
        if (!out.isEmpty()) out.append('\n');
    }

    private String inner(Element element, int depth) {
        var inner = new CommentText(linesCount);
        inner.children(element, depth);
        return inner.out.toString();
    }

    /** A mark that the words already have in them, or that would reach across paragraphs, would not be read as one. */
    private void marked(Element element, char mark, int depth) {
        var inner = inner(element, depth);
        var words = inner.strip();
        if (words.isEmpty() || words.indexOf(mark) >= 0 || words.contains("\n\n")) {
            out.append(inner);
            return;
        }
        if (Character.isWhitespace(inner.charAt(0))) words(" ");
        out.append(mark).append(words).append(mark);
        if (Character.isWhitespace(inner.charAt(inner.length() - 1))) out.append(' ');
    }

    private void quote(Element element, int depth) {
        paragraph();
        for (var line : tidy(inner(element, depth)).split("\n")) {
            out.append(line.isEmpty() || line.startsWith(">") ? line : "> " + line)
                    .append('\n');
        }
        paragraph();
    }

    private void link(Element element) {
        var address = direct(element.attr("href").strip());
        var words = SPACE.matcher(element.text())
                .replaceAll(" ")
                .replaceAll("[\\[\\]]", "")
                .strip();
        if (!ADDRESS.matcher(address).matches()) {
            words(words);
            if (address.matches("(?i)https?://\\S+") && !isTheAddress(words, address)) words(" (" + address + ")");
        } else if (words.isEmpty() || isTheAddress(words, address)) {
            words(address);
        } else {
            words("[" + words + "](" + address + ")");
        }
    }

    /** Systems show a long address shortened. */
    private static boolean isTheAddress(String words, String address) {
        var plain = address.replaceFirst("(?i)^https?://(?:www\\.)?", "");
        var shown = words.replaceFirst("(?i)^https?://", "")
                .replaceFirst("(?i)^www\\.", "")
                .replaceFirst("(?:\\.\\.\\.|…)$", "");
        return !shown.isEmpty() && plain.startsWith(shown) && (shown.length() >= 4 || shown.equals(plain));
    }

    /** Without the detour by which a system counts who follows its links. */
    private static String direct(String address) {
        var round = LED_ROUND.matcher(address);
        if (!round.matches()) return address;
        try {
            var led = URLDecoder.decode(round.group(1), StandardCharsets.UTF_8);
            return SIGNED.matcher(led).replaceFirst("");
        } catch (IllegalArgumentException notDecodable) {
            return address;
        }
    }

    private void picture(Element element) {
        var address = element.attr("src").strip();
        if (ADDRESS.matcher(address).matches()) words(" " + address + " ");
        else words(element.attr("alt"));
    }
}
