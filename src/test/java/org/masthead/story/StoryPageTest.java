package org.masthead.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.story.Copies.ADA;
import static org.masthead.story.Copies.MAX;
import static org.masthead.story.Copies.river;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.PaperTest;
import org.masthead.house.Reader;
import org.masthead.house.Sections;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PaperTest
class StoryPageTest {

    @Autowired
    Stories stories;

    @Autowired
    Sections sections;

    @LocalServerPort
    int port;

    private Reader reader;

    @BeforeEach
    void aRiverSection() {
        sections.ensure("River", "");
        reader = new Reader(port);
    }

    private String published(Copy copy) {
        var outcome = stories.publish(stories.draft(copy, ADA), ADA);
        return ((Publication.Live) outcome).path();
    }

    @Test
    void aShortStoryIsOnePageWithOneHeadline() {
        var answer = reader.get(published(river("The river rose")));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select("h1").eachText()).containsExactly("The river rose");
        assertThat(answer.page().select(".e-content").text()).contains("two feet in the night", "By noon it fell");
        assertThat(answer.page().select(".turning, .page-note")).isEmpty();
    }

    @Test
    void aLongStoryIsReadPageByPageOrWhole() {
        var path = published(Copies.copy("Three chapters", "river", Copies.pages(3)));
        assertThat(reader.get(path).words())
                .contains("Chapter 1", "Story continues")
                .doesNotContain("Chapter 2");
        assertThat(reader.get(path + "?page=2").words()).contains("Chapter 2").doesNotContain("Chapter 1", "Chapter 3");
        assertThat(reader.get(path + "?page=3").words()).contains("Chapter 3").doesNotContain("Story continues");
        assertThat(reader.get(path + "?page=all").words()).containsSubsequence("Chapter 1", "Chapter 2", "Chapter 3");
    }

    @Test
    void aLinkToABlockOnAnotherPageLeadsThere() {
        var body = Copies.pages(2) + "<p>Back to <a href=\"#b-chapter-1\">the beginning</a>.</p>";
        var path = published(Copies.copy("Linked chapters", "river", body));
        var link = reader.get(path + "?page=2").page().selectFirst(".e-content a[href]");
        assertThat(link).isNotNull();
        assertThat(link.attr("href")).endsWith("#b-chapter-1");
        var target = java.net.URI.create("http://h" + path + "?page=2").resolve(link.attr("href"));
        var led = reader.get(target.getPath() + (target.getQuery() == null ? "" : "?" + target.getQuery()));
        var page = led.status() == 301 ? reader.get(led.location()) : led;
        assertThat(page.page().getElementById("b-chapter-1")).isNotNull();
        assertThat(led.status()).as("no reader is sent round by a link of ours").isEqualTo(200);
    }

    @Test
    void theFirstPageHasOneAddress() {
        var path = published(Copies.copy("One address", "river", Copies.pages(2)));
        var answer = reader.get(path + "?page=1");
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.location()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3",
                "0",
                "-1",
                "abc",
                "1e9",
                "2147483648",
                "99999999999999999999",
                "",
                "02",
                "%2B2",
                "ALL",
                "2.0"
            })
    void aPageThatIsNotThereSaysSoAndLeadsBack(String page) {
        var path = published(Copies.copy("Two pages " + page.hashCode(), "river", Copies.pages(2)));
        var answer = reader.get(path + "?page=" + page);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.page().select("main a").eachAttr("href")).contains(path);
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    @Test
    void anOldAddressLeadsToTheNewOneWithThePageAskedFor() {
        var id = stories.draft(Copies.copy("Old name", "river", Copies.pages(2)), ADA);
        stories.publish(id, ADA);
        var path = stories.readdress(id, "New name", MAX);
        assertThat(reader.get("/2026/11/24/old-name").status()).isEqualTo(301);
        assertThat(reader.get("/2026/11/24/old-name").location()).isEqualTo(path);
        assertThat(reader.get("/2026/11/24/old-name?page=2").location()).isEqualTo(path + "?page=2");
        assertThat(reader.get("/2026/11/24/old-name?page=all").location()).isEqualTo(path + "?page=all");
    }

    @Test
    void anAddressInAnotherScriptCanBeFollowed() {
        var id = stories.draft(river("Река вышла из берегов"), ADA);
        stories.publish(id, ADA);
        var path = stories.readdress(id, "Новая река", ADA);
        assertThat(path).isEqualTo("/2026/11/24/новая-река");
        assertThat(reader.get(path).status()).isEqualTo(200);
        var moved = reader.get("/2026/11/24/река-вышла-из-берегов");
        assertThat(moved.status()).isEqualTo(301);
        assertThat(reader.get(moved.location()).words()).contains("Река вышла");
    }

    @Test
    void nothingInAnAddressGetsIntoTheHeadersOfARedirect() {
        var id = stories.draft(river("Split the answer"), ADA);
        stories.publish(id, ADA);
        stories.readdress(id, "Split no answer", ADA);
        for (var page : List.of(
                "2%0d%0aSet-Cookie:%20a=b", "%0aX-Evil:1", "2%00", "2%e2%80%a8x", "2%20x", "%22%3E%3Cscript%3E")) {
            var answer = reader.get("/2026/11/24/split-the-answer?page=" + page);
            assertThat(answer.status()).isIn(301, 400, 404);
            assertThat(answer.headers()).doesNotContainKeys("Set-Cookie", "X-Evil");
            assertThat(answer.location()).doesNotContain("\n", "\r", " ", "<", "\"");
        }
    }

    @Test
    void aWithdrawnStorySaysWhyAndWhen() {
        var id = stories.draft(river("It was not so"), ADA);
        var path = ((Publication.Live) stories.publish(id, ADA)).path();
        stories.withdraw(id, "The letter it rested on was <forged>.", MAX);
        var answer = reader.get(path);
        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.words()).contains("The letter it rested on was <forged>.", "November 24, 2026");
        assertThat(answer.words()).doesNotContain("rose two feet");
        assertThat(answer.page().select("meta[name=robots]").attr("content")).contains("noindex");
    }

    @Test
    void anOldAddressOfAWithdrawnStoryLeadsToItsNotice() {
        var id = stories.draft(river("Old and withdrawn"), ADA);
        stories.publish(id, ADA);
        stories.readdress(id, "New and withdrawn", ADA);
        stories.withdraw(id, "It was not so.", MAX);
        var answer = reader.get("/2026/11/24/old-and-withdrawn");
        assertThat(answer.status()).isEqualTo(301);
        assertThat(reader.get(answer.location()).status()).isEqualTo(410);
    }

    @Test
    void aDraftHasNoPage() {
        stories.draft(river("Nobody reads this"), ADA);
        assertThat(reader.get("/2026/11/24/nobody-reads-this").status()).isEqualTo(404);
    }

    @Test
    void wordsOfReportersAreNeverReadAsHtml() {
        var evil = "<script>alert(1)</script> & \"quotes\" 'n' </title><img src=x onerror=alert(1)>";
        var copy = Copies.copy(evil, "river", "<p>Body.</p>");
        var page = reader.get(published(copy)).page();
        assertThat(page.select("h1").text()).isEqualTo(evil);
        assertThat(page.select("main script, main img")).isEmpty();
        assertThat(page.select("script").eachAttr("type")).containsOnly("module", "application/ld+json");
    }
}
