package org.masthead.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.masthead.house.Paper;
import org.masthead.story.Copy;
import org.masthead.wire.Dispatch.Credit;

/** Who made the story, from a ninjs record: its people who are authors, its byline, and the agencies it came from. */
final class NinjsCredits {

    private static final int MOST = 50;
    private static final int LONGEST_NAME = 200;

    private static final Pattern AUTHOR = Pattern.compile(
            ".*(author|creator|writer|byline|reporter|reporting|contributor|photograph|editor|illustrator|translator).*|by");
    private static final Pattern SUPPLIER =
            Pattern.compile(".*(agency|provider|originator|distributor|wire|supplier|aggregator).*");
    private static final Pattern PERSONAL_NAME =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: [\\p{L}\\p{M}.'’-]+){1,4}");

    private final NinjsFields fields;
    private final Paper paper;
    private final List<String> notes;
    private final Map<String, Credit> credits = new LinkedHashMap<>();

    private NinjsCredits(NinjsFields fields, Paper paper, List<String> notes) {
        this.fields = fields;
        this.paper = paper;
        this.notes = notes;
    }

    /** @param notes gets what is left out */
    static List<Credit> read(NinjsFields fields, Paper paper, String language, List<String> notes) {
        return new NinjsCredits(fields, paper, notes).read(language);
    }

    /** Whether someone in the list of people made the story, rather than being in it. */
    static boolean isAuthor(NinjsFields person) {
        return AUTHOR.matcher(person.raw("rel").toLowerCase(Locale.ROOT)).matches();
    }

    private List<Credit> read(String language) {
        var line = BylineLine.read(fields.name("by", "byline"), language);
        var people = new ArrayList<Credit>();
        for (var one : fields.objects("person", "people")) if (isAuthor(one)) people.add(person(one, one.raw("rel")));
        for (var one : fields.objects("authors")) people.add(person(one, one.raw("role", "rel")));
        people.forEach(this::add);
        for (var one : line) if (people.isEmpty() || isMore(one)) add(one);
        suppliers();
        return List.copyOf(credits.values());
    }

    private static Credit person(NinjsFields one, String rel) {
        return new Credit(Copy.Credit.Kind.PERSON, one.name("name", "literal"), role(rel.toLowerCase(Locale.ROOT)), "");
    }

    private static String role(String rel) {
        if (rel.contains("photo")) return "photography";
        if (rel.contains("editor")) return "editing";
        if (rel.contains("contributor")) return "additional reporting";
        if (rel.contains("illustrat")) return "illustration";
        return rel.contains("translat") ? "translation" : "";
    }

    /** Beside a list of authors, the byline adds agencies, and people only where it clearly names one. */
    private static boolean isMore(Credit one) {
        return one.kind() == Copy.Credit.Kind.WIRE
                || (one.kind() == Copy.Credit.Kind.PERSON
                        && PERSONAL_NAME.matcher(one.name()).matches());
    }

    private void suppliers() {
        for (var source : fields.objects("infosource", "infosources")) {
            var name = source.name("name", "literal");
            var supplies = SUPPLIER.matcher(source.raw("role", "rel").toLowerCase(Locale.ROOT))
                    .matches();
            if (supplies || Agencies.isAgency(name)) add(new Credit(Copy.Credit.Kind.WIRE, name, "", ""));
        }
        var source = fields.name("source");
        if (Agencies.isAgency(source)) add(new Credit(Copy.Credit.Kind.WIRE, source, "", ""));
    }

    private void add(Credit credit) {
        var name = credit.name();
        if (name.isEmpty() || name.length() > LONGEST_NAME || isOurs(credit)) return;
        if (credits.size() < MOST) credits.putIfAbsent(name.toLowerCase(Locale.ROOT), credit);
        else notes.add("Only the first " + MOST + " names in the byline are kept.");
    }

    /** The paper is not in the byline of its own stories. */
    private boolean isOurs(Credit credit) {
        var name = credit.name();
        return credit.kind() != Copy.Credit.Kind.PERSON
                && (name.equalsIgnoreCase(paper.name()) || name.equalsIgnoreCase("the " + paper.name()));
    }
}
