package org.masthead.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PaperTest
class KeysTest {

    private static final String GOOD = "four stray river herons";
    private static final AtomicInteger NETWORK = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private SignedIn.Person person;
    private Sender sender;

    @BeforeEach
    void signIn() {
        person = new SignedIn(jdbc, clock).as(Role.READER);
        sender = browser().as(person);
    }

    private Sender browser() {
        return new Sender(port).from("192.0." + NETWORK.incrementAndGet() + ".1");
    }

    @Test
    void aPasswordOpensTheAccountItWasSetFor() {
        assertThat(sender.post("/account/password", "password", GOOD).status()).isEqualTo(303);
        assertThat(jdbc.sql("SELECT password FROM account WHERE id = :id")
                        .param("id", person.account())
                        .query(String.class)
                        .single())
                .startsWith("$argon2id$");
        var elsewhere = browser();
        var in = elsewhere.post("/sign-in/password", "email", person.email(), "password", GOOD, "to", "/latest");
        assertThat(in.location()).isEqualTo("/latest");
        assertThat(elsewhere.get("/account").status()).isEqualTo(200);
        assertThat(new Mailbox(jdbc).last(person.email())).contains("A new password was set");
        sender.post("/account/password/removal");
        assertThat(browser()
                        .post("/sign-in/password", "email", person.email(), "password", GOOD)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressAreAnsweredAlike() {
        sender.post("/account/password", "password", GOOD);
        var wrong = browser().post("/sign-in/password", "email", person.email(), "password", "not this one, no");
        var unknown = browser().post("/sign-in/password", "email", "nobody@averley.example", "password", GOOD);
        assertThat(wrong.status()).isEqualTo(unknown.status()).isEqualTo(422);
        assertThat(wrong.words().replace(person.email(), ""))
                .isEqualTo(unknown.words().replace("nobody@averley.example", ""));
        assertThat(wrong.page().select("#password-email").val()).isEqualTo(person.email());
        assertThat(wrong.page().select("#password").val()).isEmpty();
    }

    @Test
    void whoeverGuessesMustWait() {
        sender.post("/account/password", "password", GOOD);
        for (var i = 0; i < 8; i++) {
            browser().post("/sign-in/password", "email", person.email(), "password", "guess number " + i);
        }
        assertThat(browser()
                        .post("/sign-in/password", "email", person.email(), "password", GOOD)
                        .status())
                .isEqualTo(429);
    }

    @Test
    void aPasswordThatAnybodyCouldGuessIsRefused() {
        for (var bad : new String[] {"short", "aaaaaaaaaaaaaaaa", person.email(), "x".repeat(201)}) {
            var answer = sender.post("/account/password", "password", bad);
            assertThat(answer.status()).as(bad).isEqualTo(422);
            assertThat(answer.page().select("#password-wrong").text()).contains("please");
        }
        assertThat(sender.get("/account/sign-in").words()).contains("You need none");
    }

    @Test
    void aNewPasswordSignsOutEverywhereElse() {
        var other = browser().as(another());
        assertThat(other.get("/account").status()).isEqualTo(200);
        sender.post("/account/password", "password", GOOD);
        assertThat(other.get("/account").status()).isEqualTo(303);
        assertThat(sender.get("/account").status()).isEqualTo(200);
    }

    @Test
    void sessionsAreListedAndEndOneByOneOrAllTogether() {
        var second = browser().as(another());
        var third = browser().as(another());
        var page = sender.get("/account/sign-in").page();
        assertThat(page.select("#sessions li")).hasSize(3);
        assertThat(page.select("#sessions li:contains(this browser)")).hasSize(1);
        var end = page.select("#sessions li form").attr("action");
        assertThat(sender.post(end).status()).isEqualTo(303);
        assertThat(sender.get("/account/sign-in").page().select("#sessions li")).hasSize(2);
        sender.post("/account/sessions/others/end");
        assertThat(second.get("/account").status()).isEqualTo(303);
        assertThat(third.get("/account").status()).isEqualTo(303);
        assertThat(sender.get("/account").status()).isEqualTo(200);
    }

    @Test
    void nobodyEndsASessionOfSomebodyElse() {
        var end = sender.get("/account/sign-in").page();
        var stranger = browser().as(new SignedIn(jdbc, clock).as(Role.READER));
        var id = SessionRepository.id(Secret.fingerprint(person.secret()));
        stranger.post("/account/sessions/" + id + "/end");
        assertThat(sender.get("/account").status()).isEqualTo(200);
        assertThat(end.select("#sessions li")).hasSize(1);
    }

    @Test
    void whatIsNoPasskeyOpensNothing() {
        var guest = browser().with("Accept", "application/json");
        for (var body : new String[] {
            "", "{}", "[]", "null", "{\"id\":\"AA\",\"rawId\":\"AA\",\"response\":{}}", "x".repeat(40_000)
        }) {
            assertThat(guest.post("/sign-in/passkey/challenge").status()).isEqualTo(200);
            var answer = guest.send("POST", "/sign-in/passkey", body, "application/json");
            assertThat(answer.status())
                    .as(body.substring(0, Math.min(20, body.length())))
                    .isIn(413, 422);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.tells()).isFalse();
        }
        var mine = sender.with("Accept", "application/json");
        assertThat(mine.post("/account/passkeys/challenge").text()).contains("packet.example", "-7");
        assertThat(mine.send("POST", "/account/passkeys?name=x", "{}", "application/json")
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 | Firefox on Linux
                    Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/150.0 Safari/537.36 Edg/150.0 | Edge on Windows
                    Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605 Version/19.0 Safari/604.1 | Safari on an iPhone
                    Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 Chrome/150.0 Mobile Safari/537.36 | Chrome on Android
                    curl/8.0 | A browser
                    """)
    void browsersAreCalledWhatPeopleCallThem(String agent, String words) {
        assertThat(Browsers.words(agent)).isEqualTo(words);
    }

    private SignedIn.Person another() {
        return new SignedIn.Person(
                person.account(),
                person.name(),
                person.email(),
                Role.READER,
                new SignedIn(jdbc, clock).again(person.account()));
    }
}
