package org.masthead.clipping;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.masthead.clipping.TextLine.Mark;
import org.masthead.house.Characters;

/** A text cut into its lines, rid of the marks of lynx, w3m and Markdown that are no words of the paper. */
final class TextLines {

    private static final Pattern UNSEEN = Pattern.compile("[\\u200B-\\u200F\\u2060\\u00AD\\uFEFF]");
    private static final Pattern COLUMNS = Pattern.compile("[^\\S\\t]*\\t\\s*|(?<![.?!:”\"’)\\s])\\s{2,}|\\s{4,}");
    private static final Pattern SPACES = Pattern.compile("[^\\S\\t]+");
    private static final Pattern BULLET = Pattern.compile("[•▪‣◦∙·*+●■►▶–-]\\s+(?=\\S)|•(?=\\S)|[oO]\\s+(?=\\p{Lu})");
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(?=\\S)");
    private static final Pattern QUOTATION = Pattern.compile("(?:>\\s?)+(?=\\p{L}|[\"“'‘(])");
    private static final Pattern PICTURE =
            Pattern.compile("(?i)(?:!\\[[^]]*]\\([^)]*\\)|\\[?\\[?[\\w.%+-]+\\.(?:jpe?g|gif|png|webp|svg)]?]?|"
                    + "\\[(?:img|image|inline|photo|picture|"
                    + "bild|imagen|immagine|afbeelding)(?:[_ :].*)?]|\\(?(?:image|img)\\)?:?)");
    private static final Pattern LINK =
            Pattern.compile("(?<!!)\\[([^\\[\\]]{1,300})]\\((?:https?:|/|#|mailto:)[^()\\s]*(?:\\s\"[^\"]*\")?\\)");
    private static final Pattern STRESS =
            Pattern.compile("(?<![\\w*_])(\\*\\*|__|\\*|_)(?=\\S)([^*_]{1,2000}?)(?<=\\S)\\1(?![\\w*_])");
    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\d{1,4}](?=\\S|\\s|$)");
    private static final Pattern WIDGET =
            Pattern.compile("\\(BUTTON\\)|\\[(?:Submit|BUTTON|INLINE|IMG|LINK)]|_{6,}|\\[_+]|<[^<>]{0,20}_+>");
    private static final Pattern REFERENCES = Pattern.compile("(?i)references|visible links:?|hidden links:?|links:?");
    private static final Pattern REFERENCE = Pattern.compile(
            "\\s*\\d{1,4}\\.\\s+(?:https?://|file://|mailto:|javascript:|ftp://|lynxcgi:|about:|#|/)\\S*.*");

    private static final int SHORT = 400;
    private static final int TAB = 8;
    private static final int MOST_LINES = 1_000_000;

    private final List<String> raw;
    private final int references;

    private TextLines(String text) {
        raw = List.of(text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1));
        references = references();
    }

    /** @throws IllegalArgumentException when there are more lines than any page of a newspaper has */
    static List<TextLine> of(String text) {
        if (text.chars()
                        .filter(one -> one == '\n' || one == '\r')
                        .limit(MOST_LINES + 1)
                        .count()
                > MOST_LINES) {
            throw new IllegalArgumentException(
                    "This text has more than " + MOST_LINES + " lines; it is no page of a newspaper.");
        }
        return new TextLines(text).lines();
    }

    private List<TextLine> lines() {
        var last = raw.getLast().isEmpty() ? raw.size() - 1 : raw.size();
        var lines = new ArrayList<TextLine>(last);
        for (var i = 0; i < last; i++) lines.add(line(i));
        return lines;
    }

    /** Where the list of link addresses begins that lynx puts at the end; the number of lines when there is none. */
    private int references() {
        var at = raw.size();
        for (var i = raw.size() - 1; i >= 0; i--) {
            var line = raw.get(i).strip();
            if (REFERENCE.matcher(line).matches() || REFERENCES.matcher(line).matches()) at = i;
            else if (!line.isEmpty() && !(line.length() < SHORT && line.matches("\\S+") && at < raw.size())) break;
        }
        return at;
    }

    private TextLine line(int at) {
        var seen = raw.get(at);
        if (!plain(seen)) seen = UNSEEN.matcher(seen).replaceAll("");
        if (!plain(seen))
            seen = Characters.clean(
                    TextEncoding.mended(seen).replace('\u2028', ' ').replace('\u0085', ' '));
        var words = seen.replace('\u00A0', ' ').strip();
        var indent = indent(seen);
        if (words.isEmpty()) return new TextLine(at + 1, 0, 0, "", Mark.NONE);
        if (at >= references) return new TextLine(at + 1, indent, seen.length(), spaced(words), Mark.REFERENCE);
        var noted =
                references < raw.size() ? FOOTNOTE.matcher(words).replaceAll("").strip() : words;
        if (!noted.isEmpty()) words = noted;
        return marked(at + 1, indent, seen.stripTrailing().length(), words);
    }

    /** Whether there is nothing in it but what a typewriter has. */
    private static boolean plain(String seen) {
        for (var i = 0; i < seen.length(); i++) {
            if (seen.charAt(i) > '~' || (seen.charAt(i) < ' ' && seen.charAt(i) != '\t')) return false;
        }
        return true;
    }

    private static int indent(String seen) {
        var indent = 0;
        for (var i = 0; i < seen.length(); i++) {
            var one = seen.charAt(i);
            if (!Character.isWhitespace(one) && one != '\u00A0') break;
            indent += one == '\t' ? TAB : 1;
        }
        return indent;
    }

    private static TextLine marked(int number, int indent, int width, String given) {
        var words = given;
        if (words.length() < SHORT
                && Character.toLowerCase(words.charAt(words.length() - 1)) != '.'
                && PICTURE.matcher(words).matches()) {
            return new TextLine(number, indent, width, "", Mark.PICTURE);
        }
        if (words.indexOf('[') >= 0 || words.indexOf('_') >= 0)
            words = WIDGET.matcher(words).replaceAll("\t").strip();
        if (words.indexOf("](") >= 0) words = LINK.matcher(words).replaceAll("$1");
        if (words.indexOf('*') >= 0 || words.indexOf('_') >= 0)
            words = STRESS.matcher(words).replaceAll("$2");
        if (words.isBlank()) words = given;
        var mark = mark(words);
        if (mark != Mark.NONE) words = words.substring(length(mark, words)).strip();
        return new TextLine(number, indent, width, spaced(words), mark);
    }

    private static Mark mark(String words) {
        if (Character.isLetter(words.charAt(0)) && words.charAt(0) != 'o' && words.charAt(0) != 'O') return Mark.NONE;
        if (HEADING.matcher(words).lookingAt()) return Mark.HEADING;
        if (QUOTATION.matcher(words).lookingAt()) return Mark.QUOTATION;
        return BULLET.matcher(words).lookingAt() ? Mark.BULLET : Mark.NONE;
    }

    private static int length(Mark mark, String words) {
        var pattern = mark == Mark.HEADING ? HEADING : mark == Mark.QUOTATION ? QUOTATION : BULLET;
        var found = pattern.matcher(words);
        return found.lookingAt() ? found.end() : 0;
    }

    private static String spaced(String words) {
        if (words.indexOf("  ") < 0 && words.indexOf('\t') < 0) return words;
        var columns = words.length() < SHORT ? COLUMNS.matcher(words).replaceAll("\t") : words.replace('\t', ' ');
        return SPACES.matcher(columns).replaceAll(" ").strip();
    }
}
