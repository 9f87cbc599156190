package org.masthead.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.masthead.story.Copy;
import org.masthead.wire.Dispatch.Credit;

/** The line that says who wrote a story, taken apart: “By JANE DOE, Staff Writer, and John Roe in Corrow | AP”. */
final class BylineLine {

    private static final int LONGEST = 600;

    private static final Pattern ADDRESS = Pattern.compile("\\S*@\\S+");
    private static final Pattern BLOCKS = Pattern.compile("\\s*[|;•·]\\s*|\\s+/\\s*|\\s+[–—-]\\s+");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern ROLE =
            Pattern.compile("(?i)((?:additional |with )?(?:reporting|report|text|story|words|written|"
                    + "writing|editing|edited|photographs?|photography|photos?|pictures?|video|graphics?|illustrations?|"
                    + "compiled|translated|translation)(?: and [a-z]+)?)\\s*(?:by\\b|:)\\s*(.+)");
    private static final Pattern COMMA = Pattern.compile("\\s*[,،、]\\s*");
    private static final Pattern SUFFIX = Pattern.compile("(?i)(jr|sr|ii|iii|iv|m\\.?d|ph\\.?d)\\.?");
    private static final Pattern IN_PLACE = Pattern.compile("(.+?)\\s+in\\s+(\\p{Lu}.*)");

    private static final Map<String, String> BY = Map.of(
            "de", "von", "fr", "par", "es", "por", "pt", "por", "it", "di", "nl", "door", "nb", "av", "nn", "av", "sv",
            "av", "da", "af");

    private static final Map<String, String> AND = Map.of(
            "de", "und", "fr", "et", "es", "y", "pt", "e", "it", "e", "nl", "en", "nb", "og", "nn", "og", "sv", "och",
            "da", "og");

    private final Pattern by;
    private final Pattern and;
    private final Map<String, Credit> credits = new LinkedHashMap<>();
    private String last = "";

    private BylineLine(String language) {
        var tongue = language.split("-", 2)[0].toLowerCase(Locale.ROOT);
        by = Pattern.compile("(?i)(?:by|" + BY.getOrDefault(tongue, "by") + ")(?:\\s+|\\s*:\\s*)(.+)");
        and = Pattern.compile("(?i)(?:^|\\s+)(?:and|&|with|" + AND.getOrDefault(tongue, "and") + ")\\s+");
    }

    /** Those named, in order, each once; titles are left out. */
    static List<Credit> read(String line, String language) {
        if (line.isBlank() || line.length() > LONGEST) return List.of();
        var reading = new BylineLine(language);
        var first = true;
        for (var block : BLOCKS.split(ADDRESS.matcher(line).replaceAll(""))) {
            reading.block(block.strip(), first);
            first = false;
        }
        return List.copyOf(reading.credits.values());
    }

    private void block(String block, boolean first) {
        var agencies = new ArrayList<String>();
        var plain = IN_BRACKETS.matcher(block).replaceAll(found -> {
            if (Agencies.isAgency(found.group(1).strip()))
                agencies.add(found.group(1).strip());
            return " ";
        });
        var role = ROLE.matcher(plain.strip());
        if (role.matches()) names(withoutBy(role.group(2)), role(role.group(1)), true);
        else names(withoutBy(plain.strip()), "", first);
        agencies.forEach(agency -> add(new Credit(Copy.Credit.Kind.WIRE, agency, "", "")));
    }

    private String withoutBy(String names) {
        var matcher = by.matcher(names);
        return matcher.matches() ? matcher.group(1) : names;
    }

    private static String role(String said) {
        var role = said.toLowerCase(Locale.ROOT);
        if (role.startsWith("additional")) return "additional reporting";
        if (role.matches("photo.*|picture.*")) return "photography";
        if (role.startsWith("edit")) return "editing";
        if (role.matches("(text|story|words|writ|report|with).*")) return "reporting";
        return role.startsWith("translat") ? "translation" : role;
    }

    private void names(String names, String role, boolean first) {
        for (var part : COMMA.split(names)) {
            if (Agencies.isTitle(part)) continue;
            for (var name : and.split(part)) name(name.strip().replaceAll("[.,:]+$", ""), role, first);
        }
    }

    private void extendLast(String suffix) {
        var credit = credits.remove(last);
        if (credit != null) add(new Credit(credit.kind(), credit.name() + " " + suffix, credit.role(), credit.place()));
    }

    private void name(String name, String role, boolean first) {
        if (name.isEmpty() || Agencies.isTitle(name) || !name.codePoints().anyMatch(Character::isLetter)) return;
        var place = IN_PLACE.matcher(name);
        if (SUFFIX.matcher(name).matches()) extendLast(name);
        else if (place.matches()) add(credit(place.group(1), role, place.group(2), first));
        else add(credit(name, role, "", first));
    }

    private static Credit credit(String name, String role, String place, boolean first) {
        var oneWord = name.indexOf(' ') < 0;
        if (Agencies.isAgency(name) || (oneWord && !first)) return new Credit(Copy.Credit.Kind.WIRE, name, role, place);
        var organisation = Agencies.isOrganisation(name);
        var kind = organisation ? Copy.Credit.Kind.ORGANISATION : Copy.Credit.Kind.PERSON;
        return new Credit(kind, organisation ? name : Agencies.capitals(name), role, place);
    }

    private void add(Credit credit) {
        last = credit.name().toLowerCase(Locale.ROOT);
        credits.putIfAbsent(last, credit);
    }
}
