package org.masthead.reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.masthead.gate.Sender;
import org.masthead.house.Reader;
import org.masthead.newsroom.Ledger;
import org.masthead.story.Copies;
import org.masthead.story.Copy;
import org.masthead.story.Stories;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@PaperTest
class AskingTest {

    @Autowired
    ApplicationContext paper;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    Desk desk;
    Reader reader;

    @BeforeEach
    void aPaper() {
        clock.set(TestClock.NOON);
        desk = new Desk(paper, port);
        reader = new Reader(port);
    }

    @Test
    void aStoryLeadsToItsReprintPageAndSearchEnginesFindItToo() {
        var id = desk.story("The ferry came back");
        var page = reader.get("/2026/11/24/the-ferry-came-back");

        assertThat(page.page().select(".rights a[href=/reprints/" + id + "]").text())
                .isEqualTo("Request reprint permission");
        assertThat(page.text())
                .contains("\"acquireLicensePage\":\"https://packet.example/reprints/" + id + "\"")
                .contains("\"license\":\"https://packet.example/reprints\"")
                .contains("\"copyrightNotice\":\"© 2026 The Test Packet\"")
                .contains("\"creditText\":\"The Test Packet\"");
    }

    @Test
    void whoeverAsksGetsAQuoteAtOnceAndALetterWithIt() {
        var answer = desk.ask(desk.story("A thousand copies"), "email", "quote@boats.example");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).matches("(?:http://[^/]+)?/reprints/requests/[A-Za-z0-9_-]{32}");
        var page = reader.get(answer.location());
        assertThat(page.words()).contains("Your quote", "$120.00", "Accept the quote", "December 24, 2026");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.page().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(desk.letters("quote@boats.example"))
                .singleElement()
                .asString()
                .contains("Your quote: $120.00", "https://packet.example" + answer.location());
    }

    @Test
    void classroomUseIsGrantedAtOnce() {
        var page = reader.get(desk.ask(desk.story("For a course"), "use", "classroom", "copies", "60")
                .location());

        assertThat(page.words()).contains("You have permission", "Free of charge", "Licence TP-2026-");
        assertThat(page.words()).doesNotContain("Invoice");
    }

    @Test
    void whatThePriceCardDoesNotReachIsAnsweredOnAWorkingDay() {
        var page = desk.ask(desk.story("For millions"), "copies", "2000000", "email", "millions@boats.example")
                .location();

        assertThat(reader.get(page).words())
                .contains("We have your request", "will answer by Friday, November 27, 2026", "larger than");
        assertThat(desk.letters("millions@boats.example"))
                .singleElement()
                .asString()
                .contains("November 27");
        assertThat(desk.letters("editor@packet.example")).last().asString().contains("/desk/reprints/" + desk.id(page));
    }

    @Test
    void whatWasTypedStaysAndEachMistakeIsSaidBesideItsField() {
        var answer = desk.ask(desk.story("A form"), "email", "nowhere", "copies", "lots", "name", "Theo \"T\" <b>");

        assertThat(answer.status()).isEqualTo(422);
        var form = answer.page();
        assertThat(form.select("#f-name").val()).isEqualTo("Theo \"T\" <b>");
        assertThat(form.select("#f-email").val()).isEqualTo("nowhere");
        assertThat(form.select("#f-email").attr("aria-describedby")).isEqualTo("hint-email wrong-email");
        assertThat(form.select("#wrong-copies").text()).contains("like 2500");
        assertThat(form.select("option[selected][value=print]")).hasSize(1);
        assertThat(form.select("[role=alert] a[href=#f-email]")).hasSize(1);
        assertThat(answer.tells()).isFalse();
    }

    @Test
    void wireCopyIsNeverOfferedAndThePageSaysWhoseItIs() {
        var wire = new Copy.Credit(Copy.Credit.Kind.WIRE, null, "Meridian Press", "", "");
        var id = desk.story(Desk.with(Copies.river("A budget by wire"), List.of(wire), Copy.Rights.OURS));
        var theirs = reader.get("/reprints/" + id);

        assertThat(theirs.words()).contains("Not ours to license", "This story belongs to Meridian Press");
        assertThat(theirs.page().select("main form")).isEmpty();
        assertThat(desk.ask(id).status()).isEqualTo(409);
        var story = reader.get("/2026/11/24/a-budget-by-wire");
        assertThat(story.page().select(".reprint-line").text()).contains("belongs to Meridian Press");
        assertThat(story.text()).doesNotContain("acquireLicensePage").contains("\"creditText\":\"Meridian Press\"");
    }

    @Test
    void anotherHoldersStoryIsNotOfferedEither() {
        var rights = new Copy.Rights("Lena Voss", "© Lena Voss", "Photo essay by Lena Voss", "");
        var id = desk.story(Desk.with(Copies.river("An essay by a guest"), List.of(), rights));

        assertThat(reader.get("/reprints/" + id).words()).contains("This story belongs to Lena Voss");
    }

    @Test
    void aWithdrawnStoryIsGoneAndADraftWasNeverThere() {
        var stories = paper.getBean(Stories.class);
        var gone = desk.story("Soon withdrawn");
        stories.withdraw(gone, "It was wrong.", Desk.ADA);
        var draft = stories.draft(Copies.river("Nobody knows"), Desk.ADA);

        assertThat(reader.get("/reprints/" + gone).status()).isEqualTo(410);
        assertThat(reader.get("/reprints/" + draft).status()).isEqualTo(404);
        assertThat(reader.get("/reprints/999999").status()).isEqualTo(404);
        assertThat(reader.get("/reprints/x").status()).isEqualTo(404);
        assertThat(reader.get("/reprints/requests/" + "a".repeat(32)).status()).isEqualTo(404);
        assertThat(desk.ask(draft).status()).isEqualTo(404);
    }

    @Test
    void nobodyElsesPageMayAskAndNobodyMayAskWithoutEnd() {
        var id = desk.story("Asked and asked");
        assertThat(new Sender(port)
                        .with("Sec-Fetch-Site", "cross-site")
                        .post("/reprints/" + id)
                        .status())
                .isEqualTo(403);
        var one = new Sender(port).from("192.0.2.9");
        var form = new java.util.ArrayList<String>();
        FormCheckTest.filled().forEach((name, value) -> form.addAll(List.of(name, value)));
        var last = 0;
        for (var i = 0; i < 13; i++)
            last = one.post("/reprints/" + id, form.toArray(String[]::new)).status();
        assertThat(last).isEqualTo(429);
    }

    @Test
    void aQuoteIsDeclinedOrLapses() {
        var id = desk.story("Too dear");
        var declined = desk.ask(id).location();
        var lapsed = desk.ask(id).location();
        desk.asker().post(declined + "/refusal");
        assertThat(reader.get(declined).words()).contains("You declined the quote");
        assertThat(desk.asker().post(declined + "/acceptance").status()).isEqualTo(409);

        clock.pass(Duration.ofDays(31));
        assertThat(reader.get(lapsed).words()).contains("The quote has lapsed").doesNotContain("Accept the quote");
        assertThat(desk.asker().post(lapsed + "/acceptance").status()).isEqualTo(409);
        paper.getBean(ReprintClock.class).tick();
        assertThat(desk.jdbc()
                        .sql("SELECT state FROM reprint WHERE id = " + desk.id(lapsed))
                        .query(String.class)
                        .single())
                .isEqualTo("lapsed");
    }

    @Test
    void aQuestionGoesToTheRightsDeskAndStandsInTheHistory() {
        var page = desk.ask(desk.story("A question")).location();
        assertThat(desk.asker().post(page + "/questions", "words", " ").status())
                .isEqualTo(422);
        desk.asker().post(page + "/questions", "words", "May we <i>shorten</i> it?");

        assertThat(reader.get(page).words()).contains("Theo Brandt asked a question May we <i>shorten</i> it?");
        assertThat(desk.letters("editor@packet.example")).last().asString().contains("May we <i>shorten</i> it?");
        assertThat(paper.getBean(Ledger.class).about("reprint:" + desk.id(page)))
                .extracting(Ledger.Line::did)
                .containsExactly("asked a question", "asked");
    }

    @Test
    void machinesReadTheSameReservationEverywhere() {
        assertThat(reader.get("/robots.txt").text()).contains("User-agent: CCBot\n", "Disallow: /\n");
        assertThat(reader.get("/.well-known/tdmrep.json").text())
                .contains("\"tdm-reservation\":1", "https://packet.example/.well-known/tdm-policy.json");
        assertThat(reader.get("/.well-known/tdm-policy.json").text())
                .contains("\"tdm:mine\"", "\"obtainConsent\"", "mailto:editor@packet.example");
        assertThat(reader.get("/reprints").words())
                .contains("Classroom, up to 500 pupils", "$120.00", "needs a licence");
    }
}
