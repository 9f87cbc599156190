package org.masthead.reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.masthead.gate.Role;
import org.masthead.gate.SignedIn;
import org.masthead.house.Purged;
import org.masthead.house.Reader;
import org.masthead.newsroom.Ledger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rights desk changes its prices and sentences; what is asked from then on follows them. */
@PaperTest
class CardDeskTest {

    private static final String CARD = "/desk/settings/reprints";

    @Autowired
    ApplicationContext paper;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ledger ledger;

    @LocalServerPort
    int port;

    private Desk desk;

    @BeforeEach
    void aPaper() {
        clock.set(TestClock.NOON);
        desk = new Desk(paper, port);
    }

    @AfterEach
    void asItWas() {
        jdbc.sql("DELETE FROM setting").update();
        paper.publishEvent(new Purged(Set.of(Purged.EVERYTHING)));
    }

    @Test
    void aNewPriceStandsOnTheCardAtOnceAndInTheLedger() {
        var reader = new Reader(port);
        assertThat(reader.get("/reprints").page().text()).doesNotContain("777");
        assertThat(desk.rights().post(CARD, "reprint.card.print", "777").words())
                .contains("Saved");
        assertThat(reader.get("/reprints").page().text()).contains("777");
        assertThat(ledger.about("setting:reprint.card.print")).hasSize(1);
        assertThat(jdbc.sql(
                                "SELECT was ->> 'reprint.card.print' || ' ' || (became ->> 'reprint.card.print') FROM ledger_entry WHERE subject = 'setting:reprint.card.print'")
                        .query(String.class)
                        .single())
                .isEqualTo("120 777");
    }

    @Test
    void aQuoteIsTriedAndNothingIsSaved() {
        var answer = desk.rights()
                .post(
                        CARD + "/sample",
                        "reprint.card.web",
                        "200",
                        "sample-use",
                        "web",
                        "sample-copies",
                        "1000",
                        "sample-where",
                        "world");
        assertThat(answer.words()).contains("300", "worldwide × 1.5", "gives Corrow College permission");
        assertThat(new Reader(port).get("/reprints").page().text()).doesNotContain("$200");
    }

    @Test
    void whatDoesNotFitIsRefusedWithWhatToMend() {
        var answer = desk.rights()
                .post(
                        CARD,
                        "reprint.card.print",
                        "a lot",
                        "reprint.prefix",
                        "too-long",
                        "reprint.wording.letter",
                        "Dear {name}, see {text}",
                        "reprint.wording.credit",
                        "{paper} and {bylnie}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.words())
                .contains(
                        "“a lot” does not fit: give a price",
                        "up to six capital letters",
                        "It needs {page} in it",
                        "Nothing is filled in for {bylnie} here");
        assertThat(answer.page().select("[name=reprint.card.print]").val()).isEqualTo("a lot");
        var secret = desk.rights().post(CARD, "reprint.wording.credit", "{paper} ${user.home}");
        assertThat(secret.status()).isEqualTo(422);
    }

    @Test
    void aLicenceKeepsTheWordsItWasMadeOutWith() {
        desk.rights()
                .post(
                        CARD,
                        "reprint.wording.conditions",
                        "No cropping, ever.\nNo translation.",
                        "reprint.prefix",
                        "OLD");
        desk.ask(desk.story("Words that stay"), "use", "classroom", "copies", "20", "email", "keeps@boats.example");
        var number = number();
        assertThat(number).startsWith("OLD-");
        desk.rights().post(CARD, "reprint.wording.conditions", "Do as you like.", "reprint.prefix", "NEW");
        desk.ask(desk.story("Words that follow"), "use", "classroom", "copies", "20", "email", "follows@boats.example");
        assertThat(number()).startsWith("NEW-");
        assertThat(jdbc.sql("SELECT conditions FROM licence WHERE number = :number")
                        .param("number", number)
                        .query(String.class)
                        .single())
                .isEqualTo("No cropping, ever.\nNo translation.");
        assertThat(jdbc.sql("SELECT conditions FROM licence WHERE number = :number")
                        .param("number", number())
                        .query(String.class)
                        .single())
                .isEqualTo("Do as you like.");
    }

    private String number() {
        return jdbc.sql("SELECT number FROM licence ORDER BY issued DESC, reprint_id DESC LIMIT 1")
                .query(String.class)
                .single();
    }

    @Test
    void othersDoNotSetPrices() {
        var editor = desk.asker().as(SignedIn.on(paper).as(Role.EDITOR));
        assertThat(editor.post(CARD, "reprint.card.print", "1").status()).isEqualTo(403);
    }
}
