package org.masthead.backshop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.gate.Role;
import org.masthead.gate.Sender;
import org.masthead.gate.SignedIn;
import org.masthead.house.Reader;
import org.masthead.mail.Letter;
import org.masthead.mail.Letters;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The publisher sees what keeps the paper running, and no secret with it. */
@PaperTest
class BackshopTest {

    @Autowired
    ApplicationContext paper;

    @Autowired
    Letters letters;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private Sender publisher;

    @BeforeEach
    void aPublisherAndNoLetters() {
        jdbc.sql("TRUNCATE letter").update();
        publisher = new Sender(port).as(SignedIn.on(paper).as(Role.PUBLISHER));
    }

    private void written(String subject) {
        transaction.executeWithoutResult(
                status -> letters.post(new Letter("ada.flint@averley.example", subject, "Secret words")));
    }

    @Test
    void lettersAreListedWithoutTheirWordsCodesAndWholeAddresses() {
        written("493817 is your code for The Test Packet");
        var page = publisher.get("/desk/mail");
        assertThat(page.words()).contains("One letter waits", "a…@averley.example", "is your code for");
        assertThat(page.text()).doesNotContain("493817", "ada.flint", "Secret words");
    }

    @Test
    void aLetterThatWaitsIsTriedAtOnce() {
        written("Patience");
        var id = jdbc.sql("UPDATE letter SET due = due + interval '2 hours', tries = 1, trouble = 'Busy' RETURNING id")
                .query(Long.class)
                .single();
        assertThat(publisher.get("/desk/mail").words()).contains("has refused 1 of them", "Busy");
        assertThat(publisher.post("/desk/mail/" + id + "/tries").location()).endsWith("said=tried");
        assertThat(jdbc.sql("SELECT due - written < interval '1 minute' FROM letter")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(publisher.post("/desk/mail/999999/tries").location()).endsWith("said=gone");
    }

    @Test
    void jobsAreListedWithWhatTheyDoAndTheLogsTroublesBeside() {
        // Another paper that was started in this process since then has taken the log to itself.
        publisher.get("/desk/jobs");
        LoggerFactory.getLogger("org.masthead.story.StoryClock").warn("The tide is late");
        var page = publisher.get("/desk/jobs");
        assertThat(page.words()).contains("Publishes what is scheduled", "Sends letters", "The tide is late");
    }

    @Test
    void operationsSayHowPagesDatabaseAndDiskDo() {
        new Reader(port).get("/");
        assertThat(publisher.get("/desk/operations").words())
                .contains("Answered from memory", "PostgreSQL", "Disk free", "Letters waiting");
    }

    @Test
    void onlyThePublisherLooksBehindTheScenes() {
        var editor = new Sender(port).as(SignedIn.on(paper).as(Role.EDITOR));
        for (var path : new String[] {"/desk/mail", "/desk/jobs", "/desk/operations"})
            assertThat(editor.get(path).status()).as(path).isEqualTo(403);
    }

    @Test
    void addressesAreMaskedWhateverTheyAre() {
        assertThat(OutboxDeskController.masked("ada@packet.example")).isEqualTo("a…@packet.example");
        assertThat(OutboxDeskController.masked("@x")).isEqualTo("…");
        assertThat(OutboxDeskController.masked("")).isEqualTo("…");
    }
}
