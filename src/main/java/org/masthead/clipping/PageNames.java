package org.masthead.clipping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The names in a byline: “By JANE DOE and John Roe, Staff Writers | Photographs by Ann Poe”. */
final class PageNames {

    /** @param role what they did, where it is said */
    record Named(String name, String role) {}

    private static final int LONGEST = 300;
    private static final Pattern PARTS = Pattern.compile("\\s*[|;•·\\n]\\s*|\\s+[–—/]\\s+");
    private static final Pattern ROLE = Pattern.compile(
            "(?i)(photographs?|photography|photos?|pictures?|video|graphics?|illustrations?|fotos?)\\s*(?:by|von|par|por|di|door|:)\\s*(.+)");
    private static final Pattern BY = Pattern.compile(
            "(?iu)^(?:(?:written|posted|published|reported|story|words|text|reporting) )?(?:by|von|par|por|di|door|av|af)\\b\\s*:?\\s*|^(?:author|autor|auteur|autore)s?\\s*:\\s*");
    private static final Pattern AND = Pattern.compile(
            "(?iu)\\s*,\\s*(?:and|und|et|y|e|en)\\s+|\\s+(?:and|und|et|y|e|en|with|&)\\s+|\\s*&\\s*|\\s*[,،、]\\s*");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?iu).*(\\d|https?:|@|\\.com\\b|\\bago\\b|\\b(writers?|reporters?|correspondents?|editors?|columnists?|contributors?|photographers?|critics?|producers?|redakteur(in)?|journalist|staff|published|updated|posted|follow|share|comments?|min read|am|pm|ediciones|envoyée?s? spécia(l|ux))\\b).*|(special )?(to|for|of|in) the .*|de|the|by|on|at|view author page.*");
    private static final Pattern TAIL = Pattern.compile(
            "(?iu)\\s+(?:on|at|in|for|für|pour|para) .*|\\s*[\\[(].*|\\s+(?:cnn|ap|afp|reuters)$|\\s*(?:published|updated|posted)\\b.*");
    private static final Pattern NAME = Pattern.compile(
            "(?U)[^\\p{Ll}\\W]\\S*(?:\\s+(?:d[aeiu]|del|della|den|der|des|do|dos|du|el|la|le|van|von|zu|al|bin|ibn|y|of|for|[^\\p{Ll}\\s]\\S*))*");
    private static final Pattern SUFFIX = Pattern.compile("(?i)(jr|sr|ii|iii|iv|m\\.?d|ph\\.?d)\\.?");
    private static final Pattern ORGANISATION = Pattern.compile(
            "(?iu)(the )?(associated press|ap|reuters|afp|dpa|upi|efe|ansa|xinhua|tass|bloomberg)|the\\s.+|(.*\\s)?(news|press|newsroom|service|services|agency|agence|agentur|agencia|agenzia|staff|board|team|desk|bureau|institute|university|media|network|magazine|times|tribune|herald|gazette|chronicle|journal|redaktion|redacción|rédaction|redazione|redação|redactie|online)(\\s.*)?|\\p{Lu}{2,5}");

    private PageNames() {}

    static List<Named> in(String byline) {
        var names = new ArrayList<Named>();
        if (byline.length() > LONGEST) return names;
        for (var part : PARTS.split(PageText.tidy(byline))) {
            var role = ROLE.matcher(part);
            if (role.matches()) add(role.group(2), "photography", names);
            else if (names.isEmpty() || BY.matcher(part).find()) add(part, "", names);
        }
        return names;
    }

    private static void add(String part, String role, List<Named> names) {
        var plain = TAIL.matcher(BY.matcher(part).replaceFirst("")).replaceFirst("");
        for (var name : AND.split(BY.matcher(plain).replaceFirst(""))) {
            var clean = name.strip().replaceFirst("[.,:]+$", "");
            if (SUFFIX.matcher(clean).matches() && !names.isEmpty()) {
                var last = names.removeLast();
                names.add(new Named(last.name + " " + clean, last.role));
            } else if (isName(clean)) {
                names.add(new Named(isOrganisation(clean) ? clean : capitals(clean), role));
            }
        }
    }

    static boolean isName(String words) {
        var count = PageText.words(words);
        return count > 0
                && count <= 6
                && words.length() > 1
                && words.length() < 60
                && !NO_NAME.matcher(words).matches()
                && NAME.matcher(words).matches();
    }

    static boolean isOrganisation(String name) {
        return ORGANISATION.matcher(name).matches();
    }

    /** A name in capitals, as names are written. */
    private static String capitals(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT)) || !name.contains(" ")) return name;
        var written = new StringBuilder();
        var up = true;
        for (var letter : name.toCharArray()) {
            written.append(up ? letter : Character.toLowerCase(letter));
            up = !Character.isLetter(letter);
        }
        return written.toString();
    }
}
