package org.masthead.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.masthead.gate.Accounts;
import org.masthead.gate.Role;
import org.masthead.gate.Sender;
import org.masthead.gate.SignedIn;
import org.masthead.house.Sections;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the publisher does with those who make the paper. */
@PaperTest
class PeopleTest {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    Accounts accounts;

    @Autowired
    Staff staff;

    @Autowired
    Sections sections;

    private SignedIn.Person publisher;
    private Sender sender;

    @BeforeEach
    void begin() {
        jdbc.sql("UPDATE account SET role = 'reader' WHERE role = 'publisher'").update();
        publisher = new SignedIn(jdbc, clock).as(Role.PUBLISHER);
        sender = new Sender(port).as(publisher);
        sections.ensure("City", "");
        sections.ensure("River", "");
    }

    @AfterEach
    void backToNoon() {
        clock.set(TestClock.NOON);
    }

    private List<String> lines(long account) {
        return jdbc.sql("""
                SELECT concat_ws(' | ', who, did, details, was::text, became::text)
                FROM ledger_entry WHERE subject = :subject ORDER BY id
                """)
                .param("subject", "account:" + account)
                .query(String.class)
                .list();
    }

    @Test
    void somebodyIsTakenOnWithDesksAndComesInByTheLinkThatIsShownOnce() {
        var shown = sender.post(
                "/desk/people",
                "name",
                "Noor Halabi",
                "email",
                "noor@packet.example",
                "role",
                "editor",
                "desks",
                "city",
                "desks",
                "river");
        var link = shown.page().select("#link").val().replace("https://packet.example", "");
        assertThat(link).matches("/sign-in/[A-Za-z0-9_-]{32}");
        var noor = accounts.byEmail("noor@packet.example").orElseThrow();
        assertThat(staff.desks(noor.id())).containsExactly("city", "river");
        var row = sender.get("/desk/people").page().select("tr:contains(Noor Halabi)");
        assertThat(row.text()).contains("editor", "City, River", "signed in nowhere", "invited, until");
        assertThat(sender.get("/desk/people").text()).doesNotContain(link);
        var browser = new Sender(port);
        assertThat(browser.post(link).location()).isEqualTo("/desk");
        assertThat(browser.get("/desk").status()).isEqualTo(200);
        assertThat(lines(noor.id()))
                .containsExactly(
                        publisher.visitor().key() + " | appointed | editor | {} | {}",
                        publisher.visitor().key()
                                + " | set the desks of |  | {\"desks\": []} | {\"desks\": [\"city\", \"river\"]}");
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingTypedIsLost() {
        var again = sender.post("/desk/people", "name", "J", "email", "june@", "role", "reader", "desks", "river");
        assertThat(again.status()).isEqualTo(422);
        var page = again.page();
        assertThat(page.select("#name").val()).isEqualTo("J");
        assertThat(page.select("#email").val()).isEqualTo("june@");
        assertThat(page.select("input[value=river]").hasAttr("checked")).isTrue();
        assertThat(page.select(".fault")).hasSize(3);
        assertThat(page.select("#name").attr("aria-describedby")).isEqualTo("name-fault");
    }

    @Test
    void aNewRoleIsInTheLedgerWithTheOldOneAndEndsTheirSessions() {
        var walt = new SignedIn(jdbc, clock).as(Role.REPORTER, "Walt Ingersoll");
        var his = new Sender(port).as(walt);
        assertThat(his.get("/desk").status()).isEqualTo(200);
        var done = sender.post("/desk/people/" + walt.account() + "/role", "role", "standards");
        assertThat(sender.get(done.location()).words()).contains("The role was changed", "standards editor");
        assertThat(his.get("/desk").status()).isEqualTo(303);
        assertThat(lines(walt.account()))
                .containsExactly(
                        publisher.visitor().key()
                                + " | appointed | standards editor | {\"role\": \"reporter\"} | {\"role\": \"standards editor\"}");
    }

    @Test
    void whoNoLongerWorksHereIsAReaderWithoutDesksLinksOrSessions() {
        var walt = new SignedIn(jdbc, clock).as(Role.EDITOR, "Walt Gone");
        sender.post("/desk/people/" + walt.account() + "/desks", "desks", "city");
        var link = sender.post("/desk/people/" + walt.account() + "/links")
                .page()
                .select("#link")
                .val();
        assertThat(sender.post("/desk/people/" + walt.account() + "/removal").location())
                .isEqualTo("/desk/people");
        assertThat(accounts.byId(walt.account()).orElseThrow().role()).isEqualTo(Role.READER);
        assertThat(staff.desks(walt.account())).isEmpty();
        assertThat(new Sender(port)
                        .post(link.replace("https://packet.example", ""))
                        .status())
                .isEqualTo(410);
        assertThat(new Sender(port).as(walt).get("/account").status()).isEqualTo(303);
        assertThat(sender.get("/desk/people/" + walt.account()).status()).isEqualTo(404);
        assertThat(lines(walt.account()))
                .last()
                .asString()
                .contains("took the role away from", "\"editor\"", "\"reader\"");
    }

    @Test
    void nobodyRemovesTheLastPublisher() {
        var path = "/desk/people/" + publisher.account();
        for (var answer : List.of(sender.post(path + "/removal"), sender.post(path + "/role", "role", "editor"))) {
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.page().select("[role=alert]").text()).contains("the paper’s last publisher");
        }
        var another = new SignedIn(jdbc, clock).as(Role.PUBLISHER);
        assertThat(sender.post(path + "/removal").status()).isEqualTo(303);
        var theirs = new Sender(port).as(another);
        assertThat(theirs.post("/desk/people/" + another.account() + "/removal").status())
                .isEqualTo(422);
    }

    @Test
    void ofTwoPublishersWhoRemoveEachOtherAtOnceOneStays() throws InterruptedException {
        var other = new SignedIn(jdbc, clock).as(Role.PUBLISHER);
        var theirs = new Sender(port).as(other);
        var one = Thread.startVirtualThread(() -> sender.post("/desk/people/" + other.account() + "/removal"));
        var two = Thread.startVirtualThread(() -> theirs.post("/desk/people/" + publisher.account() + "/removal"));
        one.join();
        two.join();
        assertThat(accounts.staff())
                .filteredOn(person -> person.role() == Role.PUBLISHER)
                .isNotEmpty();
    }

    @Test
    void aSessionOfSomebodyElseIsEndedAndOnlyTheirs() {
        var walt = new SignedIn(jdbc, clock).as(Role.EDITOR, "Walt Session");
        var path = "/desk/people/" + walt.account();
        var session = sender.get(path).page().select("button[name=session]").val();
        sender.post("/desk/people/" + publisher.account() + "/sign-outs", "session", session);
        assertThat(new Sender(port).as(walt).get("/desk").status()).isEqualTo(200);
        assertThat(sender.get(sender.post(path + "/sign-outs", "session", session)
                                .location())
                        .words())
                .contains("Nowhere");
        assertThat(new Sender(port).as(walt).get("/desk").status()).isEqualTo(303);
        assertThat(lines(walt.account())).singleElement().asString().contains("ended a session of");
    }

    @Test
    void aNewLinkMakesTheOldOneWorthless() {
        var walt = new SignedIn(jdbc, clock).as(Role.EDITOR, "Walt Locked Out");
        var path = "/desk/people/" + walt.account() + "/links";
        var first = sender.post(path).page().select("#link").val().replace("https://packet.example", "");
        var second = sender.post(path).page().select("#link").val().replace("https://packet.example", "");
        assertThat(new Sender(port).post(first).status()).isEqualTo(410);
        assertThat(new Sender(port).post(second).status()).isEqualTo(303);
    }

    @Test
    void whatIsDangerousAsksThePublisherAgainAndPostsChangeNothing() {
        clock.pass(Duration.ofMinutes(16));
        assertThat(sender.get("/desk/people").status()).isEqualTo(200);
        assertThat(sender.get("/desk/people/new").location()).isEqualTo("/account/again?to=%2Fdesk%2Fpeople%2Fnew");
        var refused =
                sender.post("/desk/people", "name", "Eve Late", "email", "eve@packet.example", "role", "publisher");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(accounts.byEmail("eve@packet.example")).isEmpty();
    }
}
