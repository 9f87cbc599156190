package org.masthead.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.story.Copies.ADA;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.masthead.gate.Role;
import org.masthead.gate.Sender;
import org.masthead.gate.SignedIn;
import org.masthead.house.Reader;
import org.masthead.house.Sections;
import org.masthead.newsroom.Ledger;
import org.masthead.story.Copies;
import org.masthead.story.Copy;
import org.masthead.story.Publication;
import org.masthead.story.Stories;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A picture is replaced, framed, or loses its licence: every page that shows it follows at once. */
@PaperTest
class PictureRightsTest {

    private static final Pictures.Words WORDS = new Pictures.Words("A levee", "The levee.", "Averley Wire");

    @Autowired
    ApplicationContext paper;

    @Autowired
    Pictures pictures;

    @Autowired
    PictureClock pictureClock;

    @Autowired
    Stories stories;

    @Autowired
    Sections sections;

    @Autowired
    Ledger ledger;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    private SignedIn.Person editor;
    private Reader reader;

    @BeforeEach
    void anEditor() {
        sections.ensure("River", "");
        clock.set(TestClock.NOON);
        editor = SignedIn.on(paper).as(Role.EDITOR);
        reader = new Reader(port);
    }

    private static Copy with(String headline, Picture lead, Picture inBody) {
        var plain = Copies.copy(
                headline,
                "river",
                "<p>One.</p><figure><img src=\"" + inBody.path()
                        + "\" alt=\"In the body\" width=\"700\" height=\"400\">"
                        + "<figcaption>Under it</figcaption></figure><p>Two.</p>");
        return new Copy(
                plain.kicker(),
                headline,
                plain.headlines(),
                plain.deck(),
                plain.credits(),
                plain.dateline(),
                plain.section(),
                plain.topics(),
                plain.body(),
                lead == null ? null : new Copy.Lead(lead.id(), ""),
                List.of(),
                "",
                plain.rights(),
                "");
    }

    private String published(Copy copy) {
        var outcome = stories.publish(stories.draft(copy, ADA), ADA);
        assertThat(outcome).isInstanceOf(Publication.Live.class);
        return ((Publication.Live) outcome).path();
    }

    private Picture kept(int width, Color color) {
        return pictures.keep(Shots.halves(width, 400, "png", color, color.darker()), WORDS, ADA);
    }

    private Reader.Answer save(Picture picture, String... more) {
        var fields = new java.util.ArrayList<>(List.of("alt", "A levee", "credit", "Averley Wire"));
        fields.addAll(List.of(more));
        return new Sender(port).as(editor).post("/desk/pictures/" + picture.id(), fields.toArray(String[]::new));
    }

    @Test
    void aPictureWhoseLicenceEndsIsHiddenEverywhereAtTheEndOfItsLastDay() {
        var picture = kept(701, Color.PINK);
        var path = published(with("Licensed", picture, picture));
        assertThat(save(picture, "holder", "Averley Wire", "ends", "2026-11-25").status())
                .isEqualTo(303);
        assertThat(reader.get(path).text()).contains(picture.path() + "/640.webp", "Under it");
        assertThat(reader.get(picture.path() + "/640.webp").header("Cache-Control"))
                .contains("max-age=147600");
        assertThat(reader.get(path + ".json").text()).contains(picture.path(), "Under it");
        clock.pass(Duration.ofHours(41).minusSeconds(1));
        pictureClock.tick();
        assertThat(reader.get(path).text()).contains(picture.path());
        clock.pass(Duration.ofSeconds(2));
        pictureClock.tick();
        for (var page : List.of(path, "/river", "/")) {
            assertThat(reader.get(page).text()).as(page).doesNotContain(picture.path() + "/", "Under it");
        }
        assertThat(reader.get(path + ".json").text()).contains("Two.").doesNotContain(picture.path(), "Under it");
        assertThat(reader.get(picture.path() + "/640.webp").status()).isEqualTo(410);
        assertThat(reader.get(picture.path()).status()).isEqualTo(410);
        var desk = new Sender(port).as(editor);
        assertThat(desk.get("/desk/pictures/" + picture.id()).words())
                .contains(
                        "readers do not see this picture", "Story, live", "Licensed", "the clock took from the pages");
        assertThat(desk.get("/desk/pictures/" + picture.id() + "/preview").status())
                .isEqualTo(200);
        assertThat(desk.get("/desk/pictures?only=ended").words()).contains("licence ended");
        assertThat(save(picture, "holder", "Averley Wire", "ends", "").status()).isEqualTo(303);
        assertThat(reader.get(path).text()).contains(picture.path() + "/640.webp", "Under it");
    }

    @Test
    void anotherFileTakesAPicturesPlaceEverywhere() throws IOException {
        var old = kept(702, Color.GREEN);
        var path = published(with("Replaced", old, old));
        assertThat(reader.get(path).text()).contains(old.path() + "/640.webp");
        var fresh = Shots.halves(900, 300, "jpeg", Color.BLUE, Color.BLUE);
        var answer = new Sending(port, editor).with("fresh.jpg", fresh).html("/desk/pictures/" + old.id() + "/file");
        assertThat(answer.statusCode()).isEqualTo(303);
        var now = pictures.byId(old.id()).orElseThrow();
        assertThat(now.key()).isNotEqualTo(old.key());
        var page = reader.get(path).text();
        assertThat(page)
                .contains(now.path() + "/640.webp", "width=\"900\" height=\"300\"")
                .doesNotContain(old.path());
        assertThat(reader.get("/river").text()).contains(now.path()).doesNotContain(old.path());
        assertThat(reader.get(old.path() + "/640.webp").location()).isEqualTo(now.path() + "/640.webp");
        var served = new Sending(port, editor).get(now.path() + "/640.jpg").body();
        assertThat(new Color(ImageIO.read(new ByteArrayInputStream(served)).getRGB(50, 50)).getBlue())
                .isGreaterThan(200);
        var again = new Sending(port, editor)
                .with("old.png", Shots.halves(702, 400, "png", Color.GREEN, Color.GREEN.darker()))
                .json("/desk/pictures");
        assertThat(new String(again.body(), StandardCharsets.UTF_8)).contains("Another file has taken the place");
        var back = new Sending(port, editor)
                .with("old.png", Shots.halves(702, 400, "png", Color.GREEN, Color.GREEN.darker()))
                .html("/desk/pictures/" + old.id() + "/file");
        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(pictures.byKey(now.key()).orElseThrow().key()).isEqualTo(old.key());
        assertThat(reader.get(path).text()).contains(old.path() + "/640.webp").doesNotContain(now.path());
    }

    @Test
    void listsShowThePartThatAnEditorChose() throws IOException {
        var picture = kept(1200, Color.RED);
        published(with("Framed", picture, picture));
        assertThat(reader.get("/river").text()).contains(picture.path() + "/640.webp");
        assertThat(save(picture, "across", "40", "down", "50").status()).isEqualTo(303);
        var right = pictures.byId(picture.id()).orElseThrow().teaser();
        assertThat(right.source()).contains("/3x2-180-0-600-400/");
        assertThat(reader.get("/river").text()).contains(picture.path() + "/3x2-180-0-600-400/320.webp 320w");
        var crop = save(picture, "across", "40", "down", "50", "x-3x2", "0", "y-3x2", "0", "width-3x2", "300");
        assertThat(crop.status()).isEqualTo(303);
        var left = picture.path() + "/3x2-0-0-300-200";
        assertThat(reader.get("/river").text()).contains(left + "/320.webp 300w");
        assertThat(reader.get(picture.path() + "/3x2-180-0-600-400/640.webp").location())
                .isEqualTo(left + "/640.webp");
        var image = ImageIO.read(new ByteArrayInputStream(
                new Sending(port, editor).get(left + "/640.jpg").body()));
        assertThat(image.getWidth()).isEqualTo(300);
        assertThat(image.getHeight()).isEqualTo(200);
        assertThat(new Color(image.getRGB(290, 100)).getRed()).isGreaterThan(240);
        var wrong = save(picture, "across", "101", "down", "50", "x-1x1", "1000", "y-1x1", "0", "width-1x1", "300");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.words()).contains("Give a number from 0 to 100.", "does not lie in the picture");
        assertThat(wrong.page().selectFirst("#x-1x1").val()).isEqualTo("1000");
    }

    @Test
    void aStoryWaitsUntilItsPicturesAreDescribedAndCredited() {
        var bare = pictures.keep(
                Shots.halves(703, 400, "png", Color.CYAN, Color.BLACK), new Pictures.Words("", "", ""), ADA);
        var id = stories.draft(with("Waiting", bare, bare), ADA);
        assertThat(stories.publish(id, ADA))
                .isEqualTo(new Publication.Held(
                        "Describe picture " + bare.id() + " for those who cannot see it, at the desk’s Pictures."));
        assertThat(save(bare).status()).isEqualTo(303);
        assertThat(stories.publish(id, ADA)).isInstanceOf(Publication.Live.class);
    }

    @Test
    void itsDeskSaysWhereItIsUsedInWhicheverState() {
        var picture = kept(704, Color.ORANGE);
        published(with("Seen by readers", null, picture));
        stories.draft(with("Still a draft", picture, kept(705, Color.ORANGE)), ADA);
        var changed = stories.draft(with("Changed since", picture, picture), ADA);
        stories.revise(changed, Copies.river("Changed since"), ADA);
        assertThat(new Sender(port)
                        .as(editor)
                        .get("/desk/pictures/" + picture.id())
                        .words())
                .contains("Story, live Seen by readers", "Story, draft Still a draft")
                .contains("Story, an earlier revision Changed since");
        var unused = kept(706, Color.ORANGE);
        var list = new Sender(port).as(editor).get("/desk/pictures?only=unused").page();
        assertThat(list.select("a[href=/desk/pictures/" + unused.id() + "]")).isNotEmpty();
        assertThat(list.select("a[href=/desk/pictures/" + picture.id() + "]")).isEmpty();
    }

    @Test
    void reportersDescribeButDoNotReplaceOrLicense() {
        var picture = kept(707, Color.GRAY);
        var person = SignedIn.on(paper).as(Role.REPORTER);
        var file = new Sending(port, person).with("x.jpg", Shots.jpeg(300, 200));
        assertThat(file.html("/desk/pictures/" + picture.id() + "/file").statusCode())
                .isEqualTo(403);
        var sent = new Sender(port)
                .as(person)
                .post("/desk/pictures/" + picture.id(), "alt", "Grey", "ends", "2026-11-20", "holder", "Mine");
        assertThat(sent.status()).isEqualTo(303);
        assertThat(pictures.byId(picture.id()).orElseThrow().alt()).isEqualTo("Grey");
        assertThat(pictures.byId(picture.id()).orElseThrow().expires()).isNull();
        assertThat(ledger.about(Pictures.key(picture.id())))
                .extracting(Ledger.Line::did)
                .containsExactly("described");
    }
}
