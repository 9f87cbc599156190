package org.masthead.moving;

import java.util.HashSet;
import java.util.Set;

/** A text in which shortcodes are put into plain HTML; those that nobody knows stay as they are, and are noted. */
final class ShortcodeText {

    private static final int DEEPEST = 20;

    private final WordpressReading reading;
    private final ShortcodeForms forms;
    private final String text;
    private final int depth;
    private final StringBuilder out;
    private final Set<String> neverComing = new HashSet<>();

    private ShortcodeText(WordpressReading reading, String text, int depth) {
        this.reading = reading;
        this.forms = new ShortcodeForms(reading);
        this.text = text;
        this.depth = depth;
        this.out = new StringBuilder(text.length());
    }

    static String expanded(String text, WordpressReading reading) {
        return new ShortcodeText(reading, text, 0).expanded();
    }

    private String expanded() {
        if (text.indexOf('[') < 0 || depth > DEEPEST) return text;
        var at = 0;
        while (at < text.length()) {
            var next = at;
            while (next < text.length() && text.charAt(next) != '[' && text.charAt(next) != '<') next++;
            out.append(text, at, next);
            if (next == text.length()) break;
            at = text.charAt(next) == '<' ? markup(next) : bracket(next);
        }
        return out.toString();
    }

    /** A comment, a script or a tag is no place for shortcodes; gives where it ends. */
    private int markup(int from) {
        var to = from + 1;
        if (text.startsWith("<!--", from)) to = after("-->", from);
        else if (text.regionMatches(true, from, "<script", 0, 7)) to = after("</script", from);
        else if (to < text.length() && (Character.isLetter(text.charAt(to)) || text.charAt(to) == '/'))
            to = after(">", from);
        out.append(text, from, to);
        return to;
    }

    private int after(String stop, int from) {
        var at = neverComing.contains(stop) ? -1 : text.indexOf(stop, from);
        if (at < 0) neverComing.add(stop);
        return at < 0 ? from + 1 : at + stop.length();
    }

    private int bracket(int from) {
        var escaped = text.startsWith("[[", from);
        var tag = ShortcodeTag.at(text, escaped ? from + 1 : from);
        if (tag == null) return literally(from);
        if (escaped) return literal(from, tag);
        var end = tag.closing() || !forms.encloses(tag.name()) ? -1 : end(tag);
        var content = end < 0 ? "" : new ShortcodeText(reading, text.substring(tag.end(), end), depth + 1).expanded();
        var html = forms.html(tag, content);
        if (html.isEmpty()) {
            if (tag.isSurely()) reading.note("The shortcode [" + tag.name() + "] is kept as it stands in the text.");
            return literally(from);
        }
        out.append(html.get());
        return end < 0 ? tag.end() : end + tag.ending().length();
    }

    private int literally(int from) {
        out.append(text.charAt(from));
        return from + 1;
    }

    /** A shortcode in two pairs of brackets is a shortcode to be read as such: one pair goes. */
    private int literal(int from, ShortcodeTag tag) {
        if (text.startsWith("]", tag.end())) {
            out.append(tag.written());
            return tag.end() + 1;
        }
        var ending = tag.ending() + "]";
        var end = text.indexOf(ending, tag.end(), next("[[", tag.end()));
        if (end < 0) return literally(from);
        out.append(text, from + 1, end + ending.length() - 1);
        return end + ending.length();
    }

    /** Where what it encloses ends, or -1 where it stands alone. */
    private int end(ShortcodeTag tag) {
        return text.indexOf(tag.ending(), tag.end(), next(tag.beginning(), tag.end()));
    }

    private int next(String words, int from) {
        var at = neverComing.contains(words) ? -1 : text.indexOf(words, from);
        if (at < 0) neverComing.add(words);
        return at < 0 ? text.length() : at;
    }
}
