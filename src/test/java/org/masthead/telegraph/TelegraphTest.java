package org.masthead.telegraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.story.Copies.ADA;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.masthead.gate.Role;
import org.masthead.gate.Sender;
import org.masthead.gate.SignedIn;
import org.masthead.house.Sections;
import org.masthead.story.Copies;
import org.masthead.story.Notice;
import org.masthead.story.Stories;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Programs elsewhere hear what happens to stories, can tell that it was us, and miss nothing. */
@PaperTest
class TelegraphTest {

    private record Heard(String event, String signature, String body) {}

    @Autowired
    ApplicationContext paper;

    @Autowired
    Stories stories;

    @Autowired
    Sections sections;

    @Autowired
    Operator operator;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private final List<Heard> heard = new ArrayList<>();
    private final AtomicInteger status = new AtomicInteger(204);
    private HttpServer program;
    private Sender publisher;

    @BeforeEach
    void aProgramThatListens() throws IOException {
        jdbc.sql("TRUNCATE telegram, correspondent").update();
        sections.ensure("River", "");
        program = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 4);
        program.createContext("/hook", exchange -> {
            heard.add(new Heard(
                    exchange.getRequestHeaders().getFirst("Masthead-Event"),
                    exchange.getRequestHeaders().getFirst("Masthead-Signature"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            exchange.sendResponseHeaders(status.get(), -1);
            exchange.close();
        });
        program.start();
        publisher = new Sender(port).as(SignedIn.on(paper).as(Role.PUBLISHER));
    }

    @AfterEach
    void nobodyListens() {
        program.stop(0);
    }

    private String connected(String... events) {
        var fields = new ArrayList<>(List.of(
                "name",
                "The app",
                "address",
                "http://localhost:" + program.getAddress().getPort() + "/hook"));
        for (var event : events) fields.addAll(List.of("events", event));
        var answer = publisher.post("/desk/webhooks", fields.toArray(String[]::new));
        assertThat(answer.status()).isEqualTo(200);
        return answer.page().select("code").last().text();
    }

    private long published(String headline) {
        var id = stories.draft(Copies.river(headline), ADA);
        stories.publish(id, ADA);
        return id;
    }

    @Test
    void whatHappensIsToldSignedAndInOrder() throws Exception {
        var secret = connected("story.published", "story.corrected", "story.withdrawn");
        var id = published("The ferry is back");
        stories.notice(id, Notice.Kind.CORRECTION, "", "It was the other ferry.", ADA);
        stories.withdraw(id, "Both ferries are gone.", ADA);
        operator.round();
        assertThat(heard)
                .extracting(Heard::event)
                .containsExactly("story.published", "story.corrected", "story.withdrawn");
        var first = heard.getFirst();
        assertThat(first.body()).contains("The ferry is back");
        var parts = first.signature().split("[=,]");
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        var expected =
                HexFormat.of().formatHex(mac.doFinal((parts[1] + "." + first.body()).getBytes(StandardCharsets.UTF_8)));
        assertThat(parts[3]).isEqualTo(expected);
    }

    @Test
    void whatIsNotTakenIsTriedAgainLater() {
        connected("story.published");
        status.set(503);
        published("The roof leaks");
        operator.round();
        operator.round();
        assertThat(heard).hasSize(1);
        status.set(200);
        clock.pass(Duration.ofMinutes(1));
        operator.round();
        assertThat(heard).hasSize(2);
        clock.pass(Duration.ofHours(1));
        operator.round();
        assertThat(heard).hasSize(2);
    }

    @Test
    void aProgramThatTakesNothingIsStoppedAndLosesNothing() {
        connected("story.published");
        status.set(500);
        for (var i = 0; i < Operator.MOST_FAILURES; i++) published("Story " + i);
        operator.round();
        assertThat(publisher.get("/desk/webhooks").words()).contains("stopped");
        published("While it was stopped");
        operator.round();
        assertThat(heard).hasSize(Operator.MOST_FAILURES);
        status.set(200);
        var id = jdbc.sql("SELECT id FROM correspondent").query(Long.class).single();
        assertThat(publisher.post("/desk/webhooks/" + id + "/resumption").status())
                .isEqualTo(303);
        operator.round();
        assertThat(heard).hasSize(2 * Operator.MOST_FAILURES + 1);
        assertThat(publisher.get("/desk/webhooks/" + id).words()).contains("Taken.", "While it was stopped");
    }

    @Test
    void nothingIsToldOfWhatNobodyAskedForOrWhatWasTakenBack() {
        connected("story.withdrawn");
        published("Not asked for");
        operator.round();
        assertThat(heard).isEmpty();
    }

    @Test
    void theSecretIsShownOnceAndKeptNowhere() {
        var secret = connected("story.published");
        assertThat(secret).hasSizeGreaterThan(40);
        var id = jdbc.sql("SELECT id FROM correspondent").query(Long.class).single();
        assertThat(publisher.get("/desk/webhooks/" + id).text()).doesNotContain(secret);
        assertThat(jdbc.sql("SELECT row_to_json(c)::text FROM correspondent AS c")
                        .query(String.class)
                        .single())
                .doesNotContain(secret);
        var renewed = publisher
                .post("/desk/webhooks/" + id + "/secret")
                .page()
                .select("code")
                .last()
                .text();
        assertThat(renewed).isNotEqualTo(secret);
    }

    @Test
    void whatIsMissingIsSaidAndKept() {
        var answer = publisher.post("/desk/webhooks", "name", "", "address", "not an address");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".fault")).hasSize(3);
        assertThat(answer.page().selectFirst("#address").val()).isEqualTo("not an address");
    }

    @Test
    void telegramsGoToNoMachineOfOurOwnAndOnlyUnderSeal() {
        var strict = new Addressee(false);
        for (var address : List.of(
                "http://example.org/hook",
                "https://localhost/hook",
                "https://127.0.0.1/",
                "https://[::1]/",
                "https://10.1.2.3/",
                "https://192.168.0.1/",
                "https://169.254.169.254/latest/meta-data",
                "https://100.64.0.1/",
                "https://[fd00::1]/",
                "https://0.0.0.0/",
                "https://user:word@198.51.100.7/",
                "file:///etc/passwd",
                "https:///nowhere"))
            assertThat(strict.fault(address)).as(address).isPresent();
        assertThat(strict.fault("https://198.51.100.7/hook")).isEmpty();
    }
}
