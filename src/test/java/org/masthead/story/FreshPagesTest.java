package org.masthead.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.story.Copies.ADA;
import static org.masthead.story.Copies.MAX;
import static org.masthead.story.Copies.credited;
import static org.masthead.story.Copies.river;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.masthead.byline.Author;
import org.masthead.byline.Bylines;
import org.masthead.house.Markup;
import org.masthead.house.Reader;
import org.masthead.house.Sections;
import org.masthead.topic.Topic;
import org.masthead.topic.Topics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** As soon as an editor has changed something, the next reader sees it on every page that is about it. */
@PaperTest
class FreshPagesTest {

    @Autowired
    Stories stories;

    @Autowired
    Sections sections;

    @Autowired
    Bylines bylines;

    @Autowired
    Topics topics;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    private Reader reader;
    private long ada;
    private long flood;
    private List<String> pages = List.of();

    @BeforeEach
    void everyPageIsInThePress() {
        sections.ensure("River", "");
        reader = new Reader(port);
        ada = bylines.ensure(List.of("Ada Flint")).get("Ada Flint");
        var named = new Topic.Named(Topic.Kind.EVENT, "The flood");
        flood = topics.ensure(List.of(named)).get(named);
        pages = List.of(
                "/", "/river", "/latest", "/by/ada-flint", "/topics/the-flood", "/archive/2026/11/24", "/corrections");
        warm();
    }

    private void warm(String... more) {
        for (var path : pages) assertThat(reader.get(path).status()).as(path).isEqualTo(200);
        for (var path : pages)
            assertThat(reader.get(path).header("Cache-Status")).as(path).contains("hit");
        for (var path : more) reader.get(path);
    }

    private List<String> lists() {
        return pages.stream().filter(path -> !path.equals("/corrections")).toList();
    }

    private long published(String headline) {
        var id = stories.draft(credited(headline, List.of(ada), List.of(flood)), ADA);
        stories.publish(id, ADA);
        return id;
    }

    @Test
    void aPublishedStoryIsInAllItsListsAtOnce() {
        for (var n = 1; n <= 5; n++) {
            published("Edition " + n);
            for (var path : lists())
                assertThat(reader.get(path).words()).as(path).contains("Edition " + n);
            warm();
        }
    }

    @Test
    void aPageThatWasNotThereIsThereOnceItsStoryIsPublished() {
        assertThat(reader.get("/2026/11/24/not-there-yet").status()).isEqualTo(404);
        published("Not there yet");
        assertThat(reader.get("/2026/11/24/not-there-yet").status()).isEqualTo(200);
    }

    @Test
    void aNewRevisionReplacesTheOldOneEverywhereOnlyWhenItIsPublished() {
        var id = published("Old words");
        warm("/2026/11/24/old-words");
        stories.revise(id, credited("New words", List.of(ada), List.of(flood)), MAX);
        assertThat(reader.get("/2026/11/24/old-words").words()).contains("Old words");
        stories.publish(id, MAX);
        assertThat(reader.get("/2026/11/24/old-words").words())
                .contains("New words")
                .doesNotContain("Old words");
        for (var path : lists())
            assertThat(reader.get(path).words()).as(path).contains("New words").doesNotContain("Old words");
    }

    @Test
    void aStoryThatChangesItsSectionAuthorAndTopicLeavesTheListsItStoodIn() {
        sections.ensure("City", "");
        var id = published("A story that moves");
        warm("/city");
        stories.revise(id, Copies.copy("A story that moves", "city", "<p>It moved.</p>"), MAX);
        stories.publish(id, MAX);
        assertThat(reader.get("/city").words()).contains("A story that moves");
        for (var path : List.of("/river", "/by/ada-flint", "/topics/the-flood")) {
            assertThat(reader.get(path).words()).as(path).doesNotContain("A story that moves");
        }
    }

    @Test
    void aNewAddressIsTheOneInEveryList() {
        var id = published("Address to change");
        warm("/2026/11/24/address-to-change");
        var path = stories.readdress(id, "Changed address", ADA);
        assertThat(reader.get("/2026/11/24/address-to-change").status()).isEqualTo(301);
        assertThat(reader.get(path).status()).isEqualTo(200);
        for (var list : lists()) {
            assertThat(reader.get(list).page().select("main a").eachAttr("href"))
                    .as(list)
                    .contains(path)
                    .doesNotContain("/2026/11/24/address-to-change");
        }
    }

    @Test
    void aWithdrawnStoryIsGoneFromEveryPage() {
        var id = published("To be taken back");
        stories.notice(id, Notice.Kind.CORRECTION, "", "A number was wrong.", ADA);
        warm("/2026/11/24/to-be-taken-back");
        stories.withdraw(id, "It was not so.", MAX);
        assertThat(reader.get("/2026/11/24/to-be-taken-back").status()).isEqualTo(410);
        for (var path : lists()) assertThat(reader.get(path).words()).as(path).doesNotContain("To be taken back");
    }

    @Test
    void aNoticeStandsOnTheStoryAndAmongTheCorrections() {
        var id = published("In need of correction");
        warm("/2026/11/24/in-need-of-correction");
        stories.notice(id, Notice.Kind.CORRECTION, "", "It was three feet, not two.", MAX);
        assertThat(reader.get("/2026/11/24/in-need-of-correction").words()).contains("It was three feet, not two.");
        assertThat(reader.get("/corrections").words()).contains("It was three feet, not two.");
    }

    @Test
    void anAuthorsNewNameStandsOnTheirPageAndUnderTheirStory() {
        published("A story with an author");
        warm("/2026/11/24/a-story-with-an-author");
        var id = bylines.ensure(List.of("Ada Flint")).get("Ada Flint");
        bylines.describe(described(id, "Ada Flint-Roe"), MAX);
        assertThat(reader.get("/by/ada-flint").page().select("h1").text()).isEqualTo("Ada Flint-Roe");
        assertThat(reader.get("/2026/11/24/a-story-with-an-author")
                        .page()
                        .select(".about-authors")
                        .text())
                .contains("Ada Flint-Roe", "Covers the river.");
        bylines.describe(described(id, "Ada Flint"), MAX);
    }

    private static Author described(long id, String name) {
        return new Author(
                id,
                "ada-flint",
                name,
                "Reporter",
                Markup.of("<p>Covers the river.</p>"),
                "",
                Author.Contact.NONE,
                Author.Background.NONE,
                "",
                List.of());
    }

    @Test
    void theLatestBoxOnAnotherStorysPageIsFreshWithinTenSeconds() {
        published("Another story");
        warm("/2026/11/24/another-story");
        published("The newest of all");
        clock.pass(Duration.ofSeconds(11));
        assertThat(reader.get("/2026/11/24/another-story")
                        .page()
                        .select(".latest")
                        .text())
                .contains("The newest of all");
    }

    @Test
    void aBatchThatComesInIsOnAllItsPagesAtOnce() {
        stories.bring(
                List.of(Copies.arriving(
                        "urn:fresh:1",
                        credited("From the wire", List.of(ada), List.of(flood)),
                        new Arrival.Fate.Publish())),
                MAX);
        for (var path : lists()) assertThat(reader.get(path).words()).as(path).contains("From the wire");
        warm("/2026/11/24/from-the-wire");
        stories.bring(
                List.of(Copies.arriving(
                        "urn:fresh:1",
                        credited("From the wire, updated", List.of(ada), List.of(flood)),
                        new Arrival.Fate.Publish())),
                MAX);
        for (var path : lists()) assertThat(reader.get(path).words()).as(path).contains("From the wire, updated");
        assertThat(reader.get("/2026/11/24/from-the-wire").words()).contains("From the wire, updated");
        stories.bring(
                List.of(Copies.arriving(
                        "urn:fresh:1",
                        credited("Killed", List.of(ada), List.of(flood)),
                        new Arrival.Fate.Withdraw("Killed.", java.time.OffsetDateTime.now(clock)))),
                MAX);
        for (var path : lists()) assertThat(reader.get(path).words()).as(path).doesNotContain("From the wire");
        assertThat(reader.get("/2026/11/24/from-the-wire").status()).isEqualTo(410);
    }

    @Test
    void aNewSectionIsInTheNavigationOfPagesMadeBefore() {
        sections.ensure("Weather", "");
        clock.pass(Duration.ofSeconds(11));
        assertThat(pages.stream().map(reader::get))
                .allSatisfy(answer ->
                        assertThat(answer.page().select("nav.sections").text()).contains("Weather"));
    }

    @Test
    void aSectionNamedInAnotherScriptIsFreshToo() {
        var section = sections.ensure("Спорт", "");
        assertThat(reader.get("/спорт").status()).isEqualTo(200);
        stories.publish(stories.draft(Copies.copy("Победа", section.slug(), "<p>Два один.</p>"), ADA), ADA);
        assertThat(reader.get("/спорт").words()).contains("Победа");
        var id = stories.draft(river("unused"), ADA);
        assertThat(stories.newest(id).path()).isEmpty();
    }
}
