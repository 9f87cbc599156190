package org.masthead.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.masthead.PaperTest;
import org.masthead.house.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A record that means harm, or was written by a broken program, costs at most itself; the paper stays readable. */
@PaperTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HostileRecordsTest {

    private static final int LARGEST_LIST = 1_500_000;
    private static final int MOST_PAGES = 400;
    private static final double MOST_SECONDS = 2;

    @Autowired
    Intake intake;

    @LocalServerPort
    int port;

    @TempDir
    Path folder = Path.of(".");

    @ParameterizedTest(name = "{0}")
    @Order(1)
    @MethodSource("org.masthead.wire.HostileLines#records")
    void eachCostsAtMostItself(String kind, List<String> hostile) throws Exception {
        var lines = new ArrayList<String>(List.of(good()));
        for (var one : hostile) {
            lines.add("{\"uri\":\"urn:bad:" + UUID.randomUUID() + "\"," + one + "}");
            lines.add(good());
        }
        var file = Files.write(folder.resolve(kind + ".ndjson"), lines);
        var begun = System.nanoTime();
        var taken = HostileIntake.take(intake, file);
        assertThat((System.nanoTime() - begun) / 1e9 / hostile.size()).isLessThan(MOST_SECONDS);
        assertThat(taken.records()).isEqualTo(lines.size());
        assertThat(taken.imported()).isGreaterThan(hostile.size());
        assertThat(taken.reasons())
                .allMatch(reason -> Integer.parseInt(reason.split(" ")[0]) % 2 == 0)
                .noneMatch(reason -> reason.contains("The database does not take it"));
        var again = HostileIntake.take(intake, file);
        assertThat(again.imported()).isZero();
        assertThat(again.reasons()).isEqualTo(taken.reasons());
    }

    private static String good() {
        return "{\"uri\":\"urn:good:" + UUID.randomUUID() + "\",\"headline\":\"Good\",\"body_text\":\"Words.\","
                + "\"firstcreated\":\"2026-11-20T10:00:00Z\"}";
    }

    @Test
    @Order(2)
    void afterwardsEveryPageCanBeRead() {
        var reader = new Reader(port);
        var seen = new LinkedHashSet<String>(
                List.of("/", "/latest", "/archive", "/corrections", "/feed.xml", "/sitemap.xml"));
        for (var at = 0; at < Math.min(seen.size(), MOST_PAGES); at++) {
            var path = List.copyOf(seen).get(at);
            var answer = reader.get(path);
            assertThat(answer.status()).as(path).isIn(200, 301, path.equals("/account") ? 303 : 410);
            assertThat(answer.tells()).as(path).isFalse();
            if (!path.matches("/\\d{4}/.*"))
                assertThat(answer.text().length()).as(path).isLessThan(LARGEST_LIST);
            seen.addAll(links(answer));
        }
        assertThat(seen).anyMatch(path -> path.startsWith("/by/")).anyMatch(path -> path.startsWith("/topics/"));
        assertThat(seen.stream().filter(path -> path.matches("/\\d{4}/.*"))).hasSizeGreaterThan(50);
    }

    private static Set<String> links(Reader.Answer answer) {
        return answer.page().select("a[href^=/]").stream()
                .map(link -> link.attr("href").replaceFirst("#.*", ""))
                .filter(path -> !path.contains("?page=") || path.matches(".*=(2|all)"))
                .peek(path ->
                        assertThat(path).doesNotStartWith("//").doesNotContain("/../", "\u202e", "\u200b", "<", "\""))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @ParameterizedTest
    @Order(3)
    @MethodSource("conflicts")
    void aStoryThatContradictsItselfIsOneStoryInTheEnd(List<String> versions) throws Exception {
        var uri = "urn:conflict:" + UUID.randomUUID();
        var lines = versions.stream()
                .map(version -> "{\"uri\":\"" + uri + "\",\"headline\":\"Twice\"," + version + "}")
                .toList();
        var file = Files.write(folder.resolve("conflict.ndjson"), lines);
        var taken = HostileIntake.take(intake, file);
        assertThat(taken.records()).isEqualTo(versions.size());
        assertThat(taken.failed()).isZero();
        var again = HostileIntake.take(intake, file);
        assertThat(again.unchanged()).isEqualTo(versions.size());
    }

    static Stream<List<String>> conflicts() {
        return Stream.of(
                List.of("\"version\":1", "\"version\":1", "\"version\":1"),
                List.of("\"version\":2", "\"version\":1"),
                List.of("\"pubstatus\":\"canceled\"", "\"pubstatus\":\"usable\"", "\"pubstatus\":\"withheld\""),
                List.of("\"language\":\"en\"", "\"language\":\"ar\"", "\"slugline\":\"other\""),
                List.of("\"firstcreated\":\"2026-11-20\"", "\"firstcreated\":\"1999-01-01\""),
                List.of("\"embargoed\":\"2027-01-01\"", "\"expires\":\"2001-01-01\"", "\"body_text\":\"x\""));
    }
}
