package org.masthead.clipping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Lines that say who wrote a story: “By JANE DOE and John Roe, Staff Writers | Oct. 4, 2011”. */
final class TextByline {

    private static final String BY =
            "(?:(?i:(?:written|reported|posted|published|compiled|story|text|words|report|analysis|"
                    + "review|column|reporting|commentary|interview|story and photos|as told to|"
                    + "illustrations?) by|as told to"
                    + "|geschreven door|author|authors|autor|autorin|auteur|by)\\b\\s*:?|(?:[Vv]on|VON|[Pp]ar|"
                    + "PAR|[Pp]or|POR|[Dd]i|DI|[Dd]oor|DOOR|[Aa]v|AV|[Aa]f|AF|De|DE)\\b\\s*:?"
                    + "|(?:Автор|بقلم|מאת)\\s*:?)";
    private static final Pattern BYLINE =
            Pattern.compile(BY + "\\s+(?=[\\p{Lu}\\p{Lo}“\"])(.+)|(?:[Dd]oor|[Vv]an) (?:onze|een) (.+)|"
                    + "[Vv]on unsere[mnr] (.+)|[Dd]al nostro (.+)|[Dd]e notre (.+)");
    private static final Pattern TITLED =
            Pattern.compile("(\\p{Lu}[\\p{L}'’.-]*(?: (?:\\p{Lu}[\\p{L}'’.-]*|de|la|van|von|der|and)){1,6})\\s*(?:[,|"
                    + "/•·\t]|\\s[–—-]\\s)\\s*(.{2,80})");
    private static final String TITLE =
            "(?iU)(?:.*\\b)?(?:staff|writers?|reporters?|correspondents?|editors?|columnists?|"
                    + "contributors?|photographers?|critics?|bureau|journalists?|"
                    + "special to .*|for the .*|intern|blogger|redakteur(?:in)?|journaliste|redactora?|newsroom|"
                    + "news service|associated press|reuters|afp|bloomberg|news services|wire services?|"
                    + "editor in chief)(?:\\b.*)?";
    private static final Pattern SIGNED =
            Pattern.compile("\\(?(?i:(?:additional |with )?(?:reporting|editing|writing|contributing|contributions|"
                    + "research|compiled|additional)(?:[\\w ,]{0,40})?(?: by| from|:))\\s*(.{3,300})");
    private static final Pattern CONTRIBUTED =
            Pattern.compile("(.{3,200}?),? (?:also )?(?:contributed(?: reporting| to this (?:report|story|article|"
                    + "column)).{0,60}|reported (?:from|this story) .{2,60})\\.?");
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern ASIDE =
            Pattern.compile("(?i)\\b(?:follow|updated|posted|published|e-?mail|twitter|contact|"
                    + "on)\\b\\s*:?\\s*(?:@\\S*|(?=\\d)|$|on twitter.*)|@\\S+|\\(?\\d{3}[).-]\\s?\\d{3}-\\d{4}|"
                    + "\\bupdated\\b|\\bposted\\b|\\bpublished\\b");
    private static final Pattern BLOCKS = Pattern.compile("\\s*[|;•·/\\t]\\s*|\\s+[–—-]+\\s+");
    private static final Pattern PARTS =
            Pattern.compile("\\s*[,،、]\\s*|\\s+(?:and|&|with|und|et|y|e|en|och|og|ve)\\s+|\\s+(?:AND|WITH|UND|ET)\\s+|"
                    + "\\s+(?:of|for)\\s+(?=(?:[Tt]he )?\\p{Lu})");
    private static final Pattern ORGANISATION =
            Pattern.compile("(?iU)(?:ap|reuters|afp|dpa|bloomberg|upi|efe|ansa|xinhua|tass|kyodo|pti|cnn|bbc|usa today|"
                    + "np[rn]|cns|(?:the )?associated press|agence .*|agencia.*|agenzia.*|staff(?: and .*|"
                    + " reports?)?"
                    + "|.*\\b(?:news|press|newswire|agency|wire|service|services|staff|newsroom|board|team|"
                    + "institute|university|foundation|media|network|magazine|times|tribune|herald|gazette|"
                    + "chronicle|journal|packet|post|redaktion|redacción|redazione|rédaction|redactie|editors))");
    private static final int LONGEST = 220;

    private TextByline() {}

    /** “By Jane Doe”, “Von Jane Doe”: a line that says it is a byline. */
    static boolean isByline(String line) {
        if (line.length() > LONGEST) return false;
        var by = BYLINE.matcher(line);
        if (!by.matches()) return false;
        if (by.group(1) == null) return true;
        var names = bare(withoutBy(line));
        var shape = TextShape.of(names);
        return shape.words() > 0
                && shape.words() <= 22
                && !(shape.closed() && shape.words() > 7 && shape.prose())
                && startsWithName(names);
    }

    /** “Jane Doe, Staff Writer”, or a bare title or agency under a name. */
    static boolean isTitled(String line) {
        if (line.length() > 120 || TextShape.of(line).prose()) return false;
        var titled = TITLED.matcher(line);
        return titled.matches()
                && isTitle(titled.group(2))
                && !titled.group(2).matches("(?i).*\\b(?:says?|said|is|was|are|to)\\b.*");
    }

    static boolean isTitle(String line) {
        return line.length() <= 60 && line.matches(TITLE) && !TextShape.of(line).closed();
    }

    static boolean isOrganisation(String line) {
        return line.length() <= 80 && ORGANISATION.matcher(line).matches();
    }

    /** “(Reporting by Jane Doe; editing by John Roe)”, “John Roe contributed to this report.” */
    static boolean isSigned(String line) {
        if (line.length() > 400) return false;
        var signed = SIGNED.matcher(line);
        if (signed.matches()) return startsWithName(signed.group(1));
        if (!line.contains("contribut") && !line.contains("reported")) return false;
        var contributed = CONTRIBUTED.matcher(line);
        return contributed.matches() && TextShape.of(contributed.group(1)).words() < 25;
    }

    /** What the signature under a story says who did: names, and what they did. */
    static Map<String, String> signed(String line) {
        var contributed = CONTRIBUTED.matcher(line);
        if (!SIGNED.matcher(line).matches() && contributed.matches()) return Map.of(contributed.group(1), "reporting");
        var signed = new LinkedHashMap<String, String>();
        for (var block : line.replaceAll("^\\(|\\)\\.?$", "").split("\\s*;\\s*")) {
            var part = SIGNED.matcher(block);
            if (!part.matches()) continue;
            var doing = block.substring(0, part.start(1)).toLowerCase(Locale.ROOT);
            signed.put(part.group(1).replaceAll("[.)]+$", ""), doing.contains("edit") ? "editing" : "reporting");
        }
        return signed;
    }

    /** The parts of a byline that have names in them. */
    static List<String> blocks(String line) {
        return List.of(BLOCKS.split(bare(withoutBy(line))));
    }

    /** “Jane Doe and John Roe of the Packet” in three. */
    static List<String> parts(String names) {
        return List.of(PARTS.split(names));
    }

    static boolean isName(String words) {
        var shape = TextShape.of(words);
        return shape.words() <= 6 && (shape.great() > 0 || isOther(words));
    }

    private static boolean startsWithName(String names) {
        var first = PARTS.split(BLOCKS.split(names, 2)[0], 2)[0].strip();
        var shape = TextShape.of(first);
        if (shape.words() == 0 || shape.words() > 7) return false;
        return shape.great() * 2 >= shape.words()
                || shape.small() == shape.words() && !shape.capitals() && isOther(first);
    }

    /** Of a script without capitals. */
    private static boolean isOther(String words) {
        return words.codePoints().filter(Character::isLetter).allMatch(one -> !Character.isLowerCase(one));
    }

    private static String withoutBy(String line) {
        var by = BYLINE.matcher(line);
        if (!by.matches()) return line;
        for (var i = 1; i < by.groupCount(); i++) {
            if (by.group(i) != null) return by.group(i);
        }
        return by.group(by.groupCount());
    }

    private static String bare(String line) {
        var plain = EMAIL.matcher(line).replaceAll(" ");
        return ASIDE.matcher(TextDates.without(plain))
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
