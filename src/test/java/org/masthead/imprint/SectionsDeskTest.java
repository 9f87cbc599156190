package org.masthead.imprint;

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
import org.masthead.house.Sections;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Editors add sections, put them in order and retire them; their addresses stay. */
@PaperTest
class SectionsDeskTest {

    @Autowired
    ApplicationContext paper;

    @Autowired
    Sections sections;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private Sender editor;
    private Reader reader;

    @BeforeEach
    void anEditorAndSections() {
        editor = new Sender(port).as(SignedIn.on(paper).as(Role.EDITOR));
        reader = new Reader(port);
        jdbc.sql("TRUNCATE section CASCADE").update();
        paper.publishEvent(PagesChanged.of(Purged.EVERYTHING));
        for (var name : List.of("City", "River", "Sports")) sections.ensure(name, "");
    }

    private List<String> navigation() {
        return reader.get("/").page().select(".sections a").eachText();
    }

    @Test
    void aNewSectionStandsAtTheEndOfTheNavigation() {
        assertThat(editor.post("/desk/sections", "name", "Letters", "about", "What readers write.")
                        .status())
                .isEqualTo(303);
        assertThat(navigation()).startsWith("City", "River", "Sports", "Letters");
        assertThat(reader.get("/letters").status()).isEqualTo(200);
    }

    @Test
    void oneOfTheSameNameIsRefused() {
        var answer = editor.post("/desk/sections", "name", "river", "about", "Again");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().selectFirst("#about").val()).isEqualTo("Again");
    }

    @Test
    void movingChangesTheOrderForReaders() {
        editor.post("/desk/sections/sports/moves", "to", "up");
        assertThat(navigation()).startsWith("City", "Sports", "River");
        editor.post("/desk/sections/city/moves", "to", "up");
        assertThat(navigation()).startsWith("City", "Sports", "River");
    }

    @Test
    void aRetiredSectionLeavesTheNavigationAndKeepsItsAddress() {
        editor.post("/desk/sections/sports", "name", "Sport", "about", "", "standing", "retired");
        assertThat(navigation()).doesNotContain("Sport", "Sports");
        assertThat(reader.get("/sports").words()).contains("Sport");
    }
}
