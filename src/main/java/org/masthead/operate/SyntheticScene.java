package org.masthead.operate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a story of the synthetic archive is about, and who and what comes up in it again and again. */
final class SyntheticScene {

    private static final int CAST = 4;
    private static final int FAVOURITES = 6;

    final String section;
    final String subject;
    final LocalDate day;

    private final SyntheticNames.Person[] cast = new SyntheticNames.Person[CAST];
    private final boolean[] met = new boolean[CAST];
    private final SyntheticNames.Organisation organisation;
    private final String[] places = new String[3];
    private final Map<String, int[]> favourites = new HashMap<>();
    private boolean organisationMet;
    private String lastKind = "";
    private int lastWord;
    private String lastPlace = "";
    private SyntheticNames.@Nullable Person last;

    /** @param dice of the story that began it: those that follow it have the same people and places */
    SyntheticScene(
            SyntheticWords words,
            SyntheticNames names,
            List<SyntheticTopics.Subject> topics,
            String section,
            LocalDate day,
            SyntheticDice dice) {
        this.section = section;
        this.day = day;
        for (var i = 0; i < CAST; i++) cast[i] = names.person(SyntheticTopics.COUNT + dice.below(60_000));
        for (var i = 0; i < places.length; i++) places[i] = names.place(dice);
        var organisation = names.organisation(dice.below(5_000));
        var subject = words.kind(section).any(dice);
        for (var kind : SyntheticWords.FAVOURED) favourites.put(kind, favourites(words.kind(kind), dice));
        var people = 0;
        for (var topic : topics) {
            switch (topic.named().kind()) {
                case PERSON -> cast[people++ % CAST] = names.person(topic.number());
                case ORGANISATION -> organisation = names.organisation(topic.number());
                case PLACE -> places[0] = topic.named().name();
                case SUBJECT -> subject = topic.named().name().toLowerCase(java.util.Locale.ROOT);
                case EVENT -> places[1] = topic.named().name().replaceFirst(" \\S+$", "");
            }
        }
        this.organisation = organisation;
        this.subject = subject;
    }

    private static int[] favourites(SyntheticWords.Kind kind, SyntheticDice dice) {
        var some = new int[FAVOURITES];
        // half of them from anywhere in the list: a story has its own rare words, and repeats them
        for (var i = 0; i < FAVOURITES; i++) {
            some[i] = i % 2 == 0 ? kind.odds().pick(dice) : dice.below(kind.all().length);
        }
        return some;
    }

    /** The number of a word of this kind: often one that the story has used before, seldom the one just used. */
    int word(SyntheticWords.Kind kind, SyntheticDice dice) {
        var mine = favourites.get(kind.name());
        var word = mine != null && dice.chance(0.3)
                ? mine[dice.below(FAVOURITES)]
                : kind.odds().pick(dice);
        if (kind.name().equals(lastKind) && word == lastWord) word = kind.odds().pick(dice);
        lastKind = kind.name();
        lastWord = word;
        return word;
    }

    /** Someone by whatever readers know of them by now. */
    String someone(SyntheticDice dice, boolean goesOn) {
        var i = Math.min(dice.below(CAST), dice.below(CAST));
        var person = cast[i];
        last = person;
        if (met[i]) return person.last();
        met[i] = true;
        return person.introduced(goesOn);
    }

    /** Whoever came up last; someone else where nobody did. */
    String pronoun(SyntheticDice dice) {
        var person = last;
        return person == null ? someone(dice, true) : person.woman() ? "she" : "he";
    }

    String possessive() {
        var person = last;
        return person == null ? "its" : person.woman() ? "her" : "his";
    }

    String organisation() {
        if (organisationMet) return organisation.later();
        organisationMet = true;
        return organisation.name();
    }

    /** As a headline names it. */
    String office(SyntheticDice dice) {
        return dice.chance(0.5) ? organisation.plainName() : organisation.office();
    }

    String surname() {
        return cast[0].last();
    }

    /** One of its places, or now and then another; seldom the one just named. */
    String place(SyntheticDice dice, SyntheticNames names) {
        var place = dice.chance(0.75) ? dice.of(places) : names.place(dice);
        if (place.equals(lastPlace)) place = names.place(dice);
        lastPlace = place;
        return place;
    }

    String mainPlace() {
        return places[0];
    }

    /** The body begins where nobody has been introduced yet, whatever the deck said. */
    void forget() {
        java.util.Arrays.fill(met, false);
        organisationMet = false;
        last = null;
    }
}
