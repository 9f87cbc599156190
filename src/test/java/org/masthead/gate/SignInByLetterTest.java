package org.masthead.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PaperTest
class SignInByLetterTest {

    private static final AtomicInteger NETWORK = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private Mailbox mailbox;

    @BeforeEach
    void open() {
        mailbox = new Mailbox(jdbc);
    }

    private Sender browser() {
        return new Sender(port).from("198.51." + NETWORK.incrementAndGet() + ".7");
    }

    @Test
    void aNewReaderComesInByTheLinkChoosesANameAndGoesOnToWhereTheyWanted() {
        var ada = browser();
        var asked = ada.post("/sign-in", "email", "ada@averley.example", "to", "/polls?day=2");
        assertThat(asked.status()).isEqualTo(303);
        assertThat(asked.location()).isEqualTo("/sign-in/letter");

        var link = mailbox.link("ada@averley.example");
        assertThat(ada.get(link).words()).contains("ada@averley.example").doesNotContain("another browser");
        var arrived = ada.post(link);
        assertThat(arrived.location()).isEqualTo("/sign-in/name?to=%2Fpolls%3Fday%3D2");

        var named = ada.post("/sign-in/name", "name", "Ada Brook", "to", "/polls?day=2");
        assertThat(named.location()).isEqualTo("/polls?day=2");
        assertThat(ada.get("/account/here").text()).contains("Ada Brook").doesNotContain("desk");
    }

    @Test
    void theCodeOpensTheSameDoorInTheBrowserThatAsked() {
        var bea = browser();
        bea.post("/sign-in", "email", "bea@averley.example");
        var code = mailbox.code("bea@averley.example");
        assertThat(browser().post("/sign-in/code", "code", code).status()).isEqualTo(422);
        assertThat(bea.post("/sign-in/code", "code", code.substring(0, 3) + " " + code.substring(3))
                        .status())
                .isEqualTo(303);
        assertThat(bea.cookies()).containsKey("__Host-visitor");
        assertThat(bea.post("/sign-in/code", "code", code).status()).isEqualTo(422);
    }

    @Test
    void fiveWrongCodesEndTheRightOneToo() {
        var cal = browser();
        cal.post("/sign-in", "email", "cal@averley.example");
        var code = mailbox.code("cal@averley.example");
        var wrong = code.equals("000000") ? "111111" : "000000";
        for (var i = 0; i < 4; i++) {
            assertThat(cal.post("/sign-in/code", "code", wrong).words()).contains("not the code");
        }
        assertThat(cal.post("/sign-in/code", "code", wrong).words()).contains("not good any more");
        assertThat(cal.post("/sign-in/code", "code", code).status()).isEqualTo(422);
        assertThat(cal.cookies()).doesNotContainKey("__Host-visitor");
    }

    @Test
    void whatNobodyTypesIntoAnAddressIsRefusedAndIsNoFaultOfOurs() {
        for (var odd : new String[] {"\u0000", "\u0001", "\u0085", "\u202E"}) {
            var answer = browser().post("/sign-in", "email", "a" + odd + "b@averley.example");
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.words()).contains("type a whole e-mail address");
        }
        assertThat(browser()
                        .post("/sign-in/password", "email", "a\u0000b@averley.example", "password", "no matter what")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aProgramThatLooksThroughMailUsesNothingUp() {
        var dot = browser();
        dot.post("/sign-in", "email", "dot@averley.example");
        var link = mailbox.link("dot@averley.example");
        for (var i = 0; i < 3; i++) assertThat(browser().get(link).status()).isEqualTo(200);
        assertThat(browser().get(link).words()).contains("another browser");
        assertThat(dot.post(link).status()).isEqualTo(303);
        assertThat(browser().get(link).status()).isEqualTo(410);
    }

    @Test
    void nothingAtTheDoorIsKeptForOthers() {
        browser().post("/sign-in", "email", "kit@averley.example");
        for (var path : new String[] {"/sign-in", "/sign-in/letter", mailbox.link("kit@averley.example")}) {
            assertThat(browser().get(path).header("Cache-Control")).as(path).isEqualTo("no-store");
        }
        assertThat(browser().post("/sign-in", "email", "nobody").header("Cache-Control"))
                .isEqualTo("no-store");
    }

    @Test
    void aLinkWorksOnceEvenWhenManyComeAtOnce() {
        browser().post("/sign-in", "email", "eli@averley.example");
        var link = mailbox.link("eli@averley.example");
        var let = IntStream.range(0, 8)
                .parallel()
                .filter(i -> browser().post(link).status() == 303)
                .count();
        assertThat(let).isOne();
        assertThat(browser().get(link).status()).isEqualTo(410);
    }

    @Test
    void aLinkIsGoodForHalfAnHour() {
        browser().post("/sign-in", "email", "fay@averley.example");
        var link = mailbox.link("fay@averley.example");
        clock.pass(Duration.ofMinutes(31));
        var late = browser().post(link);
        assertThat(late.status()).isEqualTo(410);
        assertThat(late.words()).contains("works once").contains("Ask for a new letter");
        assertThat(late.tells()).isFalse();
    }

    @Test
    void theAnswerIsTheSameForKnownAndUnknownAddresses() {
        new SignedIn(jdbc, clock).as(Role.READER, "Known Person");
        var known = jdbc.sql("SELECT email FROM account WHERE name = 'Known Person'")
                .query(String.class)
                .single();
        var one = browser().post("/sign-in", "email", known);
        var other = browser().post("/sign-in", "email", "nobody@averley.example");
        assertThat(one.status()).isEqualTo(other.status());
        assertThat(one.location()).isEqualTo(other.location());
        assertThat(one.headers().keySet()).isEqualTo(other.headers().keySet());
    }

    @Test
    void nobodyIsBuriedInLetters() {
        for (var i = 0; i < 5; i++) {
            assertThat(browser()
                            .post("/sign-in", "email", "gus@averley.example")
                            .status())
                    .isEqualTo(303);
        }
        var sixth = browser().post("/sign-in", "email", "GUS@averley.example");
        assertThat(sixth.status()).isEqualTo(429);
        assertThat(sixth.words()).contains("wait");
        assertThat(mailbox.count("gus@averley.example")).isEqualTo(5);
    }

    @Test
    void oneNetworkCannotWriteToTheWholeTown() {
        var crowd = browser();
        var taken = IntStream.range(0, 30)
                .filter(i -> crowd.post("/sign-in", "email", "h" + i + "@averley.example")
                                .status()
                        == 303)
                .count();
        assertThat(taken).isEqualTo(20);
    }

    @Test
    void whatIsNoAddressComesBackWithWhatWasTyped() {
        for (var typed :
                new String[] {"", "ina", "ina@", "@averley.example", "i na@x.example", "a@b\r\nBcc: x@y.example"}) {
            var answer = browser().post("/sign-in", "email", typed);
            assertThat(answer.status()).as(typed).isEqualTo(422);
            assertThat(answer.words()).contains("whole e-mail address");
        }
        assertThat(browser()
                        .post("/sign-in", "email", "ina@here")
                        .page()
                        .select("#email")
                        .val())
                .isEqualTo("ina@here");
    }

    @Test
    void whoeverIsSignedInIsNotAskedAgain() {
        var jo = browser().as(new SignedIn(jdbc, clock).as(Role.READER));
        assertThat(jo.get("/sign-in?to=/latest").location()).isEqualTo("/latest");
        assertThat(jo.get("/sign-in?to=//evil.example").location()).isEqualTo("/account");
        assertThat(jo.post("/sign-out").location()).isEqualTo("/");
        assertThat(jo.get("/account").location()).isEqualTo(Visitors.signIn("/account"));
    }
}
