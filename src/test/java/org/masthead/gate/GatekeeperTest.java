package org.masthead.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PaperTest
class GatekeeperTest {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private Sender reader() {
        return new Sender(port).as(new SignedIn(jdbc, clock).as(Role.READER));
    }

    @Test
    void whatComesFromElsewhereIsRefused() {
        for (var site : new String[] {"cross-site", "same-site", "none"}) {
            var answer = reader().with("Sec-Fetch-Site", site).post("/account", "name", "Zed Alder");
            assertThat(answer.status()).as(site).isEqualTo(403);
            assertThat(answer.words()).contains("another site");
        }
    }

    @Test
    void anOldBrowserProvesItByItsOrigin() {
        var here = "http://localhost:" + port;
        assertThat(post("", here)).isEqualTo(303);
        assertThat(post("", "https://packet.example")).isEqualTo(303);
        assertThat(post("", "https://packet.example.evil.example")).isEqualTo(403);
        assertThat(post("", "null")).isEqualTo(403);
        assertThat(post("", "https://[broken")).isEqualTo(403);
        assertThat(post("", "")).isEqualTo(403);
        assertThat(post("cross-site", here)).isEqualTo(403);
    }

    private int post(String site, String origin) {
        return new Sender(port)
                .with("Sec-Fetch-Site", site)
                .with("Origin", origin)
                .post("/sign-out")
                .status();
    }

    @Test
    void whoeverIsNotSignedInIsLedToTheDoorAndBack() {
        var looked = new Sender(port).get("/account?saved");
        assertThat(looked.status()).isEqualTo(303);
        assertThat(looked.location()).isEqualTo(Visitors.signIn("/account?saved"));
        assertThat(looked.header("Cache-Control")).isEqualTo("no-store");
        var sent = new Sender(port).post("/account", "name", "Zed Alder");
        assertThat(sent.status()).isEqualTo(401);
        assertThat(sent.words()).contains("nothing was changed").contains("Back button");
    }

    @Test
    void whoeverHasNoNameYetOnlyGetsToTheirOwnAccount() {
        var nameless = new Sender(port).as(new SignedIn(jdbc, clock).as(Role.READER, ""));
        assertThat(nameless.get("/account").status()).isEqualTo(200);
        var refused = nameless.post("/comments/1/flags", "reason", "spam");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.words()).contains("Please choose a name first", "nothing was changed");
        assertThat(nameless.post("/account", "name", "Newly Named").status()).isEqualTo(303);
    }

    @Test
    void aDeskIsForTheStaff() {
        assertThat(reader().get("/desk").status()).isEqualTo(403);
        assertThat(reader().get("/desk").words()).contains("signed in as a reader");
        for (var role : Role.values()) {
            if (!role.staff()) continue;
            assertThat(new Sender(port)
                            .as(new SignedIn(jdbc, clock).as(role))
                            .get("/desk")
                            .status())
                    .as(role.words())
                    .isEqualTo(200);
        }
    }

    @Test
    void aSessionEndsWhenItWasNotUsedForAMonth() {
        var person = new SignedIn(jdbc, clock).as(Role.READER);
        var sender = new Sender(port).as(person);
        clock.pass(Duration.ofDays(29));
        assertThat(sender.get("/account").status()).isEqualTo(200);
        clock.pass(Duration.ofDays(29));
        assertThat(sender.get("/account").status()).isEqualTo(200);
        clock.pass(Duration.ofDays(31));
        assertThat(sender.get("/account").status()).isEqualTo(303);
        clock.set(TestClock.NOON);
    }

    @Test
    void aNewRoleEndsEverySessionOfTheOldOne(@Autowired Accounts accounts) {
        var person = new SignedIn(jdbc, clock).as(Role.EDITOR);
        var sender = new Sender(port).as(person);
        assertThat(sender.get("/desk").status()).isEqualTo(200);
        accounts.appoint(person.account(), Role.READER);
        assertThat(sender.get("/desk").status()).isEqualTo(303);
    }

    @Test
    void networksAreFingerprintsThatMeanNothingADayLater(@Autowired Networks networks) {
        var today = networks.of(request("203.0.113.9"));
        assertThat(networks.of(request("203.0.113.9"))).isEqualTo(today);
        assertThat(networks.of(request("203.0.113.77")).wide()).isEqualTo(today.wide());
        assertThat(networks.of(request("203.0.113.77")).exact()).isNotEqualTo(today.exact());
        clock.pass(Duration.ofDays(1));
        assertThat(networks.of(request("203.0.113.9")).wide()).isNotEqualTo(today.wide());
        assertThat(jdbc.sql("SELECT count(*) FROM day_salt").query(Long.class).single())
                .isOne();
        clock.set(TestClock.NOON);
    }

    private static org.springframework.mock.web.MockHttpServletRequest request(String from) {
        var request = new org.springframework.mock.web.MockHttpServletRequest();
        request.addHeader("X-Forwarded-For", "192.0.2.1, " + from);
        return request;
    }
}
