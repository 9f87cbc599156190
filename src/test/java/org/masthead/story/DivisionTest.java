package org.masthead.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.masthead.house.Markup;

class DivisionTest {

    private static final String PATH = "/2026/11/24/a-story";

    /** Blocks of 1 to 90 words; {@code 0} stands for a subhead. */
    @Provide
    Arbitrary<List<Integer>> lengths() {
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(1, Arbitraries.just(0)),
                        net.jqwik.api.Tuple.of(5, Arbitraries.integers().between(1, 90)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    private static String html(List<Integer> lengths) {
        return IntStream.range(0, lengths.size())
                .mapToObj(i -> lengths.get(i) == 0
                        ? "<h2>Subhead " + i + "</h2>"
                        : "<p>" + ("w" + i + " ").repeat(lengths.get(i)) + "</p>")
                .collect(Collectors.joining());
    }

    private static List<Markup> pages(Division division) {
        return IntStream.rangeClosed(1, division.count())
                .mapToObj(page -> Markup.stored(division.page(page, PATH)))
                .toList();
    }

    private static List<String> ids(List<Markup> pages) {
        return pages.stream()
                .flatMap(page -> page.blocks().stream())
                .map(Markup.Block::id)
                .toList();
    }

    @Property(tries = 400)
    void thePagesTogetherAreTheEntireStoryInOrder(
            @ForAll("lengths") List<Integer> lengths, @ForAll @IntRange(min = 100, max = 600) int words) {
        var body = Markup.of(html(lengths));
        var division = Division.of(body, words);
        assertThat(ids(pages(division))).isEqualTo(ids(List.of(body.withoutPageMarks())));
    }

    @Property(tries = 400)
    void noPageEndsWithASubheadAndNoneIsUnderAThirdOfAPage(
            @ForAll("lengths") List<Integer> lengths, @ForAll @IntRange(min = 100, max = 600) int words) {
        var pages = pages(Division.of(Markup.of(html(lengths)), words));
        Assume.that(pages.size() > 1);
        assertThat(pages).allSatisfy(page -> assertThat(page.words()).isGreaterThanOrEqualTo(words / 3));
        assertThat(pages.subList(0, pages.size() - 1))
                .noneMatch(page -> page.blocks().getLast().heading());
    }

    @Property(tries = 300)
    void pageMarksDecideWhereverTheyStand(
            @ForAll("lengths") List<Integer> lengths, @ForAll @IntRange(min = 1, max = 60) int every) {
        var html = new StringBuilder("<hr class=\"page\">");
        for (var i = 0; i < lengths.size(); i++)
            html.append(html(lengths.subList(i, i + 1)))
                    .append((i + 1) % every == 0 ? "<hr class=\"page\"><hr class=page>" : "");
        var body = Markup.of(html.toString());
        var division = Division.of(body, 100);
        assertThat(division.count()).isEqualTo((lengths.size() + every - 1) / every);
        assertThat(ids(pages(division))).isEqualTo(ids(List.of(body.withoutPageMarks())));
        assertThat(pages(division)).noneMatch(Markup::hasPageMarks);
    }

    @Property(tries = 200)
    void aLinkToABlockLeadsToTheAddressWhereItStands(
            @ForAll @IntRange(min = 2, max = 8) int count, @ForAll @IntRange(min = 1, max = 8) int target) {
        var linked = Copies.pages(count) + "<p><a href=\"#b-chapter-" + target + "\">there</a></p>";
        var division = Division.of(Markup.of(linked), 0);
        var href =
                Jsoup.parseBodyFragment(division.page(count, PATH)).select("a").attr("href");
        var there = target >= count ? "" : target == 1 ? PATH : PATH + "?page=" + target;
        assertThat(href).isEqualTo(there + "#b-chapter-" + target);
    }

    @Test
    void aBodyOfMarksAloneIsOnePage() {
        assertThat(Division.of(Markup.of("<hr class=page><hr class=page>"), 0).count())
                .isEqualTo(1);
        assertThat(Division.of(Markup.EMPTY, 300).count()).isEqualTo(1);
    }

    @Test
    void withoutMarksAndNumbersAStoryIsNeverDivided() {
        assertThat(Division.of(Markup.of("<p>word </p>".repeat(5_000)), 0).count())
                .isEqualTo(1);
    }
}
