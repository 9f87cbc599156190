package org.masthead.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.PaperTest;
import org.masthead.story.Copies;
import org.masthead.story.Stories;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pages, days and numbers that do not exist get a plain no, and never more than a page of it. */
@PaperTest
class HostileAddressesOfPagesTest {

    private static final String STORY = "/2026/11/24/the-long-night";
    private static final int LARGEST_REFUSAL = 20_000;

    @LocalServerPort
    int port;

    @Autowired
    Stories stories;

    @Autowired
    Sections sections;

    private Reader reader;

    @BeforeEach
    void aStoryOfThreePages() {
        reader = new Reader(port);
        if (reader.get(STORY).status() == 200) return;
        sections.ensure("River", "");
        stories.publish(stories.draft(Copies.copy("The long night", "river", Copies.pages(3)), Copies.ADA), Copies.ADA);
    }

    static Stream<String> pages() {
        return Stream.of(
                "-1",
                "0",
                "00",
                "02",
                "4",
                "1e9",
                "1e0",
                "0x2",
                "2.0",
                "+2",
                "%202",
                "2%20",
                "2%0a",
                "99999999999999999999",
                "2147483648",
                "-9223372036854775808",
                "%D9%A3",
                "%EF%BC%92",
                "%E2%85%A1",
                "NaN",
                "Infinity",
                "null",
                "ALL",
                "all%20",
                "all,all",
                "%27",
                "%3Cscript%3E",
                "$%7B7*7%7D",
                "2'--",
                "9".repeat(6_000));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageThatIsNoneIsNotThere(String page) {
        for (var path : List.of(STORY, "/", "/river", "/latest", "/archive/2026/11/24", "/corrections")) {
            var answer = reader.rawly("GET", path + "?page=" + page);
            assertThat(answer.status()).as(path + "?page=" + page).isBetween(301, 431);
            plain(answer);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/0000/00/00/a",
                "/0000/01/01/a",
                "/9999/12/31/a",
                "/2026/02/30/a",
                "/2026/13/01/a",
                "/2026/11/31/a",
                "/2026/1/1/a",
                "/2026/11/24",
                "/0000/01/01",
                "/2026/02/30",
                "/archive/0000",
                "/archive/0000/01",
                "/archive/0000/01/01",
                "/archive/0001/01/01",
                "/archive/9999",
                "/archive/9999/12",
                "/archive/9999/12/31",
                "/archive/2026/02/30",
                "/archive/2026/13",
                "/archive/10000",
                "/archive/-001",
                "/archive/+026",
                "/sitemaps/0000-01.xml",
                "/sitemaps/0000-00.xml",
                "/sitemaps/9999-12.xml",
                "/sitemaps/2026-13.xml",
                "/sitemaps/2026-11-999.xml",
                "/sitemaps/2026-11-1.xml",
                "/sitemaps/2026-11-99999999999.xml"
            })
    void aDayThatIsNoneIsNotThere(String path) {
        for (var ending : List.of("", "?page=2", ".json")) {
            var answer = reader.rawly("GET", path + ending);
            plain(answer);
            if (answer.status() == 301) {
                assertThat(reader.get(answer.location()).status()).isIn(200, 404);
            }
        }
    }

    /** Those that could be a typing mistake may be led to the page; nothing else is shown under a second address. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "//",
                "/.",
                "/./",
                "/..",
                "/%2e",
                "/%2e%2e",
                ".",
                "%20",
                "%00",
                ";jsessionid=1",
                ";",
                "%3b",
                "%2f",
                "%5c",
                "%0a",
                "%e2%80%8b",
                "~",
                ".html",
                ".json/",
                ".JSON",
                ".json.json",
                "/feed.xml",
                "/x"
            })
    void aStoryHasOneAddress(String behind) {
        var answer = reader.rawly("GET", STORY + behind);
        assertThat(answer.status()).as(behind).isBetween(301, 499);
        assertThat(answer.location()).doesNotContain("//", "\\", ";");
        plain(answer);
    }

    @Test
    void aStoryIsNotFoundUnderItsNameInCapitalsOrPieces() {
        for (var path : List.of(
                STORY.toUpperCase(java.util.Locale.ROOT),
                STORY.substring(0, STORY.length() - 1),
                STORY + "-".repeat(3),
                STORY + "-" + "night-".repeat(400),
                STORY.replace("/11/", "/%31%31/x/"))) {
            assertThat(reader.rawly("GET", path).status()).as(path).isIn(400, 404, 414, 431);
        }
    }

    @Test
    void thousandsOfParametersAreReadOrRefused() {
        var few = IntStream.range(0, 500).mapToObj(i -> "a" + i + "=b").collect(Collectors.joining("&"));
        var many = IntStream.range(0, 10_000).mapToObj(i -> "a=" + i).collect(Collectors.joining("&"));
        assertThat(reader.rawly("GET", STORY + "?" + few).status()).isEqualTo(200);
        for (var query :
                List.of(many, "page=2&".repeat(1_500), "&".repeat(5_000), "=".repeat(5_000), "%".repeat(3_000))) {
            var answer = reader.rawly("GET", STORY + "?" + query);
            assertThat(answer.status()).as(query.substring(0, 20)).isIn(200, 400, 404, 414, 431);
            assertThat(answer.tells()).isFalse();
            assertThat(answer.missingSafety()).isEmpty();
        }
    }

    @Test
    void nothingAskedForIsShownOnThePageThatSaysNo() {
        for (var path : List.of(
                "/zqzqzq<b>",
                "/zqzqzq%3Cscript%3Ezq",
                "/latest?page=zqzqzqzqzq%22%3E%3Csvg%20onload=zqzqzq",
                "/by/zqzqzq%27zq",
                "/2026/11/24/zqzqzq%3Czq",
                "/archive/zqzqzq")) {
            assertThat(reader.rawly("GET", path).text()).as(path).doesNotContain("zqzqzq");
        }
    }

    private static void plain(Reader.Answer answer) {
        assertThat(answer.status()).as(answer.asked()).isBetween(200, 499);
        assertThat(answer.tells()).as(answer.text()).isFalse();
        assertThat(answer.missingSafety()).as(answer.asked()).isEmpty();
        if (answer.status() >= 300) assertThat(answer.text().length()).isLessThan(LARGEST_REFUSAL);
    }
}
