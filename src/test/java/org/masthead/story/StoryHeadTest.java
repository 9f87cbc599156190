package org.masthead.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.story.Copies.ADA;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.masthead.byline.Bylines;
import org.masthead.house.Json;
import org.masthead.house.Reader;
import org.masthead.house.Sections;
import org.masthead.topic.Topic;
import org.masthead.topic.Topics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a story's page says of itself to search engines, social networks and readers' programs. */
@PaperTest
class StoryHeadTest {

    private static final String HERE = "https://packet.example/2026/11/24/";

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

    private Copy copy = Copies.river("unused");
    private long ada;

    @BeforeEach
    void aStoryOfTwoPages() {
        clock.set(TestClock.NOON);
        sections.ensure("River", "");
        ada = bylines.ensure(List.of("Ada Flint")).get("Ada Flint");
        var named = new Topic.Named(Topic.Kind.PLACE, "Lower Basin");
        var place = topics.ensure(List.of(named)).get(named);
        var plain = Copies.credited("The river </script> rose", List.of(ada), List.of(place));
        copy = new Copy(
                "Floods",
                plain.headline(),
                new Copy.Headlines("", "River rises in Averley", "You will not sleep"),
                plain.deck(),
                plain.credits(),
                "AVERLEY",
                "river",
                plain.topics(),
                Copies.copy("", "river", Copies.pages(2)).body(),
                null,
                List.of(),
                "",
                Copy.Rights.OURS,
                "");
    }

    private Document page(String slug, String query) {
        var day = java.time.LocalDate.of(2026, 11, 24);
        if (stories.at(day, slug).isEmpty()) {
            var id = stories.draft(copy, ADA);
            stories.readdress(id, slug, ADA);
            stories.publish(id, ADA);
        }
        return new Reader(port).get("/2026/11/24/" + slug + query).page();
    }

    private static String link(Document page, String rel) {
        return page.select("link[rel=" + rel + "]").attr("href");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> data(Document page) {
        return Json.read(page.select("script[type=application/ld+json]").html(), Map.class);
    }

    @Test
    void thePagesOfAStoryPointAtTheEntireOne() {
        assertThat(List.of("", "?page=2", "?page=all"))
                .allSatisfy(query ->
                        assertThat(link(page("pages", query), "canonical")).isEqualTo(HERE + "pages?page=all"));
    }

    @Test
    void pagesKnowTheirNeighbours() {
        assertThat(link(page("neighbours", ""), "prev")).isEmpty();
        assertThat(link(page("neighbours", ""), "next")).isEqualTo(HERE + "neighbours?page=2");
        assertThat(link(page("neighbours", "?page=2"), "prev")).isEqualTo(HERE + "neighbours");
        assertThat(link(page("neighbours", "?page=2"), "next")).isEmpty();
        assertThat(link(page("neighbours", "?page=all"), "prev") + link(page("neighbours", "?page=all"), "next"))
                .isEmpty();
    }

    @Test
    void searchEnginesReadANewsArticle() {
        var data = data(page("article", ""));
        assertThat(data.get("@type")).isEqualTo("NewsArticle");
        assertThat(data.get("headline")).isEqualTo("The river </script> rose");
        assertThat(data.get("alternativeHeadline")).isEqualTo("What it means for the town.");
        assertThat(data.get("mainEntityOfPage")).isEqualTo(HERE + "article?page=all");
        assertThat(data.get("datePublished")).isEqualTo("2026-11-24T07:00:00-05:00");
        assertThat(data.get("dateModified")).isEqualTo("2026-11-24T07:00:00-05:00");
        assertThat(data.get("dateline")).isEqualTo("AVERLEY");
        assertThat(data.get("articleSection")).isEqualTo("River");
        assertThat(data.get("keywords")).isEqualTo(List.of("Lower Basin"));
        assertThat(data.get("copyrightYear")).isEqualTo(2026);
        assertThat(data.get("copyrightNotice")).isEqualTo("© 2026 The Test Packet");
        assertThat(data.get("creditText")).isEqualTo("By Author 1, The Test Packet");
        assertThat(data.get("isAccessibleForFree")).isEqualTo(true);
        assertThat(data.get("pagination")).isEqualTo("1/2");
        assertThat((Map<?, ?>) data.get("publisher")).extracting("name").isEqualTo("The Test Packet");
        assertThat((Map<?, ?>) data.get("copyrightHolder")).extracting("name").isEqualTo("The Test Packet");
    }

    @Test
    void anAuthorIsAPersonWithAPage() {
        var authors = (List<?>) data(page("authors", "")).get("author");
        assertThat(authors).singleElement().isInstanceOfSatisfying(Map.class, author -> {
            assertThat(author.get("@type")).isEqualTo("Person");
            assertThat(author.get("url")).isEqualTo("https://packet.example/by/ada-flint");
        });
    }

    @Test
    void theEntireStoryHasNoPageNumber() {
        assertThat(data(page("whole", "?page=all"))).doesNotContainKey("pagination");
        assertThat(data(page("whole", "?page=2")).get("pagination")).isEqualTo("2/2");
    }

    @Test
    void aCorrectionIsToldToMachinesToo() {
        page("corrected", "");
        var id = stories.at(java.time.LocalDate.of(2026, 11, 24), "corrected")
                .orElseThrow()
                .id();
        clock.pass(java.time.Duration.ofHours(2));
        stories.notice(id, Notice.Kind.CORRECTION, "", "It rose three feet.", ADA);
        var data = data(page("corrected", ""));
        assertThat((List<?>) data.get("correction")).singleElement().isInstanceOfSatisfying(Map.class, correction -> {
            assertThat(correction.get("@type")).isEqualTo("CorrectionComment");
            assertThat(correction.get("text")).isEqualTo("It rose three feet.");
        });
        assertThat(data.get("dateModified")).isNotEqualTo(data.get("datePublished"));
    }

    @Test
    void microformatsReadTheEntry() {
        var entry = page("entry", "").selectFirst(".h-entry");
        assertThat(entry).isNotNull();
        assertThat(entry.select("h1.p-name").text()).isEqualTo("The river </script> rose");
        assertThat(entry.select(".p-summary").text()).isEqualTo("What it means for the town.");
        assertThat(entry.select(".e-content").text()).contains("Chapter 1");
        assertThat(entry.select(".p-author.h-card a.u-url").attr("href")).isEqualTo("/by/ada-flint");
        assertThat(entry.select("time.dt-published").attr("datetime")).startsWith("2026-11-24T");
        assertThat(entry.select(".p-category").eachText()).contains("River", "Lower Basin");
        assertThat(entry.select(".dt-updated")).isEmpty();
    }

    @Test
    void socialNetworksGetACard() {
        var page = page("card", "");
        assertThat(page.title()).startsWith("River rises in Averley");
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo("You will not sleep");
        assertThat(page.select("meta[property=og:type]").attr("content")).isEqualTo("article");
        assertThat(page.select("meta[property=og:url]").attr("content")).isEqualTo(HERE + "card?page=all");
        assertThat(page.select("meta[property=og:description]").attr("content"))
                .isEqualTo("What it means for the town.");
        assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary");
        assertThat(page.select("link[rel=alternate]").eachAttr("href"))
                .contains("/feed.xml", "/feed.atom", "/feed.json");
    }
}
