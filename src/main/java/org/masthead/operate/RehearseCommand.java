package org.masthead.operate;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;

/**
 * Runs an empty paper once through everything that a start needs, so that the JDK can keep what it learned
 * ({@code -XX:AOTCacheOutput}) and later starts are fast. {@code bin/masthead} calls it after a build.
 */
@Command(
        name = "rehearse",
        description = "Starts a paper on a folder of its own, reads its pages and ends.",
        hidden = true)
final class RehearseCommand implements Callable<Integer> {

    private static final int STORIES = 60;
    private static final Pattern STORY = Pattern.compile("href=\"(/\\d{4}/\\d{2}/\\d{2}/[^\"?]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();

    @Override
    public Integer call() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("masthead-rehearsal");
        try {
            rehearse(folder);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        return CommandLine.DONE;
    }

    private void rehearse(Path folder) throws IOException, InterruptedException {
        var where = new PaperOptions();
        where.data = folder;
        try (var paper = RunningPaper.serving(where, 0, Map.of(), sentence -> {})) {
            paper.room(SyntheticArchive.class).fill(STORIES, (done, of) -> {});
            var front = read(paper.port(), "/");
            for (var page :
                    new String[] {"/latest", "/archive", "/corrections", "/feed.xml", "/feed.json", "/sitemap.xml"}) {
                read(paper.port(), page);
            }
            var stories = STORY.matcher(front)
                    .results()
                    .map(found -> found.group(1))
                    .distinct()
                    .limit(10)
                    .toList();
            for (var story : stories) read(paper.port(), story);
        }
    }

    private String read(int port, String page) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + page))
                .build();
        return client.send(request, BodyHandlers.ofString()).body();
    }
}
