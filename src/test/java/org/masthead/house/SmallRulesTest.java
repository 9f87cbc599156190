package org.masthead.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.house.page.Pages;

/** Pages of lists, the paper's settings and its look, dates, and JSON within pages. */
class SmallRulesTest {

    private static Paper paper(String address, String language, String zone, int wordsPerPage) {
        return new Paper(new Paper.Said(
                "The Packet",
                "",
                "Averley",
                1871,
                "",
                address,
                language,
                ZoneId.of(zone),
                "",
                "",
                wordsPerPage,
                true,
                null,
                Map.of()));
    }

    @Property(tries = 500)
    void everyEntryIsOnOnePageOfItsList(
            @ForAll @IntRange(max = 500) int total, @ForAll @IntRange(min = 1, max = 40) int size) {
        var last = Turning.page("/latest", null, total, size).last();
        assertThat((last - 1) * size).isLessThan(Math.max(1, total));
        assertThat(last * size).isGreaterThanOrEqualTo(total);
        IntStream.rangeClosed(2, last)
                .forEach(n -> assertThat(
                                Turning.page("/latest", "" + n, total, size).number())
                        .isEqualTo(n));
        assertThatThrownBy(() -> Turning.page("/latest", "" + (last + 1), total, size))
                .isInstanceOf(last == 0 ? Moved.class : NoSuchPage.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "01", "-1", "+2", " 2", "2 ", "1e1", "٢", "2147483648", "all", "2\n"})
    void whatIsNoPageNumberIsNoPage(String page) {
        assertThatThrownBy(() -> Turning.page("/latest", page, 1000, 10)).isInstanceOf(NoSuchPage.class);
    }

    @Property(tries = 300)
    void theFirstTheLastAndTheNeighboursHaveLinksInOrder(
            @ForAll @IntRange(min = 1, max = 200) int last, @ForAll @IntRange(min = 1, max = 200) int asked) {
        var pages = new Pages("/latest", Math.min(asked, last), last);
        var numbers = pages.links().stream().filter(n -> n > 0).toList();
        assertThat(numbers).isSorted().doesNotHaveDuplicates().contains(1, pages.number(), last);
        assertThat(pages.links().size()).isLessThanOrEqualTo(9);
        assertThat(pages.previous() == null).isEqualTo(pages.number() == 1);
        assertThat(pages.next() == null).isEqualTo(pages.number() == last);
        assertThat(pages.at(1)).isEqualTo("/latest");
    }

    @Property(tries = 1000)
    void jsonInAPageNeverEndsItsElementAndIsReadBackTheSame(@ForAll String text) {
        var value = Map.of("text", text + "</script><!--<script>&\u2028\u2029");
        var page = "<script type=\"application/ld+json\">" + Json.inPage(value) + "</script><p>after</p>";
        var document = Jsoup.parseBodyFragment(page);
        assertThat(document.select("script")).hasSize(1);
        assertThat(document.select("p").text()).isEqualTo("after");
        assertThat(Json.inPage(value).toString()).doesNotContain("<", ">", "&", "\u2028", "\u2029");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "red;}body{display:none",
                "url(https://evil.example)",
                "URL(https://evil.example)",
                "red}",
                "</style>",
                "expression(alert(1))\\",
                "u\\72l(x)",
                "@import x",
                "",
                "red\n;x",
                "image-set('//evil.example' 1x)",
                "src('//evil.example')",
                "red/*",
                "*/red",
                "'unclosed",
                "\"unclosed",
                "(unclosed",
                "unopened)"
            })
    void aLookThatIsMoreThanAValueIsRefused(String value) {
        assertThatThrownBy(() -> Look.stylesheet(Map.of("accent", value)))
                .hasMessageContaining("not a plain CSS value");
    }

    @Test
    void aLookIsLightAndDark() {
        assertThat(Look.stylesheet(Map.of("accent", "#8a1c1c"))).contains(":root{--accent:#8a1c1c;}");
        assertThat(Look.stylesheet(Map.of("dark-accent", "rgb(1 2 3 / 50%)")))
                .contains("dark){:root{--accent:rgb(1 2 3 / 50%);}}");
        assertThatThrownBy(() -> Look.stylesheet(Map.of("a:b;c", "red"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(Look.stylesheet(Map.of("serif", "\"Source Serif\", Georgia, serif")))
                .contains("Georgia");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "packet.example",
                "ftp://packet.example",
                "https://packet.example/paper",
                "https://",
                "https://packet.example?x",
                "javascript:alert(1)",
                "https://a b"
            })
    void aPaperNeedsAWholeAddress(String address) {
        assertThatThrownBy(() -> paper(address, "en-US", "UTC", 0)).hasMessageContaining("masthead.paper.address");
    }

    @Test
    void aPaperIsForgivingWhereItCanBe() {
        assertThat(paper("https://packet.example/", "en-US", "UTC", 0).absolute("/latest"))
                .isEqualTo("https://packet.example/latest");
        assertThat(paper("https://packet.example", "en-US", "UTC", 0).holder()).isEqualTo("The Packet");
        assertThatThrownBy(() -> paper("https://packet.example", "en-US", "UTC", 99))
                .hasMessageContaining("at least 100");
        assertThatThrownBy(() -> paper("https://packet.example", "en-US", "UTC", -1))
                .hasMessageContaining("at least 100");
    }

    @Test
    void daysAreThoseOfThePapersTown() {
        var paper = paper("https://packet.example", "en-US", "America/New_York", 0);
        var dates = new Dates(paper);
        var late = OffsetDateTime.parse("2026-11-24T03:30:59Z");
        assertThat(paper.day(late)).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(dates.moment(late).machine()).isEqualTo("2026-11-23T22:30:59-05:00");
        assertThat(dates.moment(late).words())
                .startsWith("November 23, 2026, 10:30")
                .endsWith("PM");
        assertThat(dates.weekday(LocalDate.of(2026, 11, 24))).isEqualTo("Tuesday, November 24, 2026");
        assertThat(dates.month(YearMonth.of(2026, 11))).isEqualTo("November 2026");
    }

    @Test
    void datesAreWrittenInThePapersLanguage() {
        var dates = new Dates(paper("https://packet.example", "de-DE", "Europe/Berlin", 0));
        assertThat(dates.day(LocalDate.of(2026, 11, 24))).isEqualTo("24. November 2026");
        assertThat(List.of("ar", "ja-JP", "fa", "he", "x-odd"))
                .allSatisfy(language -> assertThat(new Dates(paper("https://packet.example", language, "UTC", 0))
                                .month(YearMonth.of(2026, 11)))
                        .isNotBlank());
    }
}
