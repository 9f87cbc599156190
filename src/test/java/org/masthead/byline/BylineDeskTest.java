package org.masthead.byline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.gate.Role;
import org.masthead.gate.Sender;
import org.masthead.gate.SignedIn;
import org.masthead.house.PagesChanged;
import org.masthead.house.Purged;
import org.masthead.house.Reader;
import org.masthead.newsroom.Ledger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Editors write down who stands in bylines, and make one of two names for one person. */
@PaperTest
class BylineDeskTest {

    @Autowired
    ApplicationContext paper;

    @Autowired
    Bylines bylines;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private Sender editor;
    private Reader reader;

    @BeforeEach
    void anEditorAndNoAuthors() {
        jdbc.sql("TRUNCATE byline_slug, byline CASCADE").update();
        paper.publishEvent(PagesChanged.of(Purged.EVERYTHING));
        editor = new Sender(port).as(SignedIn.on(paper).as(Role.EDITOR, "Edna Moss"));
        reader = new Reader(port);
    }

    private long known(String name) {
        return bylines.ensure(List.of(name)).get(name);
    }

    @Test
    void anAuthorIsWrittenDownAndReadersSeeThem() {
        var answer = editor.post(
                "/desk/bylines",
                "name",
                "Ada Flint",
                "title",
                "Harbor reporter",
                "biography",
                "Grew up on the river.\n\nKnows every pilot.",
                "email",
                "ada@packet.example",
                "works",
                "The Sill | https://books.example/sill");
        assertThat(answer.status()).isEqualTo(303);
        var page = reader.get("/by/ada-flint");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.words()).contains("Harbor reporter", "Knows every pilot.");
        var form = editor.get(answer.location()).page();
        assertThat(form.selectFirst("#biography").val()).isEqualTo("Grew up on the river.\n\nKnows every pilot.");
        assertThat(form.selectFirst("#works").val()).isEqualTo("The Sill | https://books.example/sill");
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingTypedIsLost() {
        var answer = editor.post("/desk/bylines", "name", "", "email", "nowhere", "title", "Typed already");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.words()).contains("Write the name", "is not an e-mail address");
        assertThat(answer.page().selectFirst("#title").val()).isEqualTo("Typed already");
        assertThat(bylines.all()).isEmpty();
    }

    @Test
    void aNewAddressIsLedToFromTheOldOneAndAnothersIsRefused() {
        var ada = known("Ada Flint");
        known("Max Roe");
        assertThat(editor.post("/desk/bylines/" + ada, "name", "Ada Flint", "slug", "max-roe")
                        .status())
                .isEqualTo(422);
        assertThat(editor.post("/desk/bylines/" + ada, "name", "Ada Marsh", "slug", "ada-marsh")
                        .status())
                .isEqualTo(303);
        var old = reader.get("/by/ada-flint");
        assertThat(old.status()).isEqualTo(301);
        assertThat(old.location()).endsWith("/by/ada-marsh");
    }

    @Test
    void twoNamesForOnePersonBecomeOneAfterSayingWhatWillHappen() {
        var twice = known("A. Flint");
        var ada = known("Ada Flint");
        var ask = editor.get("/desk/bylines/" + twice + "/merge?into=/by/ada-flint");
        assertThat(ask.words()).contains("What will happen", "/by/a-flint");
        assertThat(bylines.all()).hasSize(2);
        assertThat(editor.post("/desk/bylines/" + twice + "/merge", "into", "/by/ada-flint")
                        .location())
                .endsWith("/desk/bylines/" + ada);
        assertThat(reader.get("/by/a-flint").location()).endsWith("/by/ada-flint");
        assertThat(ledger.about(Author.key(twice))).anySatisfy(line -> {
            assertThat(line.who()).isEqualTo("Edna Moss");
            assertThat(line.did()).isEqualTo("merged");
        });
    }

    @Test
    void nobodyIsMergedIntoThemselvesOrIntoNobody() {
        var ada = known("Ada Flint");
        assertThat(editor.post("/desk/bylines/" + ada + "/merge", "into", "/by/ada-flint")
                        .status())
                .isEqualTo(422);
        assertThat(editor.post("/desk/bylines/" + ada + "/merge", "into", "/by/nobody")
                        .status())
                .isEqualTo(422);
        assertThat(bylines.all()).hasSize(1);
    }

    @Test
    void theListFindsByPartOfANameAndTurnsItsPages() {
        for (var i = 0; i < 60; i++) known("Writer %02d".formatted(i));
        known("Ada Flint");
        assertThat(editor.get("/desk/bylines?q=flint").page().select("tbody tr"))
                .hasSize(1);
        var first = editor.get("/desk/bylines?q=writer").page();
        assertThat(first.select("tbody tr")).hasSize(50);
        var rest = editor.get(first.selectFirst("a:contains(More names)").attr("href"));
        assertThat(rest.page().select("tbody tr")).hasSize(10);
        assertThat(editor.get("/desk/bylines?q=zzz").words()).contains("Nobody of that name");
    }
}
