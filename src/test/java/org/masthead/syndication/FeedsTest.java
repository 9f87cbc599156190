package org.masthead.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masthead.PaperTest;
import org.masthead.byline.Bylines;
import org.masthead.house.Json;
import org.masthead.house.Markup;
import org.masthead.house.Paper;
import org.masthead.house.Sections;
import org.masthead.newsroom.Editor;
import org.masthead.story.Arrival;
import org.masthead.story.Copy;
import org.masthead.story.Notice;
import org.masthead.story.Stories;
import org.masthead.topic.Topic;
import org.masthead.topic.Topics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The paper for machines, asked for as machines do. */
@PaperTest
class FeedsTest {

    private static final Editor DESK = new Editor("Ruth Bell");
    private static final OffsetDateTime YESTERDAY = OffsetDateTime.parse("2026-11-23T12:00:00Z");
    private static final Topic.Named LOCK = new Topic.Named(Topic.Kind.PLACE, "Lock Nine");

    @Autowired
    Stories stories;

    @Autowired
    Sections sections;

    @Autowired
    Bylines bylines;

    @Autowired
    Topics topics;

    @Autowired
    Paper paper;

    @LocalServerPort
    int port;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @BeforeEach
    void theTideIsInTheNews() {
        sections.ensure("Tidewater", "What the tide brings.");
        bring("tide", "Tide & lock meet", YESTERDAY, new Arrival.Fate.Publish());
    }

    @ParameterizedTest
    @CsvSource({
        "/feed, xml, application/rss+xml",
        "/feed, atom, application/atom+xml",
        "/feed, json, application/feed+json",
        "/tidewater/feed, xml, application/rss+xml",
        "/tidewater/feed, atom, application/atom+xml",
        "/tidewater/feed, json, application/feed+json",
        "/by/ina-marsh/feed, xml, application/rss+xml",
        "/by/ina-marsh/feed, atom, application/atom+xml",
        "/by/ina-marsh/feed, json, application/feed+json",
        "/topics/lock-nine/feed, xml, application/rss+xml",
        "/topics/lock-nine/feed, atom, application/atom+xml",
        "/topics/lock-nine/feed, json, application/feed+json",
    })
    void everyListHasAFeedInEveryForm(String feed, String ending, String type) {
        var answer = get(feed + "." + ending);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(answer.headers().firstValue("ETag")).isPresent();
        assertThat(answer.body()).contains(paper.absolute("/2026/11/23/tide"));
        switch (ending) {
            case "atom" -> assertThat(AtomRules.faults(bytes(answer))).isEmpty();
            case "json" ->
                assertThat(Standards.faults(Standards.JSON_FEED, answer.body())).isEmpty();
            default ->
                assertThat(XmlReader.document(bytes(answer))
                                .getDocumentElement()
                                .getTagName())
                        .isEqualTo("rss");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/nowhere/feed.xml",
        "/by/nobody/feed.atom",
        "/topics/nothing/feed.json",
        "/feed.rdf",
        "/sitemaps/1802-03.xml",
        "/sitemaps/2026-13.xml",
        "/sitemaps/2026-11-1.xml",
        "/sitemaps/none.xml",
        "/2026/11/23/no-such-tide.json",
        "/2026/13/45/tide.json",
    })
    void whatIsNotThereIsNotFound(String path) {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void aRenamedAuthorsFeedMovesWithThem() {
        var id = bylines.ensure(Set.of("Otto Reed")).get("Otto Reed");
        bylines.rename(id, "Otto Reed", "otto-reed-corrow", DESK);

        var answer = get("/by/otto-reed/feed.atom");

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).hasValue("/by/otto-reed-corrow/feed.atom");
    }

    @Test
    void whatReadersMayNotSeeIsInNoFeed() {
        bring("tide-draft", "The drafted tide", null, new Arrival.Fate.Draft());

        assertThat(get("/feed.xml").body()).doesNotContain("The drafted tide");
        assertThat(get("/sitemaps/2026-11.xml").body()).doesNotContain("tide-draft");
    }

    @Test
    void aCorrectionIsInTheFeedAtOnce() {
        var id = bring("tide-corrected", "The corrected tide", YESTERDAY, new Arrival.Fate.Publish());
        assertThat(get("/tidewater/feed.json").body()).doesNotContain("It was the other lock.");

        stories.notice(id, Notice.Kind.CORRECTION, "", "It was the other lock.", DESK);

        assertThat(item(get("/tidewater/feed.json").body(), "/2026/11/23/tide-corrected"))
                .containsEntry("date_modified", "2026-11-24T12:00:00Z")
                .hasEntrySatisfying(
                        "content_html",
                        html -> assertThat((String) html)
                                .contains("Correction, November 24, 2026", "It was the other lock."));
    }

    @Test
    void aStoryIsNinjsAtItsAddress() {
        var answer = get("/2026/11/23/tide.json");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(Standards.faults(Standards.NINJS, answer.body())).isEmpty();
        assertThat(Json.read(answer.body(), Map.class))
                .containsEntry("pubStatus", "usable")
                .containsEntry("uri", "urn:packet:tide");
    }

    @Test
    void ninjsMovesWithTheStory() {
        var id = bring("tide-moving", "The moving tide", YESTERDAY, new Arrival.Fate.Publish());
        stories.readdress(id, "tide-moved", DESK);

        var answer = get("/2026/11/23/tide-moving.json");

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).hasValue("/2026/11/23/tide-moved.json");
    }

    @Test
    void aWithdrawnStorySaysSoInNinjs() {
        var id = bring("tide-untrue", "The untrue tide", YESTERDAY, new Arrival.Fate.Publish());
        assertThat(get("/2026/11/23/tide-untrue.json").statusCode()).isEqualTo(200);
        stories.withdraw(id, "There was no tide.", DESK);

        var answer = get("/2026/11/23/tide-untrue.json");

        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(Standards.faults(Standards.NINJS, answer.body())).isEmpty();
        assertThat(Json.read(answer.body(), Map.class))
                .containsEntry("pubStatus", "canceled")
                .containsEntry("edNote", "There was no tide.")
                .doesNotContainKey("bodies");
        assertThat(get("/feed.xml").body()).doesNotContain("The untrue tide");
    }

    @Test
    void sitemapsLeadToEveryStory() {
        bring(
                "tide-of-march",
                "The tide of March",
                OffsetDateTime.parse("1998-03-05T12:00:00Z"),
                new Arrival.Fate.Publish());

        assertThat(get("/sitemap.xml").body())
                .contains(
                        paper.absolute("/sitemaps/pages.xml"),
                        paper.absolute("/sitemaps/2026-11.xml"),
                        paper.absolute("/sitemaps/1998-03.xml"));
        assertThat(get("/sitemaps/2026-11.xml").body()).contains(paper.absolute("/2026/11/23/tide<"));
        assertThat(get("/sitemaps/1998-03.xml").body()).contains(paper.absolute("/1998/03/05/tide-of-march<"));
        assertThat(get("/sitemaps/pages.xml").body())
                .contains(paper.absolute("/tidewater<"), paper.absolute("/by/ina-marsh<"));
    }

    @Test
    void onlyTheLastTwoDaysAreNews() {
        bring(
                "tide-of-sunday",
                "The tide of Sunday",
                YESTERDAY.minusDays(1).minusMinutes(1),
                new Arrival.Fate.Publish());

        assertThat(get("/sitemap-news.xml").body())
                .contains("Tide &amp; lock meet")
                .doesNotContain("The tide of Sunday");
    }

    @Test
    void programsFindWhatThePaperDeclares() {
        assertThat(get("/robots.txt").body()).contains("Sitemap: " + paper.absolute("/sitemap.xml"));
        assertThat(get("/.well-known/trust.txt").body())
                .isEqualTo(get("/trust.txt").body())
                .contains("disclosure=");
        assertThat(get("/.well-known/tdmrep.json").body()).contains("\"tdm-reservation\":1");
    }

    @Test
    void onlyAPaperWithAContactHasASecurityFile() {
        var answer = get("/.well-known/security.txt");

        if (paper.contact().isBlank()) assertThat(answer.statusCode()).isEqualTo(404);
        else assertThat(answer.body()).contains("mailto:" + paper.contact(), "Expires: 2027-01-01T00:00:00Z");
    }

    private long bring(String slug, String headline, OffsetDateTime published, Arrival.Fate fate) {
        var ina = bylines.ensure(Set.of("Ina Marsh")).get("Ina Marsh");
        var lock = topics.ensure(Set.of(LOCK)).get(LOCK);
        var copy = new Copy(
                "",
                headline,
                Copy.Headlines.NONE,
                "The lock held.",
                List.of(new Copy.Credit(Copy.Credit.Kind.PERSON, ina, "Ina Marsh", "", "")),
                "CORROW",
                "tidewater",
                List.of(lock),
                Markup.ofText("The tide came to the lock."),
                null,
                List.of(),
                "",
                Copy.Rights.OURS,
                "");
        var uri = "urn:packet:" + slug;
        var none = List.<String>of();
        var arrival = new Arrival(uri, slug, copy, slug, fate, published, null, null, null, List.of(), none, none);
        return stories.bring(List.of(arrival), DESK).getFirst().id();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> item(String feed, String path) {
        return ((List<Map<String, Object>>) Json.read(feed, Map.class).get("items"))
                .stream()
                        .filter(item -> paper.absolute(path).equals(item.get("url")))
                        .findFirst()
                        .orElseThrow();
    }

    private HttpResponse<String> get(String path) {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .timeout(Duration.ofSeconds(30))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (Exception e) {
            throw new AssertionError(path, e);
        }
    }

    private static byte[] bytes(HttpResponse<String> answer) {
        return answer.body().getBytes(StandardCharsets.UTF_8);
    }
}
