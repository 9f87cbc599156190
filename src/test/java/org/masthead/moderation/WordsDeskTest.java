package org.masthead.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.masthead.gate.Role;
import org.masthead.gate.Sender;
import org.masthead.gate.SignedIn;
import org.masthead.house.Reader;
import org.masthead.newsroom.Ledger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Moderators keep the lists of words at their desk, and try what the checks say. */
@PaperTest
class WordsDeskTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    Checks checks;

    @Autowired
    Ledger ledger;

    @LocalServerPort
    int port;

    private Sender vera;

    @BeforeEach
    void aModerator() {
        jdbc.sql("TRUNCATE watched_word RESTART IDENTITY").update();
        vera = new Sender(port).as(new SignedIn(jdbc, clock).as(Role.MODERATOR));
    }

    private Ruling ruling(String text) {
        return checks.of(AnyRemark.of(text).made());
    }

    @Test
    void aWordCountsFromTheMomentItIsListedUntilItIsTakenOff() {
        assertThat(ruling("Vermin!")).isInstanceOf(Ruling.Pass.class);
        var added = vera.post("/desk/words", "kind", "banned", "word", " Vermin ", "note", "of people");
        assertThat(added.status()).isEqualTo(200);
        assertThat(added.words()).contains("“vermin” is banned.", "of people");
        assertThat(ruling("Vermin!")).isInstanceOf(Ruling.Reject.class);
        assertThat(ledger.about("word:1").getFirst().did()).isEqualTo("banned");
        assertThat(vera.post("/desk/words/1/removal").words()).contains("“vermin” is off the list.");
        assertThat(ruling("Vermin!")).isInstanceOf(Ruling.Pass.class);
        assertThat(ledger.about("word:1").getFirst().did()).isEqualTo("took off the list");
        assertThat(vera.post("/desk/words/1/removal").status()).isEqualTo(404);
    }

    @Test
    void whatCannotBeListedIsSaidAndStaysTyped() {
        vera.post("/desk/words", "kind", "suspect", "word", "quack*", "note", "");
        var again = vera.post("/desk/words", "kind", "banned", "word", "Quack*", "note", "once more");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.words()).contains("on the list already");
        assertThat(again.page().selectFirst("#word").val()).isEqualTo("Quack*");
        assertThat(again.page().selectFirst("#note").val()).isEqualTo("once more");
        assertThat(again.page().selectFirst("#kind option[selected]").val()).isEqualTo("banned");
        assertThat(vera.post("/desk/words").words()).contains("Type the word");
        assertThat(vera.post("/desk/words", "word", "x").words()).contains("at least two letters");
        assertThat(vera.post("/desk/words", "word", "x".repeat(81)).status()).isEqualTo(422);
        assertThat(vera.post("/desk/words", "word", "fine", "note", "x".repeat(201))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aTextCanBeTriedAndNothingComesOfIt() {
        vera.post("/desk/words", "kind", "suspect", "word", "quack*", "note", "");
        var tried = vera.post("/desk/words/trial", "text", "What a QU4CK <b>he</b> is");
        assertThat(tried.status()).isEqualTo(200);
        assertThat(tried.page().select(".words-trace li")).hasSize(13);
        assertThat(tried.page().select(".words-holds").text()).contains("suspect words holds: QU4CK = quack*");
        assertThat(tried.page().selectFirst("textarea").val()).isEqualTo("What a QU4CK <b>he</b> is");
        assertThat(tried.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void itIsForModeratorsOnly() {
        assertThat(new Reader(port).get("/desk/words").status()).isEqualTo(303);
        var ada = new Sender(port).as(new SignedIn(jdbc, clock).as(Role.REPORTER));
        assertThat(ada.get("/desk/words").status()).isEqualTo(403);
        assertThat(ada.post("/desk/words", "word", "vermin").status()).isEqualTo(403);
        assertThat(vera.get("/desk/words").status()).isEqualTo(200);
    }
}
