package org.masthead.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.story.Copies.ADA;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.house.Sections;
import org.masthead.story.Copies;
import org.masthead.story.Stories;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever readers and moderators do, in whatever order and at once: every number is what counting would give. */
@PaperTest
class RightNumbersTest {

    @Autowired
    Stories stories;

    @Autowired
    Sections sections;

    @Autowired
    Comments comments;

    @Autowired
    CommentBox box;

    @Autowired
    Verdicts verdicts;

    @Autowired
    Reactions reactions;

    @Autowired
    ApplicationContext paper;

    @Autowired
    JdbcClient jdbc;

    private long story() {
        sections.ensure("River", "");
        var story = stories.draft(Copies.river("Counting"), ADA);
        stories.publish(story, ADA);
        return story;
    }

    @Test
    void afterAnyStepsTheNumbersAreRight() {
        var commenters = new Commenters(paper);
        var mira = commenters.person(Role.MODERATOR, "Mira Okoye").visitor();
        for (var seed = 1; seed <= 5; seed++) {
            var story = story();
            var writers = List.of(
                    commenters.known("One " + seed, story).visitor(),
                    commenters.known("Two " + seed, story).visitor());
            var chance = new Random(seed);
            for (var step = 0; step < 60; step++) step(story, writers, mira, chance, "s" + seed + "n" + step);
            Discussed.numbersAreRight(jdbc);
        }
    }

    @Test
    void afterManyStepsAtOnceTheNumbersAreRight() throws Exception {
        var commenters = new Commenters(paper);
        var mira = commenters.person(Role.MODERATOR, "Mira Okoye").visitor();
        var story = story();
        var writers = new ArrayList<Visitor>();
        for (var n = 0; n < 8; n++)
            writers.add(commenters.known("Writer " + n, story).visitor());
        var work = new ArrayList<Callable<Object>>();
        for (var worker = 0; worker < 8; worker++) {
            var number = worker;
            work.add(() -> {
                var chance = new Random(number);
                for (var step = 0; step < 20; step++)
                    step(story, List.of(writers.get(number)), mira, chance, "w" + number + "n" + step);
                return number;
            });
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(work)) done.get();
        }
        Discussed.numbersAreRight(jdbc);
        assertThat(jdbc.sql("SELECT count(*) FROM comment WHERE story_id = :story")
                        .param("story", story)
                        .query(Integer.class)
                        .single())
                .isGreaterThan(20);
    }

    private void step(long story, List<Visitor> writers, Visitor mira, Random chance, String name) {
        var writer = writers.get(chance.nextInt(writers.size()));
        var some = some(story, chance);
        try {
            switch (chance.nextInt(some == null ? 1 : 8)) {
                case 1, 2 -> box.send(stories.live(story).orElseThrow(), some.id(), words(name, chance), writer);
                case 3 -> verdicts.decide(some.id(), some.verdicts(), RemovalReason.OTHER, "", mira);
                case 4 -> verdicts.decide(some.id(), some.verdicts(), null, "", mira);
                case 5 -> comments.respect(some.id(), chance.nextBoolean(), writer);
                case 6 -> reactions.flag(some.id(), FlagReason.OTHER, "", writer);
                case 7 -> comments.delete(some.id(), writer);
                default -> box.send(stories.live(story).orElseThrow(), null, words(name, chance), writer);
            }
        } catch (org.masthead.house.NotFound notTheirs) {
            assertThat(some).isNotNull();
        }
    }

    /** Ten words by chance, so that no check takes them for a repetition. */
    private static String words(String name, Random chance) {
        var words = List.of(
                "river", "levee", "council", "pump", "bridge", "ferry", "market", "school", "water", "night", "morning",
                "street", "cellar", "harbor", "tax", "vote", "train", "heron", "winter", "garden", "mill", "bread");
        var text = new StringBuilder(name);
        for (var n = 0; n < 10; n++) text.append(' ').append(words.get(chance.nextInt(words.size())));
        return text.toString();
    }

    private @org.jspecify.annotations.Nullable Comment some(long story, Random chance) {
        var ids = jdbc.sql("SELECT id FROM comment WHERE story_id = :story ORDER BY id")
                .param("story", story)
                .query(Long.class)
                .list();
        return ids.isEmpty()
                ? null
                : comments.byId(ids.get(chance.nextInt(ids.size()))).orElseThrow();
    }
}
