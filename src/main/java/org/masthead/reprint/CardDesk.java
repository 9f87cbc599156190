package org.masthead.reprint;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.masthead.gate.Visitor;
import org.masthead.house.DeskSettings;
import org.masthead.house.DeskSettings.Range;
import org.masthead.house.Paper;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.Ledger;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The price card and the rights desk's sentences, as the desk changes them. Licences and open quotes stay as they are. */
@Service
class CardDesk {

    private static final String ROOM = ReprintConfiguration.ROOM + ".";
    private static final int LONGEST = 4_000;

    private static final Range PRICE = new Range("0", "9999999", 2, "a price from 0 to 9999999, like 120 or 49.50");
    private static final Range TIMES = new Range("0.1", "100", 2, "a number from 0.1 to 100, like 1.5");
    private static final Range DAYS = new Range("1", "365", 0, "days from 1 to 365");

    private static final Map<String, Range> RANGES = Map.of(
            "picture", PRICE,
            "excerpt", new Range("0", "1", 2, "a share from 0 to 1, like 0.5"),
            "world", TIMES,
            "long-term", TIMES,
            "free-words", new Range("0", "5000", 0, "words from 0 to 5000"),
            "free-copies", new Range("0", "100000", 0, "copies from 0 to 100000"),
            "answer-days", new Range("1", "60", 0, "working days from 1 to 60"),
            "quote-days", DAYS,
            "invoice-days", DAYS);

    /** What may stand in the braces of each sentence. */
    private static final Map<String, Set<String>> GAPS = Map.of(
            "wording.letter", Set.of("name", "text", "page", "paper"),
            "wording.licence", Set.of("paper", "licensee", "headline"),
            "wording.credit", Set.of("byline", "paper"),
            "wording.conditions", Set.of());

    private static final Map<String, List<String>> NEEDED = Map.of(
            "wording.letter", List.of("text", "page"),
            "wording.licence", List.of("licensee", "headline"),
            "wording.credit", List.of("paper"));

    private final DeskSettings settings;
    private final Ledger ledger;
    private final Paper paper;

    CardDesk(DeskSettings settings, Ledger ledger, Paper paper) {
        this.settings = settings;
        this.ledger = ledger;
        this.paper = paper;
    }

    Map<String, String> now() {
        return settings.now(List.of(ReprintConfiguration.ROOM));
    }

    /** What is wrong with what is wanted, by name; what stays as it is cannot be wrong. */
    Map<String, String> faults(Map<String, String> wanted) {
        return settings.faults(wanted, (name, value) -> fault(name.substring(ROOM.length()), value));
    }

    private static String fault(String name, String value) {
        if (name.startsWith("card.")) return PRICE.fault(value);
        var range = RANGES.get(name);
        if (range != null) return range.fault(value);
        if (GAPS.containsKey(name)) return sentence(name, value);
        return switch (name) {
            case "prefix" -> value.matches("[A-Z0-9]{0,6}") ? "" : "Give up to six capital letters or digits.";
            case "currency" ->
                value.isEmpty() || Currencies.has(value) ? "" : "“" + value + "” is no currency; give one like USD.";
            case "desk" ->
                value.isEmpty() || value.matches("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]+") && value.length() <= 254
                        ? ""
                        : "“" + value + "” is not an e-mail address.";
            default -> "";
        };
    }

    private static String sentence(String name, String value) {
        if (value.length() > LONGEST) return "This is longer than 4,000 characters: please shorten it.";
        for (var needed : NEEDED.getOrDefault(name, List.of()))
            if (!value.contains("{" + needed + "}")) return "It needs {" + needed + "} in it, which is filled in.";
        var known = GAPS.getOrDefault(name, Set.of());
        return Wording.GAP
                .matcher(value)
                .results()
                .map(gap -> gap.group(1))
                .filter(gap -> !known.contains(gap))
                .findFirst()
                .map(gap -> "Nothing is filled in for {" + gap + "} here: take it out, or mend it.")
                .orElse("");
    }

    /** What changed, by name; it holds at once, for what is asked from now on. */
    @Transactional
    Map<String, String> save(Map<String, String> wanted, Visitor by) {
        var before = now();
        var changed = settings.save(wanted);
        ledger.set(new Editor(by.key()), before, changed);
        return changed;
    }

    /** What the card would say with what was typed, which nobody has saved. */
    PriceCard.Quote tried(Map<String, String> wanted, Terms terms, int pictures) {
        var tried = settings.with(ReprintConfiguration.ROOM, ReprintSettings.class, wanted);
        return new PriceCard(() -> tried, paper).quote(terms, pictures, false);
    }

    String words(BigDecimal amount, String currency) {
        return amount.signum() == 0 ? "Free of charge" : Price.words(amount, currency, paper.locale());
    }

    /** How a licence would begin, and the letter around it. */
    List<String> sentences(Map<String, String> wanted) {
        var tried = settings.with(ReprintConfiguration.ROOM, ReprintSettings.class, wanted)
                .wording();
        var licence = tried.permission(paper.name(), "Corrow College", "Ferry Maribel is back on the water");
        var letter = Wording.filled(
                tried.letter(),
                Map.of(
                        "name",
                        "Nell Marsh",
                        "text",
                        "Here is what it costs.",
                        "page",
                        paper.absolute("/reprints/requests/sample"),
                        "paper",
                        paper.name()));
        return List.of(licence, letter);
    }
}
