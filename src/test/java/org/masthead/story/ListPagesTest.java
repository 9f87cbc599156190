package org.masthead.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.story.Copies.ADA;
import static org.masthead.story.Copies.MAX;
import static org.masthead.story.Copies.river;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.PaperTest;
import org.masthead.byline.Bylines;
import org.masthead.house.Reader;
import org.masthead.house.Sections;
import org.masthead.topic.Topic;
import org.masthead.topic.Topics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Lists of stories: the latest, an author's, a topic's, the archive, the corrections. */
@PaperTest
class ListPagesTest {

    @Autowired
    Stories stories;

    @Autowired
    Sections sections;

    @Autowired
    Bylines bylines;

    @Autowired
    Topics topics;

    @LocalServerPort
    int port;

    private Reader reader;

    @BeforeEach
    void aRiverSection() {
        sections.ensure("River", "");
        reader = new Reader(port);
    }

    private long published(Copy copy) {
        var id = stories.draft(copy, ADA);
        stories.publish(id, ADA);
        return id;
    }

    private List<String> headlines(String path) {
        var answer = reader.get(path);
        assertThat(answer.status()).isEqualTo(200);
        return answer.page().select("main .teaser-headline").eachText();
    }

    @Test
    void theLatestStoriesAreListedNewestFirstTwentyToAPageEachOnce() {
        IntStream.rangeClosed(1, 43).forEach(n -> published(river("Number " + n)));
        var all = IntStream.rangeClosed(1, 99)
                .mapToObj(page -> page == 1 ? "/latest" : "/latest?page=" + page)
                .takeWhile(path -> reader.get(path).status() == 200)
                .map(this::headlines)
                .peek(page -> assertThat(page).hasSizeBetween(1, 20))
                .flatMap(List::stream)
                .toList();
        assertThat(all).doesNotHaveDuplicates().containsSubsequence("Number 43", "Number 42", "Number 21", "Number 1");
    }

    @Test
    void aPageOfAListThatIsNotThereLeadsBackToTheFirst() {
        for (var page : List.of("4000", "0", "-1", "abc", "1e3", "")) {
            var answer = reader.get("/latest?page=" + page);
            assertThat(answer.status()).as(page).isEqualTo(404);
            assertThat(answer.page().select("main a").eachAttr("href")).contains("/latest");
        }
        assertThat(reader.get("/latest?page=1").location()).isEqualTo("/latest");
    }

    @Test
    void anAuthorsPageGathersTheirStories() {
        var ids = bylines.ensure(List.of("Dana Okafor", "Theo Brandvold"));
        published(Copies.credited("By Dana", List.of(ids.get("Dana Okafor")), List.of()));
        published(Copies.credited("By both", List.copyOf(ids.values()), List.of()));
        published(Copies.credited("By Theo", List.of(ids.get("Theo Brandvold")), List.of()));
        assertThat(headlines("/by/dana-okafor")).containsExactly("By both", "By Dana");
        assertThat(headlines("/by/theo-brandvold")).containsExactly("By Theo", "By both");
    }

    @Test
    void aRenamedAuthorIsFoundAtTheirOldAddress() {
        var id = bylines.ensure(List.of("Mae Lind")).get("Mae Lind");
        bylines.rename(id, "Mae Lindqvist", "mae-lindqvist", ADA);
        var answer = reader.get("/by/mae-lind");
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.location()).isEqualTo("/by/mae-lindqvist");
        assertThat(reader.get(answer.location()).page().select("h1").text()).isEqualTo("Mae Lindqvist");
    }

    @Test
    void aMergedAuthorTakesTheirStoriesAlong() {
        var ids = bylines.ensure(List.of("L. Ferrante", "Luis Ferrante"));
        published(Copies.credited("As L.", List.of(ids.get("L. Ferrante")), List.of()));
        published(Copies.credited("As Luis", List.of(ids.get("Luis Ferrante")), List.of()));
        bylines.merge(ids.get("L. Ferrante"), ids.get("Luis Ferrante"), MAX);
        assertThat(reader.get("/by/l-ferrante").location()).isEqualTo("/by/luis-ferrante");
        assertThat(headlines("/by/luis-ferrante")).containsExactly("As Luis", "As L.");
        published(Copies.credited("As L. again", List.of(ids.get("L. Ferrante")), List.of()));
        assertThat(headlines("/by/luis-ferrante")).containsExactly("As L. again", "As Luis", "As L.");
    }

    @Test
    void aTopicIsFoundByItsOtherNamesAndTakesMergedStoriesAlong() {
        var harbor = new Topic.Named(Topic.Kind.ORGANISATION, "Harbor Board");
        var port = new Topic.Named(Topic.Kind.ORGANISATION, "Port Board");
        var ids = topics.ensure(List.of(harbor, port));
        published(Copies.credited("About the harbor", List.of(), List.of(ids.get(harbor))));
        published(Copies.credited("About the port", List.of(), List.of(ids.get(port))));
        topics.describe(topics.byId(ids.get(harbor)).orElseThrow(), List.of("Averley Harbor Board"), ADA);
        assertThat(reader.get("/topics/averley-harbor-board").location()).isEqualTo("/topics/harbor-board");
        topics.merge(ids.get(port), ids.get(harbor), ADA);
        assertThat(reader.get("/topics/port-board").location()).isEqualTo("/topics/harbor-board");
        assertThat(headlines("/topics/harbor-board")).containsExactly("About the port", "About the harbor");
    }

    @Test
    void theArchiveShowsADayAMonthAndAYear() {
        published(river("In the archive"));
        assertThat(headlines("/archive/2026/11/24")).contains("In the archive");
        assertThat(reader.get("/archive/2026/11").page().select("main a").eachAttr("href"))
                .contains("/archive/2026/11/24");
        assertThat(reader.get("/archive/2026").page().select("main a").eachAttr("href"))
                .contains("/archive/2026/11");
        assertThat(reader.get("/archive").page().select("main a").eachAttr("href"))
                .contains("/archive/2026/11");
        assertThat(reader.get("/archive/2026/11/23").words()).contains("Nothing was published on this day.");
        assertThat(reader.get("/2026/11/24").status()).isEqualTo(301);
        assertThat(reader.get("/2026/11/24").location()).isEqualTo("/archive/2026/11/24");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/archive/2026/13",
                "/archive/2026/00",
                "/archive/2026/02/30",
                "/archive/2026/11/31",
                "/archive/2026/11/00",
                "/2026/02/30",
                "/2026/13/01",
                "/2026/02/29/a-story",
                "/2026/00/00/a-story",
                "/archive/20266",
                "/archive/26",
                "/archive/2026/1/1",
                "/archive/x",
                "/nowhere",
                "/by/nobody",
                "/topics/nothing",
                "/by",
                "/topics",
                "/2026/11/24/none"
            })
    void whatCannotBeIsNotFound(String path) {
        assertThat(reader.get(path).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/archive/0000",
                "/archive/0001",
                "/archive/9999",
                "/archive/0000/01",
                "/archive/9999/12",
                "/archive/0000/01/01",
                "/archive/9999/12/31",
                "/0000/01/01/a-story"
            })
    void theEdgesOfTimeAreNoFaultAndNoWayBeyond(String path) {
        var answer = reader.get(path);
        assertThat(answer.status()).isIn(200, 404);
        assertThat(answer.page().select("main a[href^=/archive/]").eachAttr("href"))
                .allSatisfy(link -> assertThat(reader.get(link).status()).isEqualTo(200));
    }

    @Test
    void aSlashAtTheEndIsNoOtherPage() {
        published(river("Slashed"));
        for (var path : List.of("/latest", "/river", "/2026/11/24/slashed", "/archive/2026", "/corrections")) {
            var answer = reader.get(path + "/");
            assertThat(answer.status()).as(path).isEqualTo(301);
            assertThat(answer.location()).isEqualTo(path);
        }
    }

    @Test
    void aSlashAtTheEndDoesNotLoseThePageAskedFor() {
        assertThat(reader.get("/latest/?page=2").location()).isEqualTo("/latest?page=2");
    }

    @Test
    void correctionsOfLiveAndWithdrawnStoriesAreListedWithTheirStories() {
        var id = published(river("Wrong by a foot"));
        stories.notice(id, Notice.Kind.CORRECTION, "", "It rose three feet.", ADA);
        stories.notice(id, Notice.Kind.UPDATE, "", "The river has fallen.", ADA);
        var page = reader.get("/corrections");
        assertThat(page.words())
                .contains("It rose three feet.", "Wrong by a foot")
                .doesNotContain("The river has fallen");
        stories.withdraw(id, "All of it was wrong.", MAX);
        assertThat(reader.get("/corrections").words()).contains("It rose three feet.");
        assertThat(reader.get(page.page().select("main .corrections a").attr("href"))
                        .status())
                .isEqualTo(410);
    }
}
