package org.masthead.wire;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the names in bylines apart: people, agencies, organisations, and titles that are no names at all. */
final class Agencies {

    private static final Set<String> KNOWN = Set.of(
            "ap",
            "reuters",
            "afp",
            "dpa",
            "bloomberg",
            "upi",
            "efe",
            "ansa",
            "xinhua",
            "tass",
            "kyodo",
            "pa media",
            "pti",
            "ntb",
            "tt",
            "ritzau",
            "apa",
            "belga",
            "anp",
            "lusa",
            "keystone-sda",
            "pap",
            "mti",
            "cna",
            "yonhap",
            "canadian press");

    private static final Pattern AGENCY = Pattern.compile(
            "(?i)(.*\\s)?(news|press|newswire|newsfeatures|agency|agence|agentur|agencia|agenzia|wire|wires|newswires)(\\s.*)?"
                    + "|(.*\\s)?(news|wire) services?");

    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,5}");

    private static final Pattern ORGANISATION = Pattern.compile(
            "(?i)(the\\s.*|(.*\\s)?(staff|staffs|newsroom|board|team|bureau|reports?|institute|university|foundation|media|network|"
                    + "magazine|times|tribune|herald|gazette|chronicle|journal|packet)(\\s(and wires?|reports?))?)");

    private static final Pattern TITLE = Pattern.compile(
            "(?i)(.*\\s)?(writers?|reporters?|correspondents?|editors?|columnists?|contributors?|photographers?|analysts?|critics?|"
                    + "producers?|freelancers?|chief|intern|editor-in-chief)(\\s.*)?|staff|special|contributing|(special to|for|of)\\s.*");

    private Agencies() {}

    static boolean isAgency(String name) {
        return KNOWN.contains(name.toLowerCase(Locale.ROOT))
                || INITIALS.matcher(name).matches()
                || (name.length() < 100 && AGENCY.matcher(name).matches());
    }

    static boolean isOrganisation(String name) {
        return ORGANISATION.matcher(name).matches();
    }

    /** “Staff Writer”, “Special to the Packet”. */
    static boolean isTitle(String words) {
        return TITLE.matcher(words).matches() || words.matches("(?i)staff\\s+and\\s.*");
    }

    /** A name in capitals, as names are written: “JANE O’NEILL-DOE” is Jane O’Neill-Doe. */
    static String capitals(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT)) || !name.contains(" ")) return name;
        var written = new StringBuilder();
        var up = true;
        for (var i = 0; i < name.length(); i++) {
            var letter = name.charAt(i);
            written.append(up ? letter : Character.toLowerCase(letter));
            up = !Character.isLetter(letter)
                    || (letter == 'C' && i > 0 && name.charAt(i - 1) == 'M' && startsWord(name, i - 1));
        }
        return written.toString();
    }

    private static boolean startsWord(String name, int at) {
        return at == 0 || !Character.isLetter(name.charAt(at - 1));
    }
}
