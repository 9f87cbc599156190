package org.masthead.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.masthead.gate.Role;
import org.masthead.gate.Sender;
import org.masthead.gate.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PaperTest
class AccountTest {

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
        sender = new Sender(port).as(person);
    }

    @Test
    void aReaderSaysWhoTheyAreAndOthersSeeItAtOnce() {
        var path = "/readers/" + person.account();
        assertThat(new Sender(port).get(path).words()).contains(person.name());
        assertThat(new Sender(port).get(path).header("Cache-Control")).contains("public");
        var saved = sender.post("/account", "name", "Hal Reed " + person.account(), "bio", "Bakes.\r\n\r\nRows.");
        assertThat(saved.location()).isEqualTo("/account?saved");
        assertThat(sender.get("/account?saved").words()).contains("Saved");
        var page = new Sender(port).get(path).page();
        assertThat(page.select("h1").text()).isEqualTo("Hal Reed " + person.account());
        assertThat(page.select(".p-note").eachText()).containsExactly("Bakes.", "Rows.");
        assertThat(new Sender(port).get(path + ".svg").text()).contains(">H" + letter(person.account()) + "<");
    }

    private static String letter(long account) {
        return Long.toString(account).substring(0, 1);
    }

    @Test
    void fromTheirAccountThoseOfThePaperGoToTheirDeskWithoutScripts() {
        var june = new Sender(port).as(new SignedIn(jdbc, clock).as(Role.MODERATOR));
        assertThat(june.get("/account").page().select(".deck a").eachAttr("href"))
                .containsExactly("/desk");
        assertThat(sender.get("/account").page().select("a[href=/desk]")).isEmpty();
    }

    @Test
    void whatCannotBeTakenComesBackAsItWasTyped() {
        var answer = sender.post("/account", "name", "x", "bio", "Still here");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("textarea").val()).isEqualTo("Still here");
        assertThat(answer.page().select("#name").val()).isEqualTo("x");
        assertThat(answer.words()).contains("2 to 40 characters");
        assertThat(sender.post("/account", "name", person.name(), "bio", "b".repeat(501))
                        .words())
                .contains("501 characters");
    }

    @Test
    void nothingOfTheirOwnPagesIsKeptByAnybody() {
        for (var path :
                new String[] {"/account", "/account/sign-in", "/account/leaving", "/account/here", "/account/farewell"
                }) {
            assertThat(sender.get(path).header("Cache-Control")).as(path).isEqualTo("no-store");
        }
    }

    @Test
    void aFaceIsDrawnFromTheNameAlone() {
        assertThat(Faces.letters("Ada Brook")).isEqualTo("AB");
        assertThat(Faces.letters("ada")).isEqualTo("A");
        assertThat(Faces.letters("Ada van der Brook-Élan")).isEqualTo("AÉ");
        assertThat(Faces.letters("王小明")).isEqualTo("王");
        assertThat(Faces.letters("")).isEqualTo("?");
        assertThat(Faces.colour("Ada Brook"))
                .isEqualTo(Faces.colour("ADA BROOK"))
                .startsWith("#");
        assertThat(new Sender(port).get("/readers/999999.svg").status()).isEqualTo(404);
        assertThat(new Sender(port).get("/readers/999999").status()).isEqualTo(404);
    }

    @Test
    void theyTakeAwayEverythingThatIsHeldAboutThem() {
        var json = sender.get("/account/everything.json");
        assertThat(json.header("Content-Disposition")).contains("attachment");
        assertThat(json.text())
                .contains(person.email(), "\"sessions\"", "\"passkeys\"", "\"letters\"", "a browser in a test");
        var csv = sender.get("/account/everything.csv");
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.text()).startsWith("kind,row,field,value\r\n").contains("account,1,email," + person.email());
        assertThat(csv.text()).doesNotContain(person.secret());
    }

    @Test
    void noCellOfTheTableIsTakenForAFormula() {
        sender.post("/account", "name", "Sly Fox " + person.account(), "bio", "=HYPERLINK(\"x\"),\n2");
        assertThat(sender.get("/account/everything.csv").text())
                .contains("account,1,bio,\"'=HYPERLINK(\"\"x\"\"),\n2\"\r\n");
    }
}
