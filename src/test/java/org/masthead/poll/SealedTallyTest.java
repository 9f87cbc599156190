package org.masthead.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.poll.Polls.ADA;
import static org.masthead.poll.Polls.BRIDGE;
import static org.masthead.poll.Polls.TODAY;
import static org.masthead.poll.Polls.declined;
import static org.masthead.poll.Polls.done;
import static org.masthead.poll.Polls.json;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.masthead.gate.Sender;
import org.masthead.house.Reader;
import org.masthead.newsroom.Ledger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The count after the close: sealed, open to everybody's check, and changed only in the open. */
@PaperTest
class SealedTallyTest {

    private static final String PAGE = "/polls/2026/11/24";

    @Autowired
    Questions questions;

    @Autowired
    Scrutineer scrutineer;

    @Autowired
    FrozenTallies tallies;

    @Autowired
    PollClock pollClock;

    @Autowired
    Ledger ledger;

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
    void aQuestionThatHasClosed() {
        Polls.clear(paper);
        id = done(questions.queue(TODAY, BRIDGE, ADA));
        pollClock.tick();
        for (var option : new String[] {"1", "1", "2", "3", "1"})
            new Sender(port).from("192.0.2.7").post("/polls/" + id + "/votes", "option", option);
        clock.pass(Duration.ofDays(1));
        pollClock.tick();
    }

    private String summed() throws Exception {
        var text = new Reader(port).get(PAGE + ".txt").text();
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII)));
    }

    private VoteGroup groupOf(int choices) {
        return scrutineer.striking(id).stream()
                .filter(group -> group.choices() == choices)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoeverSumsTheCountedVotesFindsTheSumOnThePage() throws Exception {
        var text = new Reader(port).get(PAGE + ".txt").text();
        assertThat(text).matches("question \\d+\nday 2026-11-24\n\\d+ 1\n\\d+ 1\n\\d+ 2\n\\d+ 3\n\\d+ 1\n");
        assertThat(new Reader(port).get(PAGE).words()).contains(summed());
        assertThat(json(new Reader(port).get(PAGE + ".json").text())
                        .get("sha256")
                        .asString())
                .isEqualTo(summed());
        assertThat(ledger.about("poll:" + id).getFirst().details()).contains(summed());
    }

    @Test
    void whatAnEditorChangesLaterStandsInTheLedgerAndOnThePage() throws Exception {
        var before = summed();
        assertThat(declined(scrutineer.decide(id, groupOf(1).id(), true, " ", ADA)))
                .singleElement()
                .asString()
                .contains("why");
        done(scrutineer.decide(id, groupOf(1).id(), true, "Cast by a script; its owner told us.", ADA));
        assertThat(summed()).isNotEqualTo(before);
        assertThat(new Reader(port).get(PAGE).words())
                .contains(before, summed(), "3 votes set aside", "Cast by a script; its owner told us.", "2 votes.");
        assertThat(ledger.about("poll:" + id))
                .extracting(Ledger.Line::did)
                .startsWith("froze the tally again", "set votes aside");
        done(scrutineer.decide(id, groupOf(1).id(), false, "He was joking.", ADA));
        assertThat(summed()).isEqualTo(before);
        assertThat(tallies.of(id)).hasSize(3);
    }

    @Test
    void aRecountPutsRightWhatIsWrongAndSaysSo() throws Exception {
        var before = summed();
        jdbc.sql("UPDATE question_option SET votes = 900 WHERE position = 2").update();
        done(scrutineer.recount(id, "A reader asked.", ADA));
        assertThat(questions.byId(id).orElseThrow().options())
                .extracting(Question.Option::votes)
                .containsExactly(3L, 1L, 1L);
        assertThat(ledger.about("poll:" + id).get(1).details()).contains("were wrong");
        done(scrutineer.recount(id, "Another asked.", ADA));
        assertThat(ledger.about("poll:" + id).get(1).details()).contains("were right");
        assertThat(summed()).isEqualTo(before);
    }

    @Test
    void aSealedTallyIsNotRewritten() {
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> jdbc.sql("UPDATE frozen_tally SET voters = 9").update())
                .hasMessageContaining("only ever added to");
    }
}
