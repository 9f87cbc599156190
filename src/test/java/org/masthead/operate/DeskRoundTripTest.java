package org.masthead.operate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.masthead.TestClock;
import org.masthead.edition.FrontTime;
import org.masthead.gate.Sender;
import org.masthead.gate.SignedIn;
import org.masthead.house.Reader;
import org.masthead.media.PictureTime;
import org.masthead.media.Pictures;
import org.masthead.story.StoryTime;
import org.masthead.writing.Writer;

/** What only the newsroom works with comes home too: the desk of an empty paper is then the desk it was. */
@Tag("database")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeskRoundTripTest {

    @TempDir
    static Path folder = Path.of(".");

    private static ExportedAverley first = ExportedAverley.NONE;
    private static ExportedAverley second = ExportedAverley.NONE;
    private static AverleyAtTheDesk desk;
    private static Sender editor;
    private static Sender publisher;

    @BeforeAll
    static void writeOutAndBringBack() throws Exception {
        first = ExportedAverley.empty(folder.resolve("first"));
        first.open();
        desk = new AverleyAtTheDesk(first);
        first.room(TestClock.class).pass(Duration.ofDays(2));
        PictureTime.strike(first.paper());
        FrontTime.strike(first.paper());
        var export = folder.resolve("export");
        assertThat(first.run("export", export.toString()).status()).isZero();
        second = ExportedAverley.empty(folder.resolve("second"));
        var said = second.run("import", export.toString());
        assertThat(said.out()).doesNotContain("masthead.yml needs", "left out", "is missing");
        assertThat(said.status()).as(said.out() + said.err()).isZero();
        second.open();
        second.room(TestClock.class).set(first.room(TestClock.class).instant());
        editor = again(desk.person);
        publisher = again(desk.owner);
    }

    /** Sessions stay behind: whoever goes on signs in again, as the same person. */
    private static Sender again(SignedIn.Person person) {
        return again(second, person);
    }

    private static Sender again(ExportedAverley paper, SignedIn.Person person) {
        var secret = SignedIn.on(paper.paper()).again(person.account());
        return new Sender(paper.port())
                .as(new SignedIn.Person(person.account(), person.name(), person.email(), person.role(), secret));
    }

    @AfterAll
    static void close() {
        first.close();
        second.close();
    }

    @Test
    @Order(1)
    void thePagesOfTheDeskAreTheSame() {
        var draft = Writer.path(desk.draft);
        assertThat(List.of(
                        "/desk/board",
                        "/desk/calendar?week=2026-11-24",
                        "/desk/stories",
                        "/desk/fronts",
                        "/desk/fronts/river",
                        "/desk/fronts/river/preview",
                        "/desk/fronts/river/archive?day=2026-11-24",
                        "/desk/templates",
                        "/desk/templates/flood-report",
                        "/desk/checklists",
                        "/desk/errors",
                        "/desk/errors/1",
                        "/desk/sections",
                        "/desk/sections/old-times",
                        draft + "/standing",
                        draft + "/revisions",
                        draft + "/branches/1",
                        Writer.path(desk.budget) + "/standing",
                        "/desk/pictures?q=flood",
                        "/desk/pictures?only=ended",
                        "/desk/figures"))
                .allSatisfy(path -> same(again(first, desk.person), editor, path));
        assertThat(forms(publisher.get("/desk/settings")))
                .contains("Upstream since 1871")
                .isEqualTo(forms(again(first, desk.owner).get("/desk/settings")));
        assertThat(publisher
                        .get("/desk/people")
                        .page()
                        .select("tr:contains(Dana Okafor)")
                        .text())
                .contains("River", "City");
    }

    private static String forms(Reader.Answer page) {
        return page.page().select("main form").outerHtml();
    }

    private static void same(Sender here, Sender there, String path) {
        assertThat(here.get(path).status()).as(path).isEqualTo(200);
        assertThat(there.get(path).text()).as(path).isEqualTo(here.get(path).text());
    }

    @Test
    @Order(2)
    void whatIsTypedWaitsWithItsBranchesAndNotes() {
        var page = editor.get(Writer.path(desk.draft));
        assertThat(page.text()).contains("Typed by Ada", "Typed by Max", AverleyAtTheDesk.LOST);
        assertThat(page.page().select(".branches li")).isNotEmpty();
        var here = new Sender(first.port()).get(desk.preview());
        assertThat(here.words()).contains("Embargoed until November 29, 2026");
        assertThat(new Sender(second.port()).get(desk.preview()).text()).isEqualTo(here.text());
    }

    @Test
    @Order(2)
    void picturesKeepTheirPartsTheirFormerAddressesAndTheirEnd() throws Exception {
        var here = first.room(Pictures.class)
                .kept(AverleyAtTheDesk.number(desk.framed))
                .orElseThrow();
        assertThat(second.room(Pictures.class).kept(here.key()).orElseThrow()).isEqualTo(here);
        var former = String.valueOf(desk.replaced.get("path"));
        var ended = String.valueOf(desk.ended.get("path"));
        assertThat(List.of(
                        here.teaser().source(),
                        here.image().social(),
                        former,
                        former + "/640.webp",
                        ended + "/640.webp"))
                .allSatisfy(path -> {
                    var page = second.page(path);
                    assertThat(page.status()).isEqualTo(first.page(path).status());
                    assertThat(page.location()).isEqualTo(first.page(path).location());
                    assertThat(first.page(path).difference(page)).isEmpty();
                });
        assertThat(second.page(former).status()).isEqualTo(301);
        assertThat(second.page(ended + "/640.webp").status()).isEqualTo(410);
        assertThat(Files.readString(folder.resolve("export/stories/000001.ninjs.json")))
                .contains(ended);
    }

    @Test
    @Order(2)
    void readersCannotTellTheTwoApart() throws Exception {
        var paths =
                new ArrayList<>(List.of("/", "/river", "/city", "/old-times", "/latest", "/feed.xml", "/feed.json"));
        for (var id : List.of(desk.ferry, desk.roof, desk.budget)) {
            var path = first.room(org.masthead.story.Stories.class)
                    .live(id)
                    .orElseThrow()
                    .path();
            paths.addAll(List.of(path, path + ".json"));
        }
        assertThat(paths).allSatisfy(path -> {
            var here = first.page(path);
            assertThat(here.status()).isEqualTo(200);
            assertThat(here.difference(second.page(path))).isEmpty();
        });
        assertThat(second.page("/").text()).contains("Upstream since 1871").doesNotContain("Old Times");
    }

    @Test
    @Order(3)
    void programsElsewhereAreToldNothingUntilSomebodyResumesThem() {
        var page = publisher.get("/desk/webhooks/1");
        assertThat(page.words()).contains("The app", "http://localhost:9/hook");
        assertThat(page.page().select("form[action$=/resumption]")).isNotEmpty();
        assertThat(page.words()).contains("It is told nothing any more");
    }

    @Test
    @Order(4)
    void allOfItIsTheSameRowByRow() throws Exception {
        assertThat(second.run("export", folder.resolve("again").toString()).status())
                .isZero();
        var lists = new ArrayList<Path>();
        for (var kind : List.of("rooms", "paper", "stories", "desk")) {
            try (var files = Files.list(folder.resolve("export").resolve(kind))) {
                // Watched words keep the day on which the paper began; programs come back stopped.
                files.filter(file -> !file.toString().matches(".*/(watched-words|programs)\\.json"))
                        .forEach(lists::add);
            }
        }
        assertThat(lists)
                .hasSizeGreaterThan(40)
                .allSatisfy(file -> assertThat(folder.resolve("again")
                                .resolve(folder.resolve("export").relativize(file)))
                        .hasSameTextualContentAs(file));
        for (var list : List.of(
                "front-drafts",
                "front-steps",
                "front-versions",
                "front-leads",
                "working-copies",
                "branches",
                "margin-notes",
                "story-templates",
                "story-work",
                "story-moves",
                "checklists",
                "checklist-ticks",
                "preview-links",
                "error-reports",
                "desk-members",
                "readings",
                "readings-by-minute",
                "programs"))
            assertThat(Files.readAllLines(folder.resolve("export/rooms/" + list + ".json")))
                    .as(list)
                    .hasSizeGreaterThan(2);
        assertThat(Files.readString(folder.resolve("export/paper/settings.json")))
                .contains("Upstream since 1871");
    }

    @Test
    @Order(5)
    void theSecondTimeNothingChanges() throws Exception {
        var before = editor.get("/desk/fronts/river").text();
        var said = second.run("import", folder.resolve("export").toString());
        assertThat(said.out()).contains("imported 0, unchanged ").contains("failed 0");
        assertThat(editor.get("/desk/fronts/river").text()).isEqualTo(before);
    }

    @Test
    @Order(6)
    void whatWaitsRunsAtItsTime() throws Exception {
        assertThat(second.page("/river").text()).contains("<").doesNotContain(AverleyAtTheDesk.NEW_HEADLINE);
        second.room(TestClock.class).pass(Duration.ofDays(3));
        StoryTime.strike(second.paper());
        FrontTime.strike(second.paper());
        var budget =
                second.room(org.masthead.story.Stories.class).live(desk.budget).orElseThrow();
        assertThat(budget.copy().headline()).isEqualTo(AverleyAtTheDesk.NEW_HEADLINE);
        assertThat(second.page(budget.path()).text()).contains(AverleyAtTheDesk.NEW_HEADLINE);
        assertThat(again(desk.person)
                        .get("/desk/fronts/river/archive?day=2026-11-29")
                        .words())
                .contains("Edna Moss");
        assertThat(first.page("/river").text())
                .isNotEqualTo(second.page("/river").text());
        second.run("import", folder.resolve("export").toString());
        assertThat(again(desk.person).get("/desk/fronts/river").words()).doesNotContain("Waits for its time");
    }
}
