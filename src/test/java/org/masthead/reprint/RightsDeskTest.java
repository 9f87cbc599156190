package org.masthead.reprint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.masthead.gate.Role;
import org.masthead.gate.SignedIn;
import org.masthead.house.Reader;
import org.masthead.newsroom.Ledger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@PaperTest
class RightsDeskTest {

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

    private String waiting(String headline, String email) {
        return desk.ask(desk.story(headline), "copies", "3000000", "email", email)
                .location();
    }

    @Test
    void onlyTheRightsDeskAndThePublisherComeIn() {
        var page = waiting("Behind the door", "door@boats.example");
        var address = "/desk/reprints/" + desk.id(page);
        for (var role : new Role[] {Role.READER, Role.REPORTER, Role.EDITOR, Role.MODERATOR}) {
            var other = desk.asker().as(SignedIn.on(paper).as(role));
            assertThat(other.get(address).status()).isEqualTo(403);
            assertThat(other.post(address + "/quotes", "amount", "1", "currency", "USD")
                            .status())
                    .isEqualTo(403);
        }
        assertThat(reader.get(address).status()).isEqualTo(303);
        var publisher = desk.asker().as(SignedIn.on(paper).as(Role.PUBLISHER));
        assertThat(publisher.get(address).status()).isEqualTo(200);
        assertThat(publisher.get(address).header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void itSeesWhatIsToBeAnsweredAndQuotesByHand() {
        var page = waiting("Three million copies", "millions@boats.example");
        var rights = desk.rights();
        var address = "/desk/reprints/" + desk.id(page);
        assertThat(rights.get("/desk/reprints").words()).contains("To answer", "Three million copies", "November 27");
        assertThat(rights.get("/desk/reprints/in/licensed").status()).isEqualTo(200);
        assertThat(rights.get("/desk/reprints/in/nowhere").status()).isEqualTo(404);

        var wrong = rights.post(address + "/quotes", "amount", "a lot", "currency", "USD", "basis", "All in.");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#f-amount").val()).isEqualTo("a lot");
        assertThat(wrong.page().select("#f-currency option").eachAttr("value"))
                .contains("USD", "EUR", "JPY")
                .doesNotContain("DEM", "ADP", "XAU");
        assertThat(wrong.page().select("#f-basis").text()).isEqualTo("All in.");
        assertThat(rights.post(address + "/quotes", "amount", "4,200.50", "currency", "EUR", "basis", "All in.")
                        .status())
                .isEqualTo(303);

        assertThat(reader.get(page).words()).contains("€4,200.50", "All in.", "Accept the quote");
        assertThat(desk.letters("millions@boats.example")).last().asString().contains("€4,200.50");
        assertThat(paper.getBean(Ledger.class).about("reprint:" + desk.id(page)))
                .first()
                .satisfies(line -> assertThat(line.did()).isEqualTo("quoted"))
                .satisfies(line -> assertThat(line.who()).startsWith("account:"));
    }

    @Test
    void itRefusesWithAReason() {
        var page = waiting("Refused", "no@boats.example");
        var rights = desk.rights();
        var address = "/desk/reprints/" + desk.id(page);
        assertThat(rights.post(address + "/refusal", "reason", "").status()).isEqualTo(422);
        rights.post(address + "/refusal", "reason", "We keep this one for a book.");

        assertThat(reader.get(page).words()).contains("We cannot give permission", "We keep this one for a book.");
        assertThat(desk.letters("no@boats.example")).last().asString().contains("for a book");
        assertThat(rights.post(address + "/refusal", "reason", "Again.").status())
                .isEqualTo(409);
    }

    @Test
    void notesAreForTheDeskAndAnswersForTheAsker() {
        var page = waiting("Notes", "notes@boats.example");
        var rights = desk.rights();
        var address = "/desk/reprints/" + desk.id(page);
        rights.post(address + "/notes", "words", "They paid late before.", "to", "desk");
        rights.post(address + "/notes", "words", "We will see.", "to", "asker");

        assertThat(reader.get(page).words()).contains("We will see.").doesNotContain("They paid late");
        assertThat(rights.get(address).words()).contains("They paid late before.", "We will see.");
        assertThat(desk.letters("notes@boats.example")).last().asString().contains("We will see.");
    }

    @Test
    void anInvoiceIsPrintedAndMarkedPaidOnce() {
        var page = desk.licensed(desk.story("To be paid"));
        var rights = desk.rights();
        var address = "/desk/reprints/" + desk.id(page);
        assertThat(rights.get(address + "/invoice").words())
                .contains("Invoice TPI-2026-", "$120.00", "December 24, 2026");
        assertThat(reader.get(page + "/invoice").words()).contains("Sill Valley Boating Club");
        rights.post(address + "/payment");
        rights.post(address + "/payment");

        assertThat(reader.get(page).words()).contains("paid November 24, 2026");
        assertThat(rights.get(address).page().select("form[action$=payment]")).isEmpty();
        assertThat(desk.jdbc()
                        .sql("SELECT count(*) FROM reprint_entry WHERE did = 'marked it as paid' AND reprint_id = "
                                + desk.id(page))
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void aRevokedLicenceSaysSoEverywhere() {
        var page = desk.licensed(desk.story("Revoked"), "email", "revoked@boats.example");
        var licence = desk.licence(page);
        assertThat(reader.get(licence.path()).words()).contains("holds until");
        var address = "/desk/reprints/" + desk.id(page);
        desk.rights().post(address + "/revocation", "reason", "The invoice was never paid.");

        assertThat(reader.get(licence.path()).words()).contains("was revoked on November 24, 2026");
        assertThat(reader.get(licence.path() + ".jsonld").text()).doesNotContain("\"permission\"");
        assertThat(reader.get(page).words()).contains("Your licence was revoked", "never paid");
        assertThat(reader.get("/reprints/deliveries/" + licence.delivery()).status())
                .isEqualTo(410);
        assertThat(desk.letters("revoked@boats.example")).last().asString().contains("never paid");
        assertThat(desk.rights()
                        .post(address + "/revocation", "reason", "Again.")
                        .status())
                .isEqualTo(409);
        assertThat(desk.asker().post(page + "/renewals").status()).isEqualTo(409);
    }

    @Test
    void itGivesMoreTimeFreeOrForAPrice() {
        var page = desk.licensed(desk.story("More time"), "email", "more@boats.example");
        var licence = desk.licence(page);
        var address = "/desk/reprints/" + desk.id(page);
        assertThat(desk.rights()
                        .post(address + "/renewals", "months", "500", "amount", "0", "currency", "USD")
                        .status())
                .isEqualTo(422);
        desk.rights().post(address + "/renewals", "months", "6", "amount", "0", "currency", "USD");
        assertThat(reader.get(licence.path()).words()).contains("holds until May 24, 2028");

        var offered = desk.rights().post(address + "/renewals", "months", "12", "amount", "90", "currency", "USD");
        assertThat(offered.location()).isNotEqualTo(address);
        assertThat(desk.letters("more@boats.example")).last().asString().contains("$90.00");
        assertThat(reader.get(licence.path()).words()).contains("holds until May 24, 2028");
        assertThat(desk.rights()
                        .post(address + "/renewals", "months", "1", "amount", "0", "currency", "USD")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void aStoryIsWithheldAndOfferedAgain() {
        var id = desk.story("Kept back");
        var path = "/2026/11/24/kept-back";
        var rights = desk.rights();
        assertThat(reader.get(path).text()).contains("Request reprint permission");
        assertThat(rights.post("/desk/rights/holds", "story", "x", "reason", "A book.")
                        .status())
                .isEqualTo(422);
        rights.post(
                "/desk/rights/holds", "story", "" + id, "reason", "It will be a book.", "ask", "books@packet.example");

        assertThat(rights.get("/desk/rights").words()).contains("It will be a book.");
        assertThat(reader.get(path).page().select(".reprint-line").text())
                .contains("It will be a book.", "books@packet.example");
        assertThat(desk.ask(id).status()).isEqualTo(409);
        rights.post("/desk/rights/holds/" + id + "/end");
        assertThat(desk.ask(id).status()).isEqualTo(303);
        assertThat(reader.get(path).text()).contains("Request reprint permission");
    }
}
