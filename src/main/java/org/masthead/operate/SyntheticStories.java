package org.masthead.operate;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.masthead.story.Arrival;
import org.masthead.story.Notice;

/**
 * Any story of the synthetic archive, by its number: always the same one, however many there are and in whichever order
 * they are asked for.
 */
final class SyntheticStories {

    private static final String[] SECTIONS = {"City", "Politics", "Sports", "Business", "Culture", "River", "Opinion"};
    private static final SyntheticOdds SECTION = SyntheticOdds.of(27, 18, 17, 14, 10, 7, 7);
    private static final String[] AGENCIES = {"Continental News Service", "Meridian Press"};
    private static final int WRITERS = 119;
    private static final double GOES_ON = 0.3;

    private final SyntheticWords words = new SyntheticWords();
    private final SyntheticNames names = new SyntheticNames(words);
    private final SyntheticGrammar grammar = new SyntheticGrammar(words, names);
    private final SyntheticTopics topics = new SyntheticTopics(words, names);
    private final SyntheticOdds desk = SyntheticOdds.zipf(WRITERS / SECTIONS.length, 1.0);
    private final SyntheticCalendar calendar;

    SyntheticStories(SyntheticCalendar calendar) {
        this.calendar = calendar;
    }

    static List<String> sections() {
        return List.of(SECTIONS);
    }

    /** Those who write it; the first ones of each desk write most. */
    List<String> writers() {
        var writers = new LinkedHashSet<String>();
        for (var i = 0; writers.size() < WRITERS; i++)
            writers.add(names.person(900_000 + i).name());
        return List.copyOf(writers);
    }

    SyntheticTopics topics() {
        return topics;
    }

    SyntheticStory story(int number) {
        var dice = SyntheticDice.of("story", number);
        var beginning = SyntheticDice.of("scene", beginning(number));
        var section = SECTION.pick(beginning);
        var about = topics.some(beginning);
        var published = calendar.published(number);
        var scene = new SyntheticScene(
                words,
                names,
                about.stream().map(topics::subject).toList(),
                SECTIONS[section].toLowerCase(Locale.ROOT),
                published.toLocalDate(),
                beginning);
        return written(number, section, about, published, scene, dice);
    }

    private SyntheticStory written(
            int number,
            int section,
            List<Integer> about,
            OffsetDateTime published,
            SyntheticScene scene,
            SyntheticDice dice) {
        var page = new SyntheticPage(scene, dice);
        var wire = dice.chance(0.02);
        var dateline = wire || dice.chance(0.3) ? scene.mainPlace().toUpperCase(Locale.ROOT) : "";
        var kicker = dice.chance(0.4) ? line(page, "kicker") : "";
        var headline = line(page, "headline");
        var deck = dice.chance(0.85) ? line(page, "deck") : "";
        scene.forget();
        var body = SyntheticProse.body(grammar, page, SyntheticProse.Shape.of(dice), number);
        var notices = dice.chance(0.01) ? List.of(correction(page, body, published)) : List.<Notice>of();
        return new SyntheticStory(
                number,
                SECTIONS[section],
                kicker,
                headline,
                deck,
                dateline,
                wire ? List.of() : writers(section, dice),
                wire ? dice.of(AGENCIES) : "",
                about,
                body.html(),
                published,
                updated(published, notices, dice),
                number > 0 && dice.chance(0.003) ? withdrawal(page, published) : new Arrival.Fate.Publish(),
                notices,
                related(number));
    }

    private String line(SyntheticPage page, String rule) {
        return page.line(grammar.phrase(rule));
    }

    private List<Integer> writers(int section, SyntheticDice dice) {
        var writers = new ArrayList<Integer>();
        for (var more = dice.chance(0.14) ? 2 : 1; more > 0; more--) {
            var at = dice.chance(0.8) ? section : dice.below(SECTIONS.length);
            var writer = desk.pick(dice) * SECTIONS.length + at;
            if (!writers.contains(writer)) writers.add(writer);
        }
        return writers;
    }

    private Notice correction(SyntheticPage page, SyntheticProse.Body body, OffsetDateTime published) {
        var block = page.dice.chance(0.5)
                ? ""
                : body.paragraphs().get(page.dice.below(body.paragraphs().size()));
        return new Notice(Notice.Kind.CORRECTION, block, line(page, "correction"), later(published, 5 * 24, page.dice));
    }

    private @Nullable OffsetDateTime updated(OffsetDateTime published, List<Notice> notices, SyntheticDice dice) {
        if (!notices.isEmpty()) return notices.getFirst().made();
        return dice.chance(0.1) ? later(published, 6, dice) : null;
    }

    private Arrival.Fate withdrawal(SyntheticPage page, OffsetDateTime published) {
        return new Arrival.Fate.Withdraw(line(page, "withdrawal"), later(published, 60 * 24, page.dice));
    }

    private OffsetDateTime later(OffsetDateTime published, int hours, SyntheticDice dice) {
        var later = published.plus(Duration.ofMinutes(dice.between(5, hours * 60)));
        return later.isBefore(calendar.ends()) ? later : calendar.ends();
    }

    /** The story that a chain of stories began with. */
    private static int beginning(int number) {
        var first = number;
        while (goesOn(first)) first = SyntheticCalendar.before(first);
        return first;
    }

    /** Whether it takes up an earlier story. */
    private static boolean goesOn(int number) {
        return number > 0 && SyntheticDice.of("chain", number).chance(GOES_ON);
    }

    /** The stories that it takes up, the latest first; now and then another one. */
    private static List<Integer> related(int number) {
        var related = new ArrayList<Integer>();
        for (var one = number; goesOn(one) && related.size() < 3; ) {
            one = SyntheticCalendar.before(one);
            related.add(one);
        }
        if (related.isEmpty() && number > 0 && SyntheticDice.of("aside", number).chance(0.15)) {
            related.add(SyntheticCalendar.before(number));
        }
        return related;
    }
}
