package org.masthead.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.masthead.gate.Accounts;
import org.masthead.gate.Mailbox;
import org.masthead.gate.Role;
import org.masthead.gate.Sender;
import org.masthead.gate.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@PaperTest
@Import(FarewellTest.Listening.class)
@TestPropertySource(properties = "masthead.reader.clock=1h")
class FarewellTest {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    Accounts accounts;

    @Autowired
    FarewellClock sweep;

    @Autowired
    Ear ear;

    private SignedIn.Person person;
    private Sender sender;

    @BeforeEach
    void signIn() {
        person = new SignedIn(jdbc, clock).as(Role.READER);
        sender = new Sender(port).as(person);
        ear.heard.clear();
    }

    @Test
    void aDayLaterNothingIsLeftButTheNumber() {
        assertThat(sender.post("/account/leaving", "words", "take", "sure", "yes")
                        .location())
                .isEqualTo("/account/farewell");
        assertThat(sender.get("/account").status()).isEqualTo(303);
        assertThat(new Sender(port).get("/account/farewell").words()).contains("24 hours");
        clock.pass(Duration.ofHours(23));
        sweep.tick();
        assertThat(accounts.byId(person.account()).orElseThrow().deleted()).isFalse();
        clock.pass(Duration.ofHours(2));
        sweep.tick();
        var left = accounts.byId(person.account()).orElseThrow();
        assertThat(left.deleted()).isTrue();
        assertThat(left.name() + left.bio()).isEmpty();
        assertThat(ear.heard).containsExactly(new ReaderLeft(person.account(), true));
        assertThat(new Mailbox(jdbc).count(person.email())).isZero();
        assertThat(new Sender(port).get("/readers/" + person.account()).status())
                .isEqualTo(404);
        assertThat(new Sender(port).get("/readers/" + person.account() + ".svg").text())
                .contains(">?<");
        sweep.tick();
        assertThat(ear.heard).hasSize(1);
    }

    @Test
    void whoeverOpensTheLinkInTheLetterStays() {
        sender.post("/account/leaving", "words", "keep", "sure", "yes");
        var mailbox = new Mailbox(jdbc);
        assertThat(mailbox.last(person.email())).contains("stays, as a deleted reader’s");
        clock.pass(Duration.ofHours(20));
        var back = new Sender(port);
        assertThat(back.post(mailbox.link(person.email())).location()).isEqualTo("/account");
        assertThat(mailbox.last(person.email())).contains("will not be deleted");
        var told = mailbox.count(person.email());
        back.post("/sign-out");
        back.post(accounts.wayIn(accounts.byId(person.account()).orElseThrow(), "/", Duration.ofHours(1)));
        assertThat(mailbox.count(person.email())).isEqualTo(told);
        clock.pass(Duration.ofHours(20));
        sweep.tick();
        assertThat(accounts.byId(person.account()).orElseThrow().deleted()).isFalse();
        assertThat(ear.heard).isEmpty();
    }

    @Test
    void aFarewellThatARoomCannotBearIsTriedAgain() {
        sender.post("/account/leaving", "words", "keep", "sure", "yes");
        clock.pass(Duration.ofHours(25));
        ear.deaf = true;
        sweep.tick();
        assertThat(accounts.byId(person.account()).orElseThrow().deleted()).isFalse();
        ear.deaf = false;
        sweep.tick();
        assertThat(accounts.byId(person.account()).orElseThrow().deleted()).isTrue();
        assertThat(ear.heard).containsExactly(new ReaderLeft(person.account(), false));
    }

    @Test
    void nobodyLeavesByAccident() {
        var unsure = sender.post("/account/leaving", "words", "take");
        assertThat(unsure.words()).contains("tick the box");
        assertThat(unsure.page().select("input[checked]").eachAttr("value")).containsExactly("take");
        var unsaid = sender.post("/account/leaving", "sure", "yes");
        assertThat(unsaid.words()).contains("what becomes");
        assertThat(unsaid.page().select("input[checked]").eachAttr("value")).containsExactly("yes");
        assertThat(sender.get("/account").status()).isEqualTo(200);
    }

    @Test
    void whoeverHasARoleAtThePaperGivesItBackFirst() {
        var editor = new Sender(port).as(new SignedIn(jdbc, clock).as(Role.EDITOR));
        assertThat(editor.get("/account/leaving").words()).contains("Ask the publisher");
        assertThat(editor.post("/account/leaving", "words", "keep", "sure", "yes")
                        .status())
                .isEqualTo(422);
    }

    /** A room that hears of readers who leave. */
    static class Ear {

        final List<ReaderLeft> heard = new ArrayList<>();
        boolean deaf;

        @EventListener
        void on(ReaderLeft left) {
            if (deaf) throw new IllegalStateException("This room cannot let them go now");
            heard.add(left);
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Listening {

        @Bean
        Ear ear() {
            return new Ear();
        }
    }
}
