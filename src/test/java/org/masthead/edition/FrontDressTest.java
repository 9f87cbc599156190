package org.masthead.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.story.Copies.ADA;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.gate.Role;
import org.masthead.gate.Sender;
import org.masthead.gate.SignedIn;
import org.masthead.house.Reader;
import org.masthead.house.Sections;
import org.masthead.media.Pictures;
import org.masthead.media.Shots;
import org.masthead.story.Copies;
import org.masthead.story.Stories;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A story stands on one front in other words than its own, with another picture or another part of it. */
@PaperTest
class FrontDressTest {

    private static final String DESK = "/desk/fronts/river";

    @Autowired
    ApplicationContext paper;

    @Autowired
    Stories stories;

    @Autowired
    Sections sections;

    @Autowired
    Pictures pictures;

    @Autowired
    Versions versions;

    @LocalServerPort
    int port;

    private Sender edna() {
        return new Sender(port).as(SignedIn.on(paper).as(Role.EDITOR, "Edna Moss"));
    }

    private static Reader.Answer change(Sender who, String... fields) {
        var seen = who.get(DESK).page().selectFirst("#front-move [name=seen]").val();
        var all = new ArrayList<>(List.of("seen", seen));
        all.addAll(List.of(fields));
        return who.post(DESK + "/changes", all.toArray(String[]::new));
    }

    private static void publish(Sender who) {
        var page = who.get(DESK).page();
        var seen = page.selectFirst("#front-move [name=seen]").val();
        var over = page.selectFirst("[name=over]").val();
        who.post(DESK + "/publication", "seen", seen, "over", over, "when", "now");
    }

    @Test
    void aStoryMayStandUnderAnotherKickerWithAnotherPartOfAPicture() {
        sections.ensure("River", "");
        var id = stories.draft(Copies.river("Story 2."), ADA);
        stories.publish(id, ADA);
        var edna = edna();
        var picture = pictures.keep(Shots.jpeg(900, 900), new Pictures.Words("The weir", "", "Noor Halabi"), ADA);
        var story = "" + id;
        change(edna, "do", "put", "spot", "lead.1", "story", story);
        publish(edna);
        var wrong =
                change(edna, "do", "terms", "spot", "lead.1", "story", story, "kicker", "x".repeat(61), "crop", "?");
        assertThat(wrong.words()).contains("Keep the kicker under 60 characters.", "Choose a part of the picture.");
        change(
                edna,
                "do",
                "terms",
                "spot",
                "lead.1",
                "story",
                story,
                "kicker",
                "High water",
                "picture",
                picture.path(),
                "crop",
                "close-bottom-right");
        assertThat(edna.get(DESK).words())
                .contains("“Story 2.”, with another kicker, with another picture, with another part of the picture");
        assertThat(edna.get(DESK + "/slots?spot=lead.1")
                        .page()
                        .select("#crop option[selected]")
                        .val())
                .isEqualTo("close-bottom-right");
        var preview = edna.get(DESK + "/preview").page();
        assertThat(preview.select("main .kicker").first().text()).isEqualTo("High water");
        assertThat(preview.select("main .teaser img").first().attr("src"))
                .isEqualTo(picture.path() + "/3x2-360-540-540-360/960.webp");
        assertThat(new Reader(port)
                        .get(picture.path() + "/3x2-360-540-540-360/320.jpg")
                        .status())
                .isEqualTo(200);
        assertThat(new Reader(port)
                        .get(picture.path() + "/3x2-361-540-540-360/320.jpg")
                        .status())
                .isNotEqualTo(200);
        publish(edna);
        assertThat(new Reader(port).get("/river").words()).contains("High water");
        var last = versions.current("river").number();
        edna.post(DESK + "/versions/" + (last - 1) + "/return");
        assertThat(new Reader(port).get("/river").words()).doesNotContain("High water");
        edna.post(DESK + "/versions/" + last + "/return");
        assertThat(new Reader(port).get("/river").words()).contains("High water");
    }
}
