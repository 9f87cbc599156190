package org.masthead.discussion;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.masthead.house.Characters;
import org.masthead.house.Markup;

/**
 * The small markup of comments: {@code *bold*}, {@code _italic_}, {@code > quote}, {@code [words](https://…)} and bare
 * addresses. The HTML is written here tag by tag, and whatever was typed stands in it escaped: there is nothing to
 * clean.
 */
final class CommentMarkup {

    private static final Pattern PARAGRAPHS = Pattern.compile("\\n[ \\t]*\\n\\s*");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"'`\\\\^{|}\\[\\]*]{1,1900}");
    private static final String PART = "[^\\s<>\"'`\\\\^{|}\\[\\]*()]";
    private static final Pattern LINK = Pattern.compile(
            "\\[([^\\[\\]\\n]{1,300})]\\((https?://%1$s{1,1900}(?:\\(%1$s{0,200}\\)%1$s{0,200}){0,5})\\)"
                    .formatted(PART));
    private static final String STOPS = ".,;:!?)";
    private static final int SHOWN = 60;

    private final StringBuilder html = new StringBuilder();

    private CommentMarkup() {}

    /** What was typed, as it is kept: without characters that nobody sees, lines ended alike, no empty ends. */
    static String tidy(String typed) {
        return Characters.clean(typed).replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** What was typed, as it is shown. */
    static String html(String typed) {
        var markup = new CommentMarkup();
        for (var paragraph : PARAGRAPHS.split(tidy(typed))) markup.block(paragraph.strip());
        return markup.html.toString();
    }

    /** HTML that was made here, for a page. */
    static Content content(String html) {
        return Markup.stored(html).safe();
    }

    private void block(String paragraph) {
        var lines = paragraph.split("\n");
        var from = 0;
        while (from < lines.length) {
            var quoted = isQuote(lines[from]);
            var to = from;
            var run = new ArrayList<String>();
            while (to < lines.length && isQuote(lines[to]) == quoted) run.add(words(lines[to++], quoted));
            paragraph(run, quoted);
            from = to;
        }
    }

    private static boolean isQuote(String line) {
        return line.stripLeading().startsWith(">");
    }

    private static String words(String line, boolean quoted) {
        var words = line.strip();
        while (quoted && words.startsWith(">")) words = words.substring(1).stripLeading();
        return words;
    }

    private void paragraph(List<String> lines, boolean quoted) {
        var words = String.join("\n", lines).strip();
        if (words.isEmpty()) return;
        html.append(quoted ? "<blockquote><p>" : "<p>");
        links(words);
        html.append(quoted ? "</p></blockquote>\n" : "</p>\n");
    }

    /** Emphasis reaches around links, so links are put aside first, each for one character that nobody can type. */
    private void links(String words) {
        var aside = new ArrayList<String>();
        var named = LINK.matcher(words).replaceAll(link -> put(aside, link.group(2), link.group(1)));
        var rest = ADDRESS.matcher(named).replaceAll(found -> {
            var address = withoutLastStops(found.group());
            if (address.length() < "https://x".length()) return java.util.regex.Matcher.quoteReplacement(found.group());
            return put(aside, address, shown(address))
                    + java.util.regex.Matcher.quoteReplacement(found.group().substring(address.length()));
        });
        emphasis(rest, aside, false, false);
    }

    private static String withoutLastStops(String address) {
        var kept = address;
        while (!kept.isEmpty() && STOPS.indexOf(kept.charAt(kept.length() - 1)) >= 0 && !endsInParentheses(kept))
            kept = kept.substring(0, kept.length() - 1);
        return kept;
    }

    /** A parenthesis that was opened within the address belongs to it: {@code …/wiki/Sill_(river)}. */
    private static boolean endsInParentheses(String address) {
        return address.endsWith(")")
                && address.chars()
                                .map(one -> one == '(' ? 1 : one == ')' ? -1 : 0)
                                .sum()
                        >= 0;
    }

    private static String put(List<String> aside, String address, String words) {
        aside.add("<a href=\"" + escaped(address) + "\" rel=\"ugc nofollow noopener\">" + escaped(words) + "</a>");
        return "\u0001" + aside.size() + "\u0002";
    }

    private static String shown(String address) {
        var plain = address.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("/$", "");
        return plain.length() <= SHOWN ? plain : plain.substring(0, plain.offsetByCodePoints(0, SHOWN / 2)) + "…";
    }

    private void emphasis(String words, List<String> aside, boolean bold, boolean italic) {
        var noBold = bold;
        var noItalic = italic;
        var at = 0;
        while (at < words.length()) {
            var letter = words.charAt(at);
            var marks = letter == '*' && !noBold || letter == '_' && !noItalic;
            var end = marks && opens(words, at) ? closing(words, at) : -1;
            if (end > 0) {
                var tag = letter == '*' ? "strong" : "em";
                html.append('<').append(tag).append('>');
                emphasis(words.substring(at + 1, end), aside, bold || letter == '*', italic || letter == '_');
                html.append("</").append(tag).append('>');
                at = end + 1;
                continue;
            }
            // Where nothing closed this mark, nothing closes a later one: so a thousand of them cost no more than one.
            if (marks && opens(words, at)) {
                if (letter == '*') noBold = true;
                else noItalic = true;
            }
            at = letter == '\u0001' ? link(words, at, aside) : plain(words, at);
        }
    }

    private static boolean opens(String words, int at) {
        return at + 1 < words.length()
                && !Character.isWhitespace(words.charAt(at + 1))
                && words.charAt(at + 1) != words.charAt(at)
                && ".,;:!?)".indexOf(words.charAt(at + 1)) < 0
                && (at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1)));
    }

    private static int closing(String words, int from) {
        var mark = words.charAt(from);
        for (var at = words.indexOf(mark, from + 2); at > 0; at = words.indexOf(mark, at + 1)) {
            var open = at + 1 == words.length() || !Character.isLetterOrDigit(words.charAt(at + 1));
            if (open && !Character.isWhitespace(words.charAt(at - 1)) && words.charAt(at - 1) != mark) return at;
        }
        return -1;
    }

    private int link(String words, int at, List<String> aside) {
        var end = words.indexOf('\u0002', at);
        html.append(aside.get(Integer.parseInt(words.substring(at + 1, end)) - 1));
        return end + 1;
    }

    private int plain(String words, int at) {
        var letter = words.charAt(at);
        if (letter == '\n') html.append("<br>");
        else html.append(escaped(String.valueOf(letter)));
        return at + 1;
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&#34;")
                .replace("'", "&#39;");
    }
}
