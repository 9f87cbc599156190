package org.masthead.wire;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.masthead.house.Characters;

/** Words without markup, as headlines, decks and names are: no controls, no characters that turn what follows them. */
final class PlainText {

    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!][^<>]*>|&(?:#\\w{1,8}|[a-zA-Z]\\w{1,30});");
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!][^<>]*>");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u2028\\u2029]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B\\u2060\\u00AD]");
    private static final Pattern VISIBLE = Pattern.compile("[^\\p{Z}\\p{C}\\s]");

    private PlainText() {}

    /** One line; elements and entities of HTML are read as a browser would. Empty where nothing can be seen. */
    static String line(String any) {
        var words = MARKUP.matcher(any).find() ? Jsoup.parse(any).text() : any;
        var line = SPACE.matcher(Characters.clean(words)).replaceAll(" ");
        return VISIBLE.matcher(line).find() ? stripped(line) : "";
    }

    /** A name: a line without characters that nobody sees, so that the same name is the same. */
    static String name(String any) {
        return INVISIBLE.matcher(line(any)).replaceAll("");
    }

    /** Whether there is an element of HTML in it. */
    static boolean hasTags(String any) {
        return TAG.matcher(any).find();
    }

    private static String stripped(String line) {
        var from = 0;
        var to = line.length();
        while (from < to && unseen(line.charAt(from))) from++;
        while (from < to && unseen(line.charAt(to - 1))) to--;
        return line.substring(from, to);
    }

    private static boolean unseen(char one) {
        return one == ' ' || one == '\u200B' || one == '\u2060';
    }
}
