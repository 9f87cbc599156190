package org.masthead.operate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.masthead.house.Slug;
import org.masthead.topic.Topic;

/** What the synthetic archive is about: two thousand people, organisations, places, events and subjects. */
final class SyntheticTopics {

    static final int COUNT = 2_000;
    private static final int MOST = 5;

    private final SyntheticWords words;
    private final SyntheticNames names;
    private final List<Subject> all;
    private final SyntheticOdds popularity = SyntheticOdds.zipf(COUNT, 1.0);
    private final SyntheticOdds howMany = SyntheticOdds.of(6, 16, 28, 26, 16, 8);

    /** A topic with the number by which {@link SyntheticNames} knows the person, organisation or place. */
    record Subject(Topic.Named named, int number) {}

    SyntheticTopics(SyntheticWords words, SyntheticNames names) {
        this.words = words;
        this.names = names;
        var bySlug = new LinkedHashMap<String, Subject>();
        for (var i = 0; bySlug.size() < COUNT; i++) {
            var subject = new Subject(named(i), i);
            bySlug.putIfAbsent(Slug.of(subject.named().name()), subject);
        }
        all = List.copyOf(bySlug.values());
    }

    List<Topic.Named> named() {
        return all.stream().map(Subject::named).toList();
    }

    Subject subject(int topic) {
        return all.get(topic);
    }

    /** None to five of them, each once; a few are in the paper every week, most once a year. */
    List<Integer> some(SyntheticDice dice) {
        var count = Math.min(MOST, howMany.pick(dice));
        var some = new ArrayList<Integer>(count);
        while (some.size() < count) {
            var topic = popularity.pick(dice);
            if (!some.contains(topic)) some.add(topic);
        }
        return some;
    }

    private Topic.Named named(int number) {
        var dice = SyntheticDice.of("topic", number);
        return switch (number % 20) {
            case 0, 5, 10, 15 ->
                new Topic.Named(Topic.Kind.PERSON, names.person(number).name());
            case 1, 6, 11, 16 ->
                new Topic.Named(
                        Topic.Kind.ORGANISATION, names.organisation(number).plainName());
            case 2, 7, 12, 17 -> new Topic.Named(Topic.Kind.PLACE, names.place(number));
            case 3, 13 -> new Topic.Named(Topic.Kind.EVENT, event(dice));
            default -> new Topic.Named(Topic.Kind.SUBJECT, SyntheticForms.capital(subject(dice)));
        };
    }

    private String event(SyntheticDice dice) {
        return names.place(dice) + " " + words.kind("event").any(dice);
    }

    private String subject(SyntheticDice dice) {
        var thing = words.kind("thing").any(dice);
        return dice.chance(0.3)
                ? SyntheticForms.s(thing)
                : thing + " " + words.kind("matter").any(dice);
    }
}
