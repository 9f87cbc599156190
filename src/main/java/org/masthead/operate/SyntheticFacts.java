package org.masthead.operate;

import static java.util.Map.entry;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The slots of a sentence that are no plain words: people, places, sums of money, dates, scores. */
final class SyntheticFacts {

    private static final String[] SPELLED = {"two", "three", "four", "five", "six", "seven", "eight", "nine"};
    private static final String[] NTH = {"second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"};
    private static final String[] PLACE_KINDS = {"town", "village", "township", "hamlet", "river town", "suburb"};

    private static final String[] NOT_QUITE = {"non", "over", "semi"};

    private final SyntheticWords words;
    private final SyntheticNames names;
    private final Map<String, SyntheticPhrase> all;

    SyntheticFacts(SyntheticWords words, SyntheticNames names) {
        this.words = words;
        this.names = names;
        this.all = Map.ofEntries(
                entry("a", SyntheticPage::article),
                says("who", page -> page.scene.someone(page.dice, true)),
                says("whom", page -> page.scene.someone(page.dice, false)),
                says("he", page -> page.scene.pronoun(page.dice)),
                says(
                        "he-or-org",
                        page -> page.dice.chance(0.5) ? page.scene.pronoun(page.dice) : page.scene.organisation()),
                says("his", page -> page.scene.possessive()),
                says("org", page -> page.scene.organisation()),
                says("org-name", page -> page.scene.office(page.dice)),
                says("surname", page -> page.scene.surname()),
                says("passer-by", page -> anyone(page.dice).introduced(true)),
                says("whom-else", page -> anyone(page.dice).introduced(false)),
                says(
                        "org-other",
                        page -> names.organisation(page.dice.between(1, 40_000)).name()),
                says("subject", page -> page.scene.subject),
                says("place", page -> page.scene.place(page.dice, names)),
                says("place-kind", page -> page.dice.of(PLACE_KINDS)),
                says("street", page -> names.street(page.dice)),
                says("full-name", page -> names.person(page.dice.below(60_000)).name()),
                says("few", page -> page.dice.of(SPELLED)),
                says("nth", page -> page.dice.of(NTH)),
                says("number", page -> spelled(page.dice.between(2, 60))),
                says("count", page -> grouped(page.dice.between(12, 60_000))),
                says("age", page -> "" + (17 + page.dice.below(60))),
                says("decimal", page -> page.dice.between(2, 60) + "." + page.dice.below(10)),
                says("percent", SyntheticFacts::percent),
                says("money", SyntheticFacts::money),
                says("money-small", page -> "$" + page.dice.between(4, 80)),
                says("thousands", page -> grouped(page.dice.between(900, 60_000))),
                says("vote", page -> page.dice.between(4, 19) + "-" + page.dice.below(4)),
                says("score", page -> score(page.dice)),
                says("time", page -> time(page.dice)),
                says("weekday", page -> weekday(page.dice)),
                says("month", page -> month(page.dice)),
                says("date", page -> date(page.dice)),
                says("year", page -> "" + (page.scene.day.getYear() - page.dice.between(1, 40))),
                says("nextyear", page -> "" + (page.scene.day.getYear() + page.dice.between(1, 6))),
                says("built", page -> built(page.dice)),
                says("rare", page -> rare(page.dice, "quality", "")),
                says("rare.ness", page -> rare(page.dice, "quality", "") + "ness"),
                says("rare.ed", page -> rare(page.dice, "work", "ed")));
    }

    @Nullable
    SyntheticPhrase called(String name) {
        return all.get(name);
    }

    private static Map.Entry<String, SyntheticPhrase> says(String name, Function<SyntheticPage, String> words) {
        return entry(name, page -> page.say(words.apply(page)));
    }

    private SyntheticNames.Person anyone(SyntheticDice dice) {
        return names.person(SyntheticTopics.COUNT + dice.below(1_000_000));
    }

    /** What towns call their buildings: {@code pumphouse}, {@code lampworks}. */
    private String built(SyntheticDice dice) {
        var thing = words.kind("thing").any(dice);
        return thing.substring(thing.lastIndexOf(' ') + 1)
                + dice.of(words.kind("suffix").all());
    }

    /** Words that hardly anyone has used before: {@code semipublic}, {@code misrenovated}. */
    private String rare(SyntheticDice dice, String kind, String form) {
        var listed = words.kind(kind).in(form);
        var before = kind.equals("quality") ? NOT_QUITE : words.kind("before").all();
        return dice.of(before) + dice.of(listed).replace(' ', '-');
    }

    private static String spelled(int number) {
        return number < 10 ? SPELLED[number - 2] : "" + number;
    }

    private static String grouped(int number) {
        if (number < 1_000) return "" + number;
        var rest = number % 1_000;
        return number / 1_000 + "," + (rest < 10 ? "00" : rest < 100 ? "0" : "") + rest;
    }

    private static String percent(SyntheticPage page) {
        var whole = page.dice.between(2, 70);
        return (page.dice.chance(0.3) ? whole + "." + (1 + page.dice.below(9)) : "" + whole) + " percent";
    }

    private static String money(SyntheticPage page) {
        var dice = page.dice;
        return switch (dice.below(10)) {
            case 0 -> "$" + dice.between(10, 999);
            case 1, 2, 3 -> "$" + dice.between(1, 900) + ",000";
            case 4 -> "$" + grouped(dice.between(1_000, 99_999));
            case 5, 6, 7 -> "$" + dice.between(1, 20) + "." + (1 + dice.below(9)) + " million";
            case 8 -> "$" + dice.between(2, 400) + " million";
            default -> "$" + dice.between(1, 9) + "." + (1 + dice.below(9)) + " billion";
        };
    }

    private static String score(SyntheticDice dice) {
        var lower = dice.between(1, 60);
        return lower + dice.between(1, 14) + "-" + lower;
    }

    private static String time(SyntheticDice dice) {
        var morning = dice.chance(0.4);
        var hour = morning ? 6 + dice.below(6) : 1 + dice.below(11);
        var minute = dice.chance(0.5) ? "" : ":" + (1 + dice.below(5)) + (dice.chance(0.7) ? 0 : 5);
        return hour + minute + (morning ? " a.m." : " p.m.");
    }

    private static String weekday(SyntheticDice dice) {
        return DayOfWeek.of(1 + dice.below(7)).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String month(SyntheticDice dice) {
        return Month.of(1 + dice.below(12)).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String date(SyntheticDice dice) {
        var name = month(dice);
        var shortened = name.length() <= 5 ? name : name.startsWith("Sept") ? "Sept." : name.substring(0, 3) + ".";
        return shortened + " " + (1 + dice.below(28));
    }
}
