package org.masthead.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.poll.Polls.ADA;
import static org.masthead.poll.Polls.BRIDGE;
import static org.masthead.poll.Polls.TODAY;
import static org.masthead.poll.Polls.done;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.masthead.gate.Role;
import org.masthead.gate.Sender;
import org.masthead.gate.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People who want to vote more often than they should, and crowds that only look like it. */
@PaperTest
class VoteAttacksTest {

    private static final int HANDS = 32;

    @Autowired
    Questions questions;

    @Autowired
    PollClock pollClock;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext paper;

    @LocalServerPort
    int port;

    private long id;

    @BeforeEach
    void aQuestion() {
        id = done(questions.queue(TODAY, BRIDGE, ADA));
        pollClock.tick();
    }

    @AfterEach
    void noQuestions() {
        Polls.clear(paper);
    }

    private Question asked() {
        return questions.byId(id).orElseThrow();
    }

    private String votes() {
        return "/polls/" + id + "/votes";
    }

    private Callable<Integer> vote(String network, String option) {
        return () ->
                new Sender(port).from(network).post(votes(), "option", option).status();
    }

    /** Three minds, as a town has them. */
    private static String anyAnswer(Random chance) {
        var at = chance.nextDouble();
        return at < 0.5 ? "1" : at < 0.8 ? "2" : "3";
    }

    @Test
    void anotherSiteCannotMakeAReaderVote() {
        for (var proof : List.of("cross-site", "same-site", "none", "")) {
            var forged = new Sender(port).with("Sec-Fetch-Site", proof).post(votes(), "option", "1");
            assertThat(forged.status()).as(proof).isEqualTo(403);
        }
        var elsewhere = new Sender(port).with("Sec-Fetch-Site", "").with("Origin", "https://evil.example");
        assertThat(elsewhere.post(votes(), "option", "1").status()).isEqualTo(403);
        assertThat(elsewhere.with("Origin", "null").post(votes(), "option", "1").status())
                .isEqualTo(403);
        var old = new Sender(port).with("Sec-Fetch-Site", "").with("Origin", "https://packet.example");
        assertThat(old.post(votes(), "option", "1").status()).isEqualTo(303);
        assertThat(asked().voters()).isOne();
    }

    @Test
    void aVoteIsNotSentByAnAddress() {
        assertThat(new Sender(port).get(votes() + "?option=1").status()).isIn(404, 405);
        assertThat(asked().voters()).isZero();
    }

    @Test
    void whoeverClearsCookiesAllDayIsSetAside() {
        var chance = new Random(1);
        var town = new ArrayList<Callable<Integer>>();
        for (var i = 0; i < 120; i++) town.add(vote("198.51.%d.%d".formatted(i, i), anyAnswer(chance)));
        for (var i = 0; i < 400; i++) town.add(vote("203.0.113.7", "3"));
        Collections.shuffle(town, chance);
        assertThat(Polls.together(HANDS, town)).allMatch(status -> status == 303);
        pollClock.tick();
        assertThat(asked().voters()).isEqualTo(120);
        assertThat(asked().setAside()).isEqualTo(400);
        assertThat(new Sender(port).get(asked().path()).words()).contains("400 votes set aside");
        assertThat(Polls.together(HANDS, List.of(vote("203.0.113.7", "3")))).containsOnly(303);
        assertThat(asked().setAside()).isEqualTo(401);
    }

    @Test
    void whoeverClearsCookiesBeforeAnybodyElseVotesIsSetAsideToo() {
        Polls.together(HANDS, Collections.nCopies(60, vote("203.0.113.7", "3")));
        pollClock.tick();
        assertThat(asked().voters()).isZero();
        assertThat(asked().setAside()).isEqualTo(60);
    }

    @Test
    void aLoopSpreadOverTheNeighbourhoodIsSetAside() {
        var chance = new Random(2);
        var town = new ArrayList<Callable<Integer>>();
        for (var i = 0; i < 150; i++) town.add(vote("198.51.%d.%d".formatted(i, i), anyAnswer(chance)));
        for (var i = 0; i < 250; i++) town.add(vote("203.0.113." + i, "3"));
        Polls.together(HANDS, town);
        pollClock.tick();
        assertThat(asked().voters()).isEqualTo(150);
        assertThat(asked().setAside()).isEqualTo(250);
    }

    @Test
    void marksOfAnotherQuestionOrDayCountForNothing() {
        var mark = mark(new Sender(port));
        var before = id;
        clock.pass(Duration.ofDays(1));
        id = done(questions.queue(TODAY.plusDays(1), BRIDGE, ADA));
        pollClock.tick();
        var replayed = new Sender(port);
        replayed.cookies().put("__Secure-poll-" + id, mark);
        var answer = replayed.post(votes(), "option", "1");
        assertThat(answer.location()).endsWith("?results=mark");
        assertThat(answer.header("Set-Cookie")).contains("Max-Age=0");
        assertThat(asked().voters()).isZero();
        assertThat(replayed.cookies()).isEmpty();
        assertThat(replayed.post(votes(), "option", "1").location()).endsWith("counted");
        assertThat(new Sender(port)
                        .post("/polls/" + before + "/votes", "option", "1")
                        .location())
                .endsWith("closed");
    }

    private String mark(Sender reader) {
        reader.post(votes(), "option", "1");
        return reader.cookies().values().iterator().next();
    }

    @Test
    void aForgedMarkIsNone() {
        var genuine = mark(new Sender(port));
        for (var forged : List.of("x", ".", "a.b", genuine + "x", genuine.substring(1), "x".repeat(4_000))) {
            var reader = new Sender(port);
            reader.cookies().put("__Secure-poll-" + id, forged);
            assertThat(reader.post(votes(), "option", "1").location())
                    .as(forged)
                    .endsWith("?results=mark");
        }
        assertThat(asked().voters()).isOne();
    }

    @Test
    void aMarkShownAThousandTimesCountsOnce() {
        var mark = mark(new Sender(port));
        Callable<String> again = () -> {
            var reader = new Sender(port);
            reader.cookies().put("__Secure-poll-" + id, mark);
            return reader.post(votes(), "option", "2").location();
        };
        assertThat(Polls.together(HANDS, Collections.nCopies(200, again))).allMatch(to -> to.endsWith("already"));
        assertThat(asked().voters()).isOne();
    }

    @Test
    void fiftyVotesOfOneReaderAtOnceCountOnce() {
        var person = new SignedIn(jdbc, clock).as(Role.READER);
        Callable<String> one = () -> {
            var answer = new Sender(port).as(person).post(votes(), "option", "1");
            return answer.status() == 429 ? "paced" : answer.location().replaceAll(".*=", "");
        };
        var answers = Polls.together(50, Collections.nCopies(50, one));
        assertThat(answers).containsOnlyOnce("counted").contains("already");
        assertThat(asked().voters()).isOne();
        assertThat(jdbc.sql("SELECT count(*) FROM vote").query(Integer.class).single())
                .isOne();
    }

    @Test
    void tenThousandHonestVotersBehindTwentyAddressesAreAllCounted() {
        var chance = new Random(3);
        var crowd = new ArrayList<Callable<Integer>>();
        var expected = new long[4];
        for (var i = 0; i < 10_000; i++) {
            var answer = anyAnswer(chance);
            expected[Integer.parseInt(answer)]++;
            crowd.add(vote("203.0.%d.1".formatted(i / 500), answer));
        }
        for (var from = 0; from < crowd.size(); from += 1_000) {
            assertThat(Polls.together(HANDS, crowd.subList(from, from + 1_000))).allMatch(status -> status == 303);
            pollClock.tick();
        }
        assertThat(asked().setAside()).isZero();
        assertThat(asked().voters()).isEqualTo(10_000);
        assertThat(asked().options())
                .extracting(Question.Option::votes)
                .containsExactly(expected[1], expected[2], expected[3]);
    }

    @Test
    void aTownOfOneMindIsBelievedOnceItShows() {
        for (var network = 0; network < 12; network++) {
            Polls.together(HANDS, Collections.nCopies(50, vote("203.0.%d.1".formatted(network), "1")));
            pollClock.tick();
        }
        pollClock.tick();
        assertThat(Map.of("counted", asked().voters(), "aside", asked().setAside()))
                .isEqualTo(Map.of("counted", 600L, "aside", 0L));
    }
}
