package org.masthead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.masthead.Masthead;
import org.masthead.TestClock;
import org.masthead.TestPaper;
import org.masthead.house.Json;
import org.masthead.house.Reader;
import org.masthead.house.Sections;
import org.masthead.story.River;
import org.masthead.story.Rivers;
import org.masthead.wire.Intake;
import org.masthead.wire.Source;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Records that try to make a reader's browser do something, brought in as any others, and their pages opened in a real
 * browser: one that minds the pages' policy, and one that does not. In neither does anything happen.
 */
@Tag("browser")
class HostileBodiesTest {

    private static final int TOGETHER = 40;
    private static final int TAGS_TOGETHER = 24;
    private static final int MOST_OTHERS = 60;
    private static final int LONGEST_HEADLINE = 900;

    @TempDir
    static Path folder = Path.of(".");

    private static ConfigurableApplicationContext paper;
    private static int port;
    private static String address = "";
    private static final List<String> STORIES = new ArrayList<>();
    private static final Set<String> SECTIONS = new LinkedHashSet<>();
    private static final Set<String> LISTS = new LinkedHashSet<>(List.of("/", "/latest", "/corrections", "/archive"));

    @BeforeAll
    static void bringThemIn() throws Exception {
        var application = new SpringApplication(Masthead.class, TestClock.Settings.class);
        application.addInitializers(new TestPaper(Map.of("masthead.paper.name", "The Averley Packet")));
        paper = application.run("--server.port=0");
        port = ((WebServerApplicationContext) paper).getWebServer().getPort();
        address = "http://localhost:" + port;
        ImageIO.write(
                new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB),
                "png",
                folder.resolve("levee.png").toFile());
        var records = records();
        var file = Files.write(folder.resolve("hostile.ndjson"), records);
        var summary = paper.getBean(Intake.class).take(List.of(Source.file(file)), Intake.Options.USUAL, new Quiet());
        assertThat(summary).isEqualTo(new Intake.Summary(records.size(), 0, 0));
        var all = paper.getBean(Rivers.class).newest(new River.Latest(), 2 * records.size(), 0);
        all.forEach(teaser -> STORIES.add(teaser.path()));
        assertThat(STORIES).hasSize(records.size());
        IntStream.rangeClosed(2, 1 + STORIES.size() / 20).forEach(page -> LISTS.add("/latest?page=" + page));
        paper.getBean(Sections.class).all().forEach(section -> SECTIONS.add(section.path()));
        LISTS.addAll(SECTIONS);
        STORIES.stream()
                .flatMap(HostileBodiesTest::links)
                .filter(path -> path.matches("/(by|topics)/[^/]+|/20.*[?]page=.*"))
                .distinct()
                .limit(MOST_OTHERS)
                .forEach(LISTS::add);
    }

    @AfterAll
    static void close() {
        paper.close();
    }

    @Test
    void nothingHappensOnAStoryEvenWhereTheBrowserDoesNotMindThePolicy() {
        try (var watch = new Watch(address, Chromium.unguarded(1280))) {
            for (var path : STORIES) watch.open(path);
        }
    }

    @Test
    void nothingHappensOnListsEither() {
        assertThat(LISTS).hasSizeGreaterThan(100);
        try (var watch = new Watch(address, Chromium.unguarded(1280))) {
            for (var path : LISTS) watch.open(path);
        }
    }

    @Test
    void thePolicyHasNothingToForbid() {
        try (var watch = new Watch(address, Chromium.reader(1280))) {
            for (var path : LISTS) watch.open(path);
            for (var i = 0; i < STORIES.size(); i += 5) watch.open(STORIES.get(i));
        }
    }

    @Test
    void nothingHappensInWhatProgramsRead() {
        try (var watch = new Watch(address, Chromium.unguarded(1280))) {
            for (var path : List.of(
                    "/feed.xml",
                    "/feed.atom",
                    "/feed.json",
                    "/sitemap.xml",
                    "/sitemap-news.xml",
                    "/sitemaps/2026-11.xml")) watch.look(path);
            for (var section : SECTIONS) watch.look(section + "/feed.xml");
            for (var i = 0; i < STORIES.size(); i += 10) watch.look(STORIES.get(i) + ".json");
        }
    }

    @Test
    void somethingThatHappenedWouldBeNoticed() {
        try (var watch = new Watch(address, Chromium.unguarded(1280))) {
            watch.open("/archive");
            watch.evaluate("document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=pwned(1)>"
                    + "<img src=https://evil.example/pixel><a href=javascript:pwned(2)>x</a>')");
            watch.evaluate("() => new Promise(done => setTimeout(done, 200))");
            assertThat(Set.copyOf((List<?>) watch.evaluate(Watch.WRONGS))).hasSize(3);
            assertThat(watch.done()).singleElement().asString().startsWith("ran [1]");
            assertThat(watch.asked()).contains("https://evil.example/pixel");
        }
    }

    /** Each vector by itself, wherever a record has words; then many together; then every handler on every element. */
    private static List<String> records() throws IOException {
        var vectors = lines("vectors.txt").stream()
                .filter(line -> !line.isBlank() && !line.startsWith("# "))
                .map(HostileBodiesTest::unescaped)
                .toList();
        var records = new ArrayList<String>();
        for (var vector : vectors)
            records.add(record(records.size(), vector, "<p>Before.</p>" + vector + "<p>After.</p>"));
        for (var from = 0; from < vectors.size(); from += TOGETHER) {
            var some = vectors.subList(from, Math.min(vectors.size(), from + TOGETHER));
            records.add(record(records.size(), some.getFirst(), String.join("\n<p>Between.</p>\n", some)));
            records.add(record(
                    records.size(),
                    some.getLast(),
                    some.stream()
                            .map(one -> "<table><tr><td>" + one + "</table><ul><li>" + one + "</ul><figure>" + one
                                    + "</figure>")
                            .collect(Collectors.joining())));
        }
        var tags = words("tags.txt");
        for (var from = 0; from < tags.size(); from += TAGS_TOGETHER) {
            var some = tags.subList(from, Math.min(tags.size(), from + TAGS_TOGETHER));
            records.add(record(records.size(), some.toString(), matrix(some)));
        }
        return IntStream.range(0, records.size())
                .mapToObj(i -> records.get(i).replace("§", "pwned(" + i + ")"))
                .toList();
    }

    private static String matrix(List<String> tags) throws IOException {
        var events = words("events.txt");
        return tags.stream()
                .flatMap(tag -> events.stream()
                        .map(event -> "<" + tag + " autofocus tabindex=0 src=x href=x open on" + event + "=§>x</" + tag
                                + ">"))
                .collect(Collectors.joining());
    }

    /** A record that says this in all its fields, as it is and as text that looks like it. */
    private static String record(int number, String vector, String body) {
        var said = escaped(vector) + " " + vector;
        var words = said.substring(0, Math.min(said.length(), LONGEST_HEADLINE));
        var record = new LinkedHashMap<String, Object>();
        record.put("uri", "urn:hostile:" + number + ":" + vector.substring(0, Math.min(vector.length(), 200)));
        record.put("pubstatus", "usable");
        record.put("firstcreated", "2026-11-20T10:%02d:%02dZ".formatted(number / 60 % 60, number % 60));
        for (var field : List.of(
                "byline",
                "located",
                "slugline",
                "language",
                "copyrightholder",
                "copyrightnotice",
                "creditline",
                "usageterms",
                "source")) record.put(field, words);
        record.put("ednote", "CORRECTION: " + words);
        record.put(
                "headlines",
                Stream.of("main", "kicker", "web", "seo", "social", "sub")
                        .map(role -> Map.of("role", role, "value", words))
                        .toList());
        record.put("descriptions", List.of(Map.of("role", "deck", "value", words)));
        record.put("bodies", List.of(Map.of("contenttype", "text/html", "value", body)));
        var named = Map.of("name", words, "rel", words, "uri", words, "role", "provider");
        for (var field : List.of("organisations", "places", "events", "infosources")) record.put(field, List.of(named));
        record.put("people", List.of(Map.of("name", words, "rel", "author"), named));
        record.put(
                "subjects",
                List.of(
                        Map.of("name", number % 20 == 0 ? words : "River", "scheme", "https://packet.example/section"),
                        Map.of("name", words, "rel", "series"),
                        named));
        record.put(
                "associations",
                Map.of(
                        "main",
                                Map.of(
                                        "type",
                                        "picture",
                                        "byline",
                                        words,
                                        "descriptions",
                                        List.of(
                                                Map.of("role", "alt", "value", words),
                                                Map.of("role", "caption", "value", words)),
                                        "renditions",
                                        List.of(Map.of(
                                                "name", "original", "href", "levee.png", "mimetype", "image/png"))),
                        "related", Map.of("type", "text", "uri", words),
                        "notice", Map.of("rel", "clarification", "headline", words, "altids", Map.of("block", words))));
        return Json.write(record);
    }

    private static Stream<String> links(String path) {
        return new Reader(port)
                .get(path).page().select("main a[href^=/], nav a[href^=/]").stream()
                        .map(link -> link.attr("href"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String unescaped(String line) {
        return java.util.regex.Pattern.compile("(?<!\\\\)\\\\u([0-9a-f]{4})")
                .matcher(line)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        Character.toString(Integer.parseInt(found.group(1), 16)).replace("\\", "\\\\")))
                .translateEscapes();
    }

    private static List<String> words(String name) throws IOException {
        return lines(name).stream().flatMap(line -> Stream.of(line.split(" "))).toList();
    }

    private static List<String> lines(String name) throws IOException {
        try (var in = HostileBodiesTest.class.getResourceAsStream("/hostile/" + name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static final class Quiet implements Intake.Progress {

        @Override
        public void advanced(long bytesDone, long bytesTotal, long records, long failed) {}

        @Override
        public void failed(String file, long record, String reason) {
            throw new AssertionError(record + ": " + reason);
        }

        @Override
        public void wrote(Path mapping) {}
    }
}
