package org.masthead.poll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.masthead.TestClock;
import org.masthead.house.Purged;
import org.masthead.newsroom.Editor;
import org.masthead.press.Press;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Questions for tests, and many readers at once. */
final class Polls {

    static final Editor ADA = new Editor("Ada Flint");

    /** The day on which the tests' clock stands. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    static final QuestionCopy BRIDGE = QuestionCopy.of("Should the bridge be saved?", "Yes", "No", "Let it fall");

    private Polls() {}

    static long done(Decision decision) {
        if (decision instanceof Decision.Done(var id)) return id;
        throw new AssertionError(decision);
    }

    static List<String> declined(Decision decision) {
        if (decision instanceof Decision.Declined(var reasons)) return reasons;
        throw new AssertionError(decision);
    }

    static JsonNode json(String text) {
        return new JsonMapper().readTree(text);
    }

    /** Takes every question away, and all that is remembered of them; the clock stands at noon again. */
    static void clear(ApplicationContext paper) {
        paper.getBean(JdbcClient.class)
                .sql("TRUNCATE question, question_option, frozen_tally, vote_group, vote")
                .update();
        paper.getBean(TestClock.class).set(TestClock.NOON);
        paper.publishEvent(new Purged(Set.of(Purged.EVERYTHING)));
        paper.getBean(Press.class).empty();
    }

    /** Does all of this at once, with so many hands. */
    static <T> List<T> together(int hands, List<Callable<T>> work) {
        try (var pool = Executors.newFixedThreadPool(hands)) {
            var answers = new ArrayList<T>();
            for (var done : pool.invokeAll(work)) answers.add(done.get());
            return answers;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
