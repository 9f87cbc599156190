package org.masthead.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@PaperTest
@TestPropertySource(
        properties = {"masthead.mail.clock=1h", "masthead.mail.from=The Test Packet – Post <post@packet.example>"})
class SendingTest {

    private static final GreenMail SERVER =
            new GreenMail(new ServerSetup(free(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    Letters letters;

    @Autowired
    Postman postman;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    TransactionTemplate transaction;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry settings) {
        SERVER.start();
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
    }

    @AfterAll
    static void close() {
        SERVER.stop();
    }

    @BeforeEach
    void empty() throws Exception {
        jdbc.sql("DELETE FROM letter").update();
        SERVER.purgeEmailFromAllMailboxes();
        clock.set(TestClock.NOON);
    }

    private void write(Letter... written) {
        transaction.executeWithoutResult(status -> List.of(written).forEach(letters::post));
    }

    @Test
    void aLetterArrivesWithAllThatBelongsOnIt() throws Exception {
        write(new Letter("ada@averley.example", "Grüße – hello", "Good morning, Ada.\nŻółw.", "/letters/7/end"));
        assertThat(postman.round()).isOne();
        var came = SERVER.getReceivedMessages()[0];
        assertThat(came.getFrom()[0]).hasToString("\"The Test Packet – Post\" <post@packet.example>");
        assertThat(came.getAllRecipients()[0]).hasToString("ada@averley.example");
        assertThat(came.getSubject()).isEqualTo("Grüße – hello");
        assertThat(came.getContent().toString().strip()).isEqualTo("Good morning, Ada.\r\nŻółw.");
        assertThat(came.getSentDate().toInstant()).isEqualTo(TestClock.NOON);
        assertThat(came.getMessageID()).matches("<letter-\\d+-\\d+@packet\\.example>");
        assertThat(header(came, "Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(header(came, "List-Unsubscribe")).isEqualTo("<https://packet.example/letters/7/end>");
        assertThat(header(came, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
    }

    @Test
    void oneThatSomebodyAskedForCannotBeUnsubscribedFrom() throws Exception {
        write(new Letter("ada@averley.example", "Your code", "123456"));
        postman.round();
        assertThat(SERVER.getReceivedMessages()[0].getHeader("List-Unsubscribe"))
                .isNull();
    }

    @Test
    void itsWordsAreForgottenOnceItIsSent() {
        write(new Letter("ada@averley.example", "Your code", "123456"));
        postman.round();
        assertThat(jdbc.sql("SELECT body FROM letter").query(String.class).single())
                .isEmpty();
        assertThat(postman.round()).isZero();
        clock.pass(Duration.ofDays(31));
        postman.forget();
        assertThat(jdbc.sql("SELECT count(*) FROM letter").query(Long.class).single())
                .isZero();
    }

    @Test
    void whatIsNotCommittedIsNeverSent() {
        transaction.executeWithoutResult(status -> {
            letters.post(new Letter("ada@averley.example", "Never", "mind"));
            status.setRollbackOnly();
        });
        assertThat(postman.round()).isZero();
    }

    @Test
    void whileTheServerIsAwayLettersWaitLongerAndLonger() throws Exception {
        SERVER.stop();
        write(new Letter("ada@averley.example", "Later", "you will have it"));
        assertThat(postman.round()).isZero();
        assertThat(postman.round()).isZero();
        assertThat(tries()).isEqualTo(1);
        for (var pause : List.of(1, 2, 4, 8)) {
            clock.pass(Duration.ofMinutes(pause).minusSeconds(1));
            postman.round();
            clock.pass(Duration.ofSeconds(1));
            postman.round();
        }
        assertThat(tries()).isEqualTo(5);
        SERVER.start();
        clock.pass(Duration.ofMinutes(16));
        assertThat(postman.round()).isOne();
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    private static int free() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int tries() {
        return jdbc.sql("SELECT tries FROM letter").query(Integer.class).single();
    }

    @Test
    void afterThreeDaysALetterIsGivenUpAndForgotten() {
        write(new Letter("ada@averley.example", "Old", "news"));
        clock.pass(Duration.ofDays(3).plusSeconds(1));
        assertThat(postman.round()).isZero();
        assertThat(SERVER.getReceivedMessages()).isEmpty();
        assertThat(jdbc.sql("SELECT body || ended FROM letter")
                        .query(String.class)
                        .single())
                .isEqualTo("true");
    }

    @Test
    void oneThatHasNoAddressHoldsNoOtherUp() {
        write(new Letter("no address", "To nobody", "x"), new Letter("ada@averley.example", "To Ada", "y"));
        assertThat(postman.round()).isOne();
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    @Test
    void manySendersSendNothingTwice() throws Exception {
        for (var i = 0; i < 60; i++) write(new Letter("ada@averley.example", "Letter " + i, "x"));
        try (var senders = Executors.newFixedThreadPool(4)) {
            for (var i = 0; i < 4; i++) senders.submit(postman::round);
        }
        var subjects = new HashSet<String>();
        for (var one : SERVER.getReceivedMessages()) subjects.add(one.getSubject());
        assertThat(SERVER.getReceivedMessages()).hasSize(60);
        assertThat(subjects).hasSize(60);
    }

    private static String header(MimeMessage message, String name) throws Exception {
        return String.join("|", Arrays.asList(message.getHeader(name)));
    }
}
