package org.masthead.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.workflow.Newsdesk.at;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.masthead.gate.Role;
import org.masthead.gate.Sender;
import org.masthead.gate.SignedIn;
import org.masthead.house.Reader;
import org.masthead.story.Copies;
import org.masthead.story.Stories;
import org.masthead.story.StoryTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A preview shows a story to whoever has the link, for a while; under embargo nothing shows it, and nobody. */
@PaperTest
class PreviewsTest {

    @Autowired
    ApplicationContext paper;

    @Autowired
    Stories stories;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    private static int number;
    private Newsdesk desk;
    private Sender editor;

    @BeforeEach
    void aNewsroom() {
        desk = new Newsdesk(paper, port, "Previews" + ++number);
        editor = desk.browser(desk.editor);
    }

    @AfterEach
    void backToNoon() {
        clock.set(TestClock.NOON);
    }

    private String link(long story, String which, String days) {
        assertThat(editor.post(at(story, "previews"), "which", which, "days", days)
                        .status())
                .isEqualTo(303);
        var address = editor.get(at(story, "standing"))
                .page()
                .selectFirst(".preview-address")
                .attr("href");
        assertThat(address).matches("https://packet\\.example/previews/[A-Za-z0-9_-]{32}");
        return address.substring("https://packet.example".length());
    }

    @Test
    void whoHasTheLinkReadsTheStoryAndNobodyKeepsThePage() {
        var id = desk.draft("Seen before its time");
        var link = link(id, "newest", "7");
        var page = new Reader(port).get(link);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.words()).contains("Preview, not published.", "Seen before its time", "By noon it fell.");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("X-Robots-Tag")).contains("noindex");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.page().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.page().select("link[rel=canonical], script[type='application/ld+json'], .discussion"))
                .isEmpty();
        stories.revise(id, Copies.river("Seen again, changed"), Copies.MAX);
        assertThat(new Reader(port).get(link).words()).contains("Seen again, changed");
        assertThat(stories.live(id)).isEmpty();
    }

    @Test
    void aLinkToOneRevisionGoesOnShowingThatOne() {
        var id = desk.draft("As the lawyer read it");
        var link = link(id, "this", "30");
        stories.revise(id, Copies.river("As nobody read it"), Copies.MAX);
        assertThat(new Reader(port).get(link).words()).contains("As the lawyer read it");
    }

    @Test
    void aLinkEndsByItselfOrByHandAndSaysSo() {
        var id = desk.draft("For a day");
        var link = link(id, "newest", "1");
        clock.pass(Duration.ofDays(1));
        var gone = new Reader(port).get(link);
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.text()).contains("This preview has ended").doesNotContain("For a day");
        clock.set(TestClock.NOON);
        assertThat(new Reader(port).get(link).status()).isEqualTo(200);
        var page = editor.get(at(id, "standing")).page();
        var end = page.selectFirst("form[action$=/end][action*=previews]").attr("action");
        assertThat(editor.post(end).status()).isEqualTo(303);
        assertThat(new Reader(port).get(link).status()).isEqualTo(410);
        assertThat(editor.post(end).status()).isEqualTo(404);
        assertThat(new Reader(port).get("/previews/" + "a".repeat(32)).status()).isEqualTo(404);
        assertThat(editor.post(at(id, "previews"), "which", "newest", "days", "31")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void beforeItsTimeNothingOfAnEmbargoedStoryIsAnywhere() {
        var id = desk.draft("Sealed council deal");
        stories.embargo(id, OffsetDateTime.now(clock).plusHours(3), Copies.ADA);
        stories.publish(id, Copies.ADA);
        var link = link(id, "newest", "7");
        var everywhere = List.of(
                "/",
                "/river",
                "/latest",
                "/archive/2026/11/24",
                "/archive/2026/11",
                "/corrections",
                "/feed.xml",
                "/feed.atom",
                "/feed.json",
                "/river/feed.xml",
                "/sitemap.xml",
                "/sitemap-news.xml",
                "/2026/11/24/sealed-council-deal",
                "/2026/11/24/sealed-council-deal.json",
                "/stories/" + id + "/errors",
                "/stories/" + id + "/comments",
                "/reprints/" + id,
                "/search?q=sealed",
                link);
        var reader = new Reader(port);
        assertThat(everywhere)
                .allSatisfy(path -> assertThat(reader.get(path).text().toLowerCase(java.util.Locale.ROOT))
                        .as(path)
                        .doesNotContain("sealed council")
                        .doesNotContain("rose two feet"));
        assertThat(reader.get("/2026/11/24/sealed-council-deal").status()).isEqualTo(404);
        assertThat(reader.get("/2026/11/24/sealed-council-deal.json").status()).isEqualTo(404);
        assertThat(reader.get(link).status()).isEqualTo(403);
        assertThat(reader.get(link).text()).contains("Embargoed until November 24, 2026");
        var subscriber = new Sender(port).as(SignedIn.on(paper).as(Role.READER));
        assertThat(subscriber.get(link).status()).isEqualTo(403);
        assertThat(desk.browser(desk.reporter).get(link).words()).contains("Sealed council deal");
        clock.pass(Duration.ofHours(3));
        StoryTime.strike(paper);
        assertThat(reader.get("/2026/11/24/sealed-council-deal").status()).isEqualTo(200);
        for (var path : List.of("/latest", "/feed.xml", "/feed.json", "/river", link))
            assertThat(reader.get(path).text()).as(path).contains("Sealed council deal");
    }

    @Test
    void anEmbargoedChangeIsNowhereWhileTheStoryIs() {
        var id = desk.live("Budget passes narrowly");
        var path = stories.live(id).orElseThrow().path();
        stories.revise(id, Copies.river("Budget passes with secret rider"), Copies.MAX);
        editor.post(at(id, "schedule"), "revision", "2", "at", "2026-11-25T09:00");
        var reader = new Reader(port);
        for (var one :
                List.of(path, path + ".json", "/latest", "/feed.xml", "/feed.json", "/river", "/sitemap-news.xml"))
            assertThat(reader.get(one).text()).as(one).doesNotContain("secret rider");
        assertThat(reader.get(path).text()).contains("Budget passes narrowly");
    }
}
