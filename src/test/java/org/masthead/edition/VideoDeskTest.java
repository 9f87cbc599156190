package org.masthead.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.story.Copies.ADA;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.masthead.gate.Role;
import org.masthead.gate.Sender;
import org.masthead.gate.SignedIn;
import org.masthead.house.Reader;
import org.masthead.house.Sections;
import org.masthead.media.Films;
import org.masthead.media.Videos;
import org.masthead.newsroom.Ledger;
import org.masthead.story.Copies;
import org.masthead.story.Publication;
import org.masthead.story.Stories;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** An editor takes videos in and picks them, with nothing but forms. */
@PaperTest
class VideoDeskTest {

    private static final String DESK = "/desk/videos";

    @Autowired
    ApplicationContext paper;

    @Autowired
    Videos videos;

    @Autowired
    VideoPicks picks;

    @Autowired
    Stories stories;

    @Autowired
    Sections sections;

    @Autowired
    Ledger ledger;

    @Autowired
    TestClock clock;

    @Value("${masthead.data}")
    Path data;

    @LocalServerPort
    int port;

    private Sender editor;

    @BeforeEach
    void anEditorAndFilesThatWait() throws IOException {
        sections.ensure("River", "");
        editor = new Sender(port).as(SignedIn.on(paper).as(Role.EDITOR, "Edna Moss"));
        var incoming = Files.createDirectories(data.resolve("incoming"));
        for (var name : List.of("council-vote.webm", "council-vote.mp4", "council-vote.jpg", "council-vote.vtt")) {
            if (!Files.exists(incoming.resolve(name))) Files.copy(Films.file(name), incoming.resolve(name));
        }
    }

    private Reader.Answer add(String title, String... more) {
        var fields = new java.util.ArrayList<>(List.of(
                "title",
                title,
                "description",
                "What it shows.",
                "transcript",
                "One.\n\nTwo.",
                "poster",
                "council-vote.jpg"));
        fields.addAll(List.of(more));
        return editor.post(DESK, fields.toArray(String[]::new));
    }

    private Videos.Video added(String title) {
        assertThat(add(title, "mp4", "council-vote.mp4", "silent", "yes").status())
                .isEqualTo(303);
        return videos.newest(1, 0).getFirst();
    }

    @Test
    void aVideoIsTakenInByTheNamesOfItsFiles() {
        var story = (Publication.Live) stories.publish(stories.draft(Copies.river("The roll call"), ADA), ADA);
        assertThat(editor.get(DESK).words()).contains("council-vote.mp4", "council-vote.vtt");
        var answer = add(
                "The gavel",
                "webm",
                "council-vote.webm",
                "mp4",
                "council-vote.mp4",
                "captions",
                "council-vote.vtt",
                "credit",
                "Edna Moss",
                "story",
                "https://packet.example" + story.path());
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).endsWith(DESK);
        var page = new Reader(port).get("/videos/the-gavel");
        assertThat(page.words()).contains("The gavel", "Edna Moss", "The roll call");
        assertThat(page.page().select("video track")).hasSize(1);
        var id = videos.bySlug("the-gavel").orElseThrow().id();
        assertThat(ledger.about(Videos.key(id)).stream().map(line -> line.who() + " " + line.did()))
                .containsExactly("Edna Moss tied", "Edna Moss took in");
    }

    @Test
    void theWordsAndCaptionsOfAVideoAreChangedInItsPlace() {
        var video = added("The gavel falls");
        var form = editor.get(DESK + "/" + video.id()).page();
        assertThat(form.select("#transcript").val()).isEqualTo("One.\n\nTwo.");
        assertThat(form.select("#silent").hasAttr("checked")).isTrue();
        var captions = "WEBVTT\n\n00:00:00.000 --> 00:00:01.000\nThe ayes have it & <b>go</b>.\n";
        var fields = new String[] {
            "title", "The gavel fell", "description", "A vote.", "transcript", "One.", "captions", captions
        };
        assertThat(editor.post(DESK + "/" + video.id(), fields).location())
                .isEqualTo(DESK + "/" + video.id() + "?saved");
        var page = new Reader(port).get(video.path());
        assertThat(page.words()).contains("The gavel fell", "A vote.").doesNotContain("Two.");
        assertThat(new Reader(port).get("/sitemap-videos.xml").text())
                .contains(
                        "<video:title>The gavel fell</video:title>",
                        "https://packet.example" + video.path() + "</loc>");
        assertThat(new Reader(port)
                        .get(page.page().select("video track").attr("src"))
                        .text())
                .contains("The ayes have it");
        assertThat(editor.get(DESK + "/" + video.id() + "?saved").words()).contains("Saved.");
        assertThat(editor.get(DESK + "/" + video.id())
                        .page()
                        .select("#captions")
                        .val())
                .startsWith("WEBVTT");

        fields[7] = "WEBVTT\n\n99:00:00.000 --> 99:00:01.000\nLate.";
        var again = editor.post(DESK + "/" + video.id(), fields);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.words()).contains("Nothing was changed yet", "after the end of the video");
        assertThat(again.page().select("#captions").val()).contains("Late.");
        assertThat(editor.get(DESK + "/99999999").status()).isEqualTo(404);
    }

    @Test
    void whatIsWrongIsSaidBesideWhatWasTyped() {
        var answer =
                add("", "mp4", "../masthead.yml", "transcript", "", "story", "/2026/11/24/none", "credit", "<Edna>");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.words())
                .contains(
                        "Nothing was changed yet",
                        "Give the video a title.",
                        "There is no file “../masthead.yml” in the folder incoming.",
                        "A video with speech needs captions",
                        "There is no story at this address.");
        assertThat(answer.page().selectFirst("#credit").attr("value")).isEqualTo("<Edna>");
        assertThat(answer.page().selectFirst("#description").text()).isEqualTo("What it shows.");
        assertThat(answer.page().selectFirst("#title").attr("aria-invalid")).isEqualTo("true");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.tells()).isFalse();
    }

    @Test
    void noFileOutsideTheFolderIsEverTakenIn() throws IOException {
        Files.createDirectories(data.resolve("incoming/deeper"));
        Files.copy(
                Films.file("council-vote.mp4"),
                data.resolve("secret.mp4"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.deleteIfExists(data.resolve("incoming/link.mp4"));
        Files.createSymbolicLink(data.resolve("incoming/link.mp4"), data.resolve("secret.mp4"));
        for (var name : List.of(
                "../secret.mp4", data.resolve("secret.mp4").toString(), "link.mp4", "deeper", "..", ".", "a\u0000b")) {
            assertThat(add("Secret", "mp4", name, "silent", "yes").status())
                    .as(name)
                    .isEqualTo(422);
        }
        assertThat(editor.get(DESK).words()).doesNotContain("link.mp4");
        assertThat(videos.bySlug("secret")).isEmpty();
    }

    @Test
    void picksAreMadeMovedGivenAnEndAndDropped() {
        var first = added("First pick");
        var second = added("Second pick");
        for (var video : List.of(first, second))
            assertThat(editor.post(DESK + "/picks", "front", "river", "video", "" + video.id())
                            .location())
                    .endsWith(DESK + "?front=river");
        editor.post(DESK + "/picks/moves", "front", "river", "video", "" + second.id(), "place", "1");
        assertThat(picks.picks("river")).extracting(VideoPicks.Pick::video).containsExactly(second.id(), first.id());
        editor.post(DESK + "/picks", "front", "river", "video", "" + first.id(), "until", "2026-11-24T18:00");
        assertThat(picks.picks("river").getLast().until())
                .isAtSameInstantAs(java.time.OffsetDateTime.parse("2026-11-24T18:00-05:00"));
        assertThat(editor.get(DESK + "?front=river")
                        .page()
                        .selectFirst("#until-" + first.id())
                        .attr("value"))
                .isEqualTo("2026-11-24T18:00");
        editor.post(DESK + "/picks", "front", "river", "video", "" + first.id());
        assertThat(picks.picks("river").getLast().until()).isNotNull();
        assertThat(editor.get(DESK + "?front=river").words())
                .contains("Picked for River")
                .doesNotContain("Pick for River: First pick");
        for (var wrong : List.of("2026-11-24T06:00", "soon", "2026-13-45T99:00"))
            assertThat(editor.post(DESK + "/picks", "front", "river", "video", "" + first.id(), "until", wrong)
                            .words())
                    .as(wrong)
                    .contains(wrong.equals("2026-11-24T06:00") ? "is over" : "“" + wrong + "” is not a time like");
        editor.post(DESK + "/picks/removals", "front", "river", "video", "" + second.id());
        assertThat(picks.picks("river")).extracting(VideoPicks.Pick::video).containsExactly(first.id());
        assertThat(ledger.about("picks:river").getFirst().who()).isEqualTo("Edna Moss");
    }

    @Test
    void aVideoIsWithdrawnWithAReason() {
        var video = added("Withdrawn one");
        var path = DESK + "/" + video.id() + "/withdrawal";
        assertThat(editor.post(path, "reason", " ").status()).isEqualTo(422);
        assertThat(editor.post(path, "reason", "The count was wrong.").status()).isEqualTo(303);
        assertThat(new Reader(port).get(video.path()).status()).isEqualTo(410);
        assertThat(editor.post(DESK + "/999999/withdrawal", "reason", "None").status())
                .isEqualTo(404);
    }

    @Test
    void oddRequestsGetPlainAnswers() {
        var video = added("Odd");
        assertThat(editor.get(DESK + "?front=nowhere").status()).isEqualTo(404);
        assertThat(editor.get(DESK + "?page=9").status()).isEqualTo(404);
        assertThat(editor.post(DESK + "/picks", "front", "nowhere", "video", "" + video.id())
                        .status())
                .isEqualTo(404);
        assertThat(editor.post(DESK + "/picks", "front", "", "video", "999999").status())
                .isEqualTo(404);
        assertThat(editor.post(DESK + "/picks", "front", "", "video", "x").status())
                .isEqualTo(404);
        assertThat(editor.post(DESK + "/picks").status()).isEqualTo(400);
        assertThat(editor.post(DESK + "/picks/moves", "front", "", "video", "" + video.id(), "place", "-5")
                        .status())
                .isEqualTo(303);
    }

    @Test
    void onlyEditorsAndThePublisherAreAdmitted() {
        for (var role : Role.values()) {
            var sender = new Sender(port).as(SignedIn.on(paper).as(role));
            var may = role == Role.EDITOR || role == Role.PUBLISHER;
            assertThat(sender.get(DESK).status()).as(role.words()).isEqualTo(may ? 200 : 403);
            assertThat(sender.post(DESK, "title", "").status()).as(role.words()).isEqualTo(may ? 422 : 403);
        }
        assertThat(new Sender(port).get(DESK).location()).startsWith("/sign-in");
        assertThat(new Sender(port).post(DESK, "title", "").status()).isEqualTo(401);
        assertThat(editor.with("Sec-Fetch-Site", "cross-site")
                        .post(DESK, "title", "")
                        .status())
                .isEqualTo(403);
    }
}
