package org.masthead.operate;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.masthead.Masthead;
import org.masthead.TestClock;
import org.masthead.TestPaper;
import org.masthead.demo.DemoNewsroom;
import org.masthead.house.Sections;
import org.masthead.story.KeptStories;
import org.masthead.wire.Intake;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The paper of Averley on a database and a folder of its own, opened for readers, with commands run beside it. */
final class ExportedAverley {

    static final ExportedAverley NONE = new ExportedAverley(Path.of("."), null);

    private static final Pattern LINK =
            Pattern.compile("(?:href|src|srcset|url|loc|link|id|uri)[\"=>:\\s]+([^\"'<>]+)");

    private final HttpClient reader = HttpClient.newHttpClient();
    private final Path data;
    private final TestDatabase.@Nullable Server database;
    private @Nullable ConfigurableApplicationContext context;
    private AverleyAtWork work = AverleyAtWork.NONE;

    private ExportedAverley(Path data, TestDatabase.@Nullable Server database) {
        this.data = data;
        this.database = database;
    }

    static ExportedAverley empty(Path data) throws IOException {
        DemoNewsroom.settle(data);
        return new ExportedAverley(data, TestDatabase.fresh());
    }

    /** With its whole newsroom, and with everything that a newsroom does to its stories. */
    static ExportedAverley whole(Path data) throws IOException {
        var averley = empty(data);
        averley.open();
        averley.room(DemoNewsroom.class).open((done, of) -> {});
        averley.work = AverleyAtWork.in(averley);
        return averley;
    }

    void open() {
        Map<String, Object> own = new HashMap<>(DemoNewsroom.settings());
        var server = Objects.requireNonNull(database);
        own.put("spring.datasource.url", server.address());
        own.put("masthead.data", data.toString());
        var application = new SpringApplication(Masthead.class, TestClock.Settings.class);
        application.addInitializers(new TestPaper(own));
        context = application.run("--server.port=0");
    }

    void close() {
        if (context != null) context.close();
    }

    <T> T room(Class<T> door) {
        return Objects.requireNonNull(context).getBean(door);
    }

    /** What came of a command: its exit status, and what it said. */
    record Run(int status, String out, String err) {}

    Run run(String... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        var line = CommandLine.line();
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        return new Run(line.execute(whole(words)), out.toString(), err.toString());
    }

    /** What the import does, while this paper is open. */
    void bringBack(Path export, ExportProgress progress) throws IOException {
        var paper = ExportedPaper.open(export);
        room(ExportedParts.class).bringFirst(paper, false, progress);
        var summary = room(Intake.class).take(paper.stories(), Intake.Options.USUAL, new Quiet());
        if (summary.failed() > 0) throw new IllegalStateException(summary.toString());
        room(ExportedParts.class).bringLast(paper, false, progress);
    }

    private static final class Quiet implements Intake.Progress {

        @Override
        public void advanced(long bytesDone, long bytesTotal, long records, long failed) {}

        @Override
        public void failed(String file, long record, String reason) {}

        @Override
        public void wrote(Path mapping) {}
    }

    private String[] whole(String... words) {
        var all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--database", Objects.requireNonNull(database).address(), "--data", data.toString()));
        return all.toArray(String[]::new);
    }

    /** Pages from which all others can be reached, and some that nothing leads to. */
    Set<String> beginnings() {
        var all = new TreeSet<>(Set.of(
                "/",
                "/latest",
                "/archive",
                "/corrections",
                "/polls",
                "/videos",
                "/feed.xml",
                "/feed.atom",
                "/feed.json",
                "/sitemap.xml",
                "/sitemap-news.xml",
                "/robots.txt",
                "/no/such/page",
                "/by/dana-okafor",
                "/by/d-okafor",
                "/topics/the-sill"));
        all.addAll(work.paths());
        for (var section : room(Sections.class).all()) all.add(section.path() + "/feed.xml");
        for (var story : room(KeptStories.class).after(0, 10_000)) {
            var path = story.story().path();
            if (!path.isEmpty()) all.addAll(List.of(path, path + "?page=all", path + ".json"));
        }
        return all;
    }

    AverleyAtWork work() {
        return work;
    }

    ConfigurableApplicationContext paper() {
        return Objects.requireNonNull(context);
    }

    int port() {
        var server = ((WebServerApplicationContext) paper()).getWebServer();
        return Objects.requireNonNull(server).getPort();
    }

    Page page(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path))
                .build();
        return Page.of(reader.send(request, BodyHandlers.ofByteArray()));
    }

    /** A page as a reader gets it. */
    record Page(int status, String location, Set<String> keys, byte[] bytes) {

        static Page of(HttpResponse<byte[]> answer) {
            var keys = answer.headers().firstValue("Surrogate-Key").orElse("");
            return new Page(
                    answer.statusCode(),
                    answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", ""),
                    Set.of(keys.split(" ")).stream()
                            .map(key -> key.replaceFirst("(?<=picture:|byline:|topic:)\\d+", "N"))
                            .collect(Collectors.toCollection(TreeSet::new)),
                    answer.body());
        }

        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        /** Where the other begins to differ; empty where it is the same byte for byte. */
        String difference(Page other) {
            var at = Arrays.mismatch(bytes, other.bytes);
            return at < 0 ? "" : "…" + around(at) + "… became …" + other.around(at) + "…";
        }

        private String around(int at) {
            var from = Math.max(0, at - 80);
            return new String(bytes, from, Math.min(bytes.length, at + 80) - from, StandardCharsets.UTF_8);
        }

        /** The pages of the paper that it leads to; of some pictures, one size. */
        Set<String> links() {
            return LINK.matcher(text())
                    .results()
                    .map(found -> found.group(1)
                            .strip()
                            .replace("https://packet.example", "")
                            .replaceFirst("#.*", ""))
                    .map(link -> link.replace("&amp;", "&"))
                    .filter(link -> link.matches("/(?![/\\\\])[^\\s\\\\,]*"))
                    .filter(link -> !link.startsWith("/media/") || link.matches("/media/[0-2].*/320\\.webp"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
