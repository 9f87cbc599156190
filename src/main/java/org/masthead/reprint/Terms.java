package org.masthead.reprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * For what a story is licensed.
 *
 * @param words how many words of it; 0: all of it
 * @param copies how many copies, readers, listeners or pupils
 * @param territory an ISO 3166 code of two letters, or {@link #WORLD}
 * @param months how long
 * @param language a BCP 47 tag
 * @param pictures whether with those of its pictures that the paper may license
 */
record Terms(Use use, int words, int copies, String territory, int months, String language, boolean pictures) {

    static final String WORLD = "WORLD";

    boolean excerpt() {
        return words > 0;
    }

    boolean world() {
        return territory.equals(WORLD);
    }

    /** As one line, for letters and lists. */
    String line(Locale locale) {
        return use.words() + ", " + extent() + ", " + copies(locale) + ", "
                + where(locale) + ", " + howLong() + ", in " + languageName(locale)
                + (pictures ? ", with pictures" : ", without pictures");
    }

    private String copies(Locale locale) {
        return String.format(locale, "%,d ", copies) + use.counted();
    }

    String extent() {
        return excerpt() ? "an excerpt of up to " + words + " words" : "the full text";
    }

    String where(Locale locale) {
        return world() ? "worldwide" : Locale.of("", territory).getDisplayCountry(locale);
    }

    String howLong() {
        if (months % 12 == 0) return months == 12 ? "one year" : months / 12 + " years";
        return months == 1 ? "one month" : months + " months";
    }

    String languageName(Locale locale) {
        return Locale.forLanguageTag(language).getDisplayLanguage(locale);
    }

    /** The terms line by line, for pages and the licence. */
    List<String[]> lines(Locale locale) {
        var lines = new ArrayList<String[]>();
        lines.add(new String[] {"Use", use.words()});
        lines.add(new String[] {"Extent", capital(extent())});
        lines.add(new String[] {"Circulation", "Up to " + copies(locale)});
        lines.add(new String[] {"Territory", capital(where(locale))});
        lines.add(new String[] {"Term", capital(howLong())});
        lines.add(new String[] {"Language", languageName(locale)});
        lines.add(new String[] {"Pictures", pictures ? "With our own pictures" : "Without pictures"});
        return lines;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
