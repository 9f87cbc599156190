package org.masthead.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.gate.Role;
import org.masthead.gate.Sender;
import org.masthead.gate.SignedIn;
import org.masthead.house.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Editors keep the topics: names, other names, addresses, and one topic where there were two. */
@PaperTest
class TopicDeskTest {

    @Autowired
    ApplicationContext paper;

    @Autowired
    Topics topics;

    @LocalServerPort
    int port;

    private Sender editor;
    private Reader reader;

    @BeforeEach
    void anEditor() {
        editor = new Sender(port).as(SignedIn.on(paper).as(Role.EDITOR, "Edna Moss"));
        reader = new Reader(port);
    }

    private long known(String name) {
        var named = new Topic.Named(Topic.Kind.ORGANISATION, name);
        return topics.ensure(List.of(named)).get(named);
    }

    @Test
    void aTopicIsWrittenDownWithItsOtherNames() {
        var answer = editor.post(
                "/desk/topics",
                "name",
                "Sill River Conservancy",
                "kind",
                "organisation",
                "summary",
                "Keeps the locks.",
                "aliases",
                "SRC\nThe Conservancy");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(reader.get("/topics/sill-river-conservancy").words()).contains("Keeps the locks.");
        assertThat(reader.get("/topics/src").location()).endsWith("/topics/sill-river-conservancy");
        assertThat(known("SRC")).isEqualTo(known("Sill River Conservancy"));
    }

    @Test
    void anAddressThatLeadsElsewhereIsRefusedAndWhatWasTypedStays() {
        known("Harbor Board");
        var answer = editor.post("/desk/topics", "name", "Harbor Board", "summary", "Typed already");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.words()).contains("leads to another topic");
        assertThat(answer.page().selectFirst("#summary").val()).isEqualTo("Typed already");
    }

    @Test
    void aNewAddressIsLedToFromTheOldOne() {
        var id = known("Harbour Board");
        assertThat(editor.post(
                                "/desk/topics/" + id,
                                "name",
                                "Harbor Board",
                                "slug",
                                "harbor-board",
                                "kind",
                                "organisation")
                        .status())
                .isEqualTo(303);
        assertThat(reader.get("/topics/harbour-board").location()).endsWith("/topics/harbor-board");
        assertThat(reader.get("/topics/harbor-board").status()).isEqualTo(200);
    }

    @Test
    void nearlyTheSameNamesAreOfferedForMergingAndBecomeOne() {
        var one = known("Sill Ferry");
        var two = known("The Sill Ferry");
        var page = editor.get("/desk/topics/" + two);
        assertThat(page.words()).contains("Sill Ferry");
        assertThat(page.page().select("a:contains(Merge into this one)")).hasSize(1);
        assertThat(editor.post("/desk/topics/" + two + "/merge", "into", "/topics/sill-ferry")
                        .location())
                .endsWith("/desk/topics/" + one);
        assertThat(reader.get("/topics/the-sill-ferry").location()).endsWith("/topics/sill-ferry");
    }

    @Test
    void reportersLookAndDoNotTouch() {
        var id = known("Harbor Board");
        var reporter = new Sender(port).as(SignedIn.on(paper).as(Role.REPORTER));
        assertThat(reporter.get("/desk/topics/" + id).status()).isEqualTo(200);
        assertThat(reporter.post("/desk/topics/" + id, "name", "Mine").status()).isEqualTo(403);
    }
}
