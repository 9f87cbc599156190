package org.masthead.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
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
import org.springframework.transaction.support.TransactionTemplate;

/** How the ledger is read and searched. */
@PaperTest
class LedgerDeskTest {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    Ledger ledger;

    @Autowired
    TransactionTemplate transaction;

    private SignedIn.Person ada;
    private Sender sender;

    @BeforeEach
    void fill() {
        jdbc.sql("TRUNCATE ledger_entry, ledger_link").update();
        ada = new SignedIn(jdbc, clock).as(Role.EDITOR, "Ada Quill");
        sender = new Sender(port).as(ada);
        transaction.executeWithoutResult(status -> {
            clock.set(TestClock.NOON.minus(Duration.ofDays(2)));
            ledger.write(new Editor(ada.visitor().key()), "published", "story:41", "revision 3 of the flood");
            clock.set(TestClock.NOON);
            ledger.write(new Editor("Ada Quill"), "revised", "story:41", "=HYPERLINK(\"x\"), “quoted”");
            ledger.write(new Editor("the clock"), "published", "story:42", "revision 1 of the fair");
            ledger.write(
                    new Editor("the clock"),
                    "appointed",
                    ada.visitor().key(),
                    Ledger.Change.of("role", "reporter", "editor"));
        });
    }

    private List<String> found(String query) {
        return sender.get("/desk/ledger" + query)
                .page()
                .select(".ledger-lines tbody tr")
                .eachText();
    }

    @Test
    void whoeverIsLookedForIsFoundByNameHoweverTheLedgerNamesThem() {
        assertThat(found("?who=Ada+Quill")).hasSize(2).allMatch(line -> line.contains("Ada Quill"));
        assertThat(found("?who=ada+quill&did=published"))
                .singleElement()
                .asString()
                .contains("story:41");
        assertThat(found("?who=the+clock")).hasSize(2);
    }

    @Test
    void linesAreFoundByDeedSubjectWordsAndDay() {
        assertThat(found("")).hasSize(4);
        assertThat(found("?did=published")).hasSize(2);
        assertThat(found("?subject=story:41")).hasSize(2);
        assertThat(found("?words=Flood")).singleElement().asString().contains("revision 3");
        assertThat(found("?from=2026-11-24")).hasSize(3);
        assertThat(found("?to=2026-11-23")).hasSize(1);
        assertThat(found("?from=2026-11-22&to=2026-11-22&words=fair")).isEmpty();
        assertThat(sender.get("/desk/ledger?words=nothing+like+it").words()).contains("No line is like that.");
    }

    @Test
    void aChangeIsToldWithWhatWasThere() {
        assertThat(found("?did=appointed")).singleElement().asString().contains("Ada Quill", "role: reporter → editor");
    }

    @Test
    void aDayThatCannotBeReadIsToldAndWhatWasTypedStays() {
        var answer = sender.get("/desk/ledger?from=yesterday&words=flood");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".fault").text()).contains("“yesterday” is not a day");
        assertThat(answer.page().select("#words").val()).isEqualTo("flood");
    }

    @Test
    void oldLinesAreReachedPageByPage() {
        transaction.executeWithoutResult(status -> ledger.write(
                new Editor("the wire"),
                "took in",
                IntStream.range(0, 120).mapToObj(i -> "story:" + i).toList()));
        var first = sender.get("/desk/ledger?did=took+in").page();
        assertThat(first.select(".ledger-lines tbody tr")).hasSize(50);
        var second = sender.get(first.select(".ledger-turn a").attr("href")).page();
        var third = sender.get(second.select(".ledger-turn a[rel=next]").attr("href"))
                .page();
        assertThat(third.select(".ledger-lines tbody tr")).hasSize(20);
        assertThat(third.select(".ledger-turn a").eachText()).containsExactly("Newest lines");
    }

    @Test
    void theTableHoldsEveryLineAndNoFormula() {
        var table = sender.get("/desk/ledger.csv?subject=story:41");
        assertThat(table.header("Content-Type")).startsWith("text/csv");
        assertThat(table.header("Cache-Control")).contains("no-store");
        assertThat(table.text().lines().toList())
                .hasSize(3)
                .first()
                .isEqualTo("line,at,who,did,subject,details,before,after");
        assertThat(table.text()).contains("\"'=HYPERLINK(\"\"x\"\"), “quoted”\"");
        assertThat(sender.get("/desk/ledger.csv").text().lines()).hasSize(5);
    }

    @Test
    void oddWordsDoNoHarm() {
        for (var odd : List.of("%27%3B+DROP+TABLE", "%26+%7C+%21", "%00", "%25", "*:*", "a".repeat(900))) {
            assertThat(sender.get("/desk/ledger?words=" + odd + "&who=" + odd + "&before=" + odd)
                            .status())
                    .as(odd)
                    .isEqualTo(200);
        }
    }
}
