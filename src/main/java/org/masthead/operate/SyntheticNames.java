package org.masthead.operate;

import java.util.Locale;
import java.util.Map;

/** People, places, organisations and streets that exist nowhere, each known by its number: the same one every time. */
final class SyntheticNames {

    private final SyntheticWords words;
    private final int placeTails;
    private final int places;
    private final SyntheticOdds placeOdds;

    /**
     * Someone in the news.
     *
     * @param title before the name; may be empty
     * @param description after the name; may be empty
     */
    record Person(String first, String last, boolean woman, String title, String description) {

        String name() {
            return first + " " + last;
        }

        /**
         * With title or description, for readers who do not know them.
         *
         * @param goesOn whether the sentence does, so that the description is closed with a comma
         */
        String introduced(boolean goesOn) {
            if (!title.isEmpty()) return title + " " + name();
            return name() + ", " + description + (goesOn ? "," : "");
        }
    }

    /**
     * A company, an agency, a club.
     *
     * @param name with its article, as it is written first
     * @param office what it is, without the place it is of
     * @param later as it is written from then on
     */
    record Organisation(String name, String office, String later) {

        String plainName() {
            return name.startsWith("the ") ? name.substring(4) : name;
        }
    }

    SyntheticNames(SyntheticWords words) {
        this.words = words;
        this.placeTails = words.kind("place-tail").all().length;
        this.places = words.kind("place-head").all().length * placeTails;
        this.placeOdds = SyntheticOdds.zipf(places, 0.8);
    }

    Person person(int number) {
        var dice = SyntheticDice.of("person", number);
        var woman = dice.chance(0.5);
        var first = dice.of(words.kind(woman ? "woman" : "man").all());
        var last = surname(dice);
        if (dice.chance(0.04)) last += "-" + surname(dice);
        return switch (dice.below(4)) {
            case 0 -> new Person(first, last, woman, fitting(words.kind("title").any(dice), woman), "");
            case 1 -> new Person(first, last, woman, "", post(dice, woman));
            default -> new Person(first, last, woman, "", role(dice, woman));
        };
    }

    private String post(SyntheticDice dice, boolean woman) {
        var post = fitting(words.kind("post").any(dice), woman);
        return (post.startsWith("spokes") ? "a " + post + " for " : "the " + post + " of ")
                + organisation(dice.below(5_000)).name();
    }

    private String role(SyntheticDice dice, boolean woman) {
        var role = fitting(words.kind("role").any(dice), woman);
        return SyntheticForms.withArticle(role) + (dice.chance(0.7) ? " from " : " in ") + place(dice);
    }

    private static String fitting(String role, boolean woman) {
        if (woman) return role.endsWith("man") && !role.endsWith("woman") ? role.replaceFirst("man$", "woman") : role;
        return role.replaceFirst("woman$", "man");
    }

    private String surname(SyntheticDice dice) {
        return words.kind("surname-head").any(dice) + words.kind("surname-tail").any(dice);
    }

    Organisation organisation(int number) {
        var dice = SyntheticDice.of("organisation", number);
        if (dice.chance(0.4)) {
            var business = words.kind("business-name").any(dice);
            return new Organisation(surname(dice) + " " + business, business, "the company");
        }
        var office = words.kind("institution").any(dice);
        return new Organisation("the " + place(dice) + " " + office, office, "the " + kind(office));
    }

    private static String kind(String office) {
        var of = office.indexOf(" of ");
        var words = (of < 0 ? office : office.substring(0, of)).split(" ");
        return words[words.length - 1].toLowerCase(Locale.ROOT);
    }

    /** Some places are in the news every day, most of them hardly ever. */
    String place(SyntheticDice dice) {
        return place(placeOdds.pick(dice));
    }

    String place(int number) {
        // spread, so that the most frequent places do not all begin alike
        var spread = (int) ((number * 1_000_003L + 77) % places);
        return words.kind("place-head").all()[spread / placeTails]
                + words.kind("place-tail").all()[spread % placeTails];
    }

    String street(SyntheticDice dice) {
        var tail = dice.of(words.kind("street-tail").all());
        return switch (dice.below(4)) {
            case 0 -> nth(2 + dice.below(80)) + " " + tail;
            case 1 -> surname(dice) + " " + tail;
            default -> words.kind("place-head").any(dice) + " " + tail;
        };
    }

    static String nth(int number) {
        var teen = number % 100 / 10 == 1;
        var ending = Map.of(1, "st", 2, "nd", 3, "rd").getOrDefault(teen ? 0 : number % 10, "th");
        return number + ending;
    }
}
