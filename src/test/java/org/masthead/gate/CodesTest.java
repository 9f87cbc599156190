package org.masthead.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samstevens.totp.code.DefaultCodeGenerator;
import dev.samstevens.totp.exceptions.CodeGenerationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How those who work at the paper come in with a password: together with a code, or as readers. */
@PaperTest
class CodesTest {

    private static final String PASSWORD = "four stray river herons";
    private static final AtomicInteger NETWORK = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Value("${masthead.data}")
    Path data;

    private SignedIn.Person editor;
    private Sender desk;

    @BeforeEach
    void setPassword() {
        editor = new SignedIn(jdbc, clock).as(Role.EDITOR);
        desk = browser().as(editor);
        assertThat(desk.post("/account/password", "password", PASSWORD).status())
                .isEqualTo(303);
    }

    @AfterEach
    void backToNoon() {
        clock.set(TestClock.NOON);
    }

    private Sender browser() {
        return new Sender(port).from("192.0." + NETWORK.incrementAndGet() + ".2");
    }

    private Sender typedPassword() {
        var sender = browser();
        var in = sender.post("/sign-in/password", "email", editor.email(), "password", PASSWORD, "to", "/desk");
        assertThat(in.location()).isEqualTo("/sign-in/second");
        return sender;
    }

    private String setUp() {
        var secret =
                desk.get("/account/codes").page().select("input[name=secret]").val();
        var done = desk.post("/account/codes", "secret", secret, "code", code(secret));
        assertThat(done.page().select(".recovery code")).hasSize(10);
        return secret;
    }

    private String code(String secret) {
        try {
            return new DefaultCodeGenerator().generate(secret, clock.instant().getEpochSecond() / 30);
        } catch (CodeGenerationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aPasswordAloneLetsStaffInAsReadersAndLeadsThemToSetCodesUp() {
        var sender = browser();
        var in = sender.post("/sign-in/password", "email", editor.email(), "password", PASSWORD, "to", "/desk");
        assertThat(in.location()).isEqualTo("/account/codes?to=%2Fdesk");
        assertThat(sender.get("/account/here").text())
                .contains("\"role\":\"reader\"")
                .doesNotContain("/desk");
        assertThat(sender.get("/desk").location()).startsWith("/account/codes?to=");
        assertThat(sender.post("/desk/questions").status()).isEqualTo(403);
        var again = sender.get(sender.get("/account/codes?to=/desk").location());
        assertThat(again.words()).contains("A password alone does not open the desk");
        assertThat(sender.post("/account/password", "password", "another good password")
                        .status())
                .isEqualTo(403);
        assertThat(sender.post("/account/passkeys/challenge").status()).isEqualTo(403);
    }

    @Test
    void whoShowsByALetterThatItIsThemSetsCodesUpAndGoesOn() {
        var sender = browser();
        sender.post("/sign-in/password", "email", editor.email(), "password", PASSWORD, "to", "/desk");
        var codes = "/account/codes?to=/desk";
        sender.post("/sign-in", "email", editor.email(), "to", codes);
        var code = new Mailbox(jdbc).last(editor.email()).replaceAll("(?s).*asked for it: ([0-9]{6}).*", "$1");
        assertThat(sender.post("/sign-in/code", "code", code).location()).isEqualTo(codes);
        var secret = sender.get(codes).page().select("input[name=secret]").val();
        var done = sender.post("/account/codes", "secret", secret, "code", code(secret), "to", "/desk");
        assertThat(done.page().select("a.button").attr("href")).isEqualTo("/desk");
        assertThat(sender.get("/desk").status()).isEqualTo(200);
        assertThat(new Mailbox(jdbc).last(editor.email())).contains("Codes from a telephone were set up");
    }

    @Test
    void aPasswordWithACodeOpensTheDeskAndEachCodeOnlyOnce() {
        var secret = setUp();
        clock.pass(Duration.ofMinutes(1));
        var sender = typedPassword();
        assertThat(sender.get("/desk").status()).isEqualTo(303);
        assertThat(sender.post("/sign-in/second", "code", code(secret)).location())
                .isEqualTo("/desk");
        assertThat(sender.get("/desk").status()).isEqualTo(200);
        var replay = typedPassword().post("/sign-in/second", "code", code(secret));
        assertThat(replay.status()).isEqualTo(422);
        assertThat(replay.words()).contains("used already");
    }

    @Test
    void aWrongCodeIsToldAndFiveEndTheTry() {
        setUp();
        var sender = typedPassword();
        for (var i = 0; i < 5; i++) {
            assertThat(sender.post("/sign-in/second", "code", "12345" + i).status())
                    .isEqualTo(422);
        }
        assertThat(sender.post("/sign-in/second", "code", "123456").location()).isEqualTo("/sign-in");
        assertThat(sender.get("/sign-in/second").location()).isEqualTo("/sign-in");
    }

    @Test
    void aRecoveryCodeWorksOnceAndNewOnesReplaceTheOld() {
        setUp();
        var codes = desk.post("/account/codes/recovery")
                .page()
                .select(".recovery code")
                .eachText();
        assertThat(typedPassword()
                        .post("/sign-in/second", "code", codes.getFirst().toUpperCase(java.util.Locale.ROOT))
                        .location())
                .isEqualTo("/desk");
        assertThat(typedPassword()
                        .post("/sign-in/second", "code", codes.getFirst())
                        .status())
                .isEqualTo(422);
        assertThat(desk.get("/account/codes").words()).contains("9 of 10 are left");
        desk.post("/account/codes/recovery");
        assertThat(typedPassword().post("/sign-in/second", "code", codes.get(1)).status())
                .isEqualTo(422);
    }

    @Test
    void aCodeThatIsWrongKeepsThePictureItGoesWith() {
        var secret =
                desk.get("/account/codes").page().select("input[name=secret]").val();
        var again = desk.post("/account/codes", "secret", secret, "code", "000000", "to", "/desk");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("input[name=secret]").val()).isEqualTo(secret);
        assertThat(again.page().select("input[name=to]").val()).isEqualTo("/desk");
        assertThat(again.page().select("#secret-letters").text().replace(" ", ""))
                .isEqualTo(secret);
        assertThat(again.page().select("img.qr").attr("src")).startsWith("data:image/png;base64,");
        assertThat(desk.post("/account/codes", "secret", "A", "code", "000000").status())
                .isEqualTo(422);
    }

    @Test
    void whatMakesTheCodesIsEncryptedWithAKeyOutsideTheDatabase() throws IOException {
        var secret = setUp();
        var kept = jdbc.sql("SELECT secret FROM authenticator WHERE account_id = :id")
                .param("id", editor.account())
                .query(byte[].class)
                .single();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(secret);
        var key = data.resolve("keys/sign-in.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("keys"))))
                .isEqualTo("rwx------");
    }

    @Test
    void codesThatWereSealedForAnotherAccountAreWorthNothing(@Autowired Codes codes) {
        var secret = setUp();
        var other = new SignedIn(jdbc, clock).as(Role.EDITOR);
        jdbc.sql("""
                INSERT INTO authenticator (account_id, secret, step, made)
                SELECT :other, secret, 0, made FROM authenticator WHERE account_id = :id
                """)
                .param("other", other.account())
                .param("id", editor.account())
                .update();
        assertThat(codes.takes(other.account(), code(secret))).isFalse();
        assertThat(codes.lost()).isOne();
        jdbc.sql("DELETE FROM authenticator WHERE account_id = :other")
                .param("other", other.account())
                .update();
    }

    @Test
    void afterAQuarterOfAnHourOneShowsAgainWhoOneIsAndGoesOn() {
        var secret = setUp();
        clock.pass(Duration.ofMinutes(16));
        var led = desk.get("/account/sign-in").location();
        assertThat(led).isEqualTo("/account/again?to=%2Faccount%2Fsign-in");
        var page = desk.get(led).page();
        assertThat(page.select("[data-passkey]").attr("data-to")).isEqualTo("/account/sign-in");
        assertThat(page.select("form[action=/sign-in] input[name=to]").val()).isEqualTo("/account/sign-in");
        var refused = desk.post("/account/password/removal");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.words()).contains("nothing was changed").contains("/account/again");
        desk.post("/sign-in/password", "email", editor.email(), "password", PASSWORD, "to", "/account/sign-in");
        assertThat(desk.post("/sign-in/second", "code", code(secret)).location())
                .isEqualTo("/account/sign-in");
        assertThat(desk.get("/account/sign-in").status()).isEqualTo(200);
    }

    @Test
    void readersAreAskedForNoCodesAndNothingAgain() {
        var reader = new SignedIn(jdbc, clock).as(Role.READER);
        var sender = browser().as(reader);
        sender.post("/account/password", "password", PASSWORD);
        assertThat(sender.get("/account/codes").status()).isEqualTo(404);
        clock.pass(Duration.ofDays(2));
        assertThat(sender.get("/account/sign-in").page().select("#codes")).isEmpty();
        var in = browser().post("/sign-in/password", "email", reader.email(), "password", PASSWORD, "to", "/latest");
        assertThat(in.location()).isEqualTo("/latest");
    }
}
