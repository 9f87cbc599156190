package org.masthead.moving;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.masthead.house.Characters;

/** Headlines, names and captions as WordPress keeps them: one line, with HTML in it or without. */
final class WordpressWords {

    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!][^<>]*>|&(?:#\\w{1,8}|[a-zA-Z]\\w{1,30});");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u2028\\u2029]+");

    private WordpressWords() {}

    /** One line of plain words. */
    static String line(String any) {
        var words = MARKUP.matcher(any).find() ? Jsoup.parse(any).text() : any;
        return SPACE.matcher(Characters.clean(words)).replaceAll(" ").strip();
    }

    /** Words as HTML has to write them. */
    static String html(String words) {
        return Entities.escape(words);
    }

    /** A line with the first words of a longer one. */
    static String first(String words, int longest) {
        if (words.length() <= longest) return words;
        var cut = words.lastIndexOf(' ', longest);
        return words.substring(0, cut < 1 ? words.offsetByCodePoints(0, longest / 2) : cut) + "…";
    }
}
