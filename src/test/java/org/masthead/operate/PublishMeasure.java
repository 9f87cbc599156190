package org.masthead.operate;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.masthead.newsroom.Editor;
import org.masthead.story.Copy;
import org.masthead.story.Stories;
import org.masthead.story.Story;

/**
 * Measures, for {@code bin/bench}, how long it takes from the word to publish until a reader who asks on the same node
 * gets the new words: the transaction, the purge, and making the page anew.
 */
final class PublishMeasure {

    private static final Editor DESK = new Editor("the bench");

    private static final int WARMING = 1500;

    private final Stories stories;
    private final String site;
    private final HttpClient reader =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private PublishMeasure(Stories stories, int port) {
        this.stories = stories;
        this.site = "http://127.0.0.1:" + port;
    }

    /** @param arguments the data folder, how many times to publish, the cores to warm up on, and the one to measure on */
    public static void main(String... arguments) throws Exception {
        var where = new PaperOptions();
        where.data = Path.of(arguments[0]);
        try (var paper = RunningPaper.serving(where, 0, Map.of(), said -> {})) {
            var measure = new PublishMeasure(paper.room(Stories.class), paper.port());
            pin(arguments[2]);
            measure.times(WARMING);
            pin(arguments[3]);
            var millis = measure.times(Integer.parseInt(arguments[1]));
            Arrays.sort(millis);
            System.out.printf(
                    Locale.ROOT, "published %.2f %.2f%n", millis[millis.length / 2], millis[millis.length * 99 / 100]);
        }
    }

    private static void pin(String cores) throws Exception {
        var self = String.valueOf(ProcessHandle.current().pid());
        new ProcessBuilder("taskset", "-apc", cores, self)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private double[] times(int count) throws Exception {
        var story = stories.liveAfter(0, 1).getFirst();
        var millis = new double[count];
        for (var i = 0; i < count; i++) millis[i] = once(story, "Headline " + i + " of " + System.nanoTime());
        return millis;
    }

    private double once(Story story, String headline) throws Exception {
        stories.revise(story.id(), saying(story.copy(), headline), DESK);
        page(story);
        var began = System.nanoTime();
        stories.publish(story.id(), DESK);
        while (!page(story).contains(headline)) Thread.onSpinWait();
        return (System.nanoTime() - began) / 1e6;
    }

    private String page(Story story) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(site + story.path())).build();
        return reader.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private static Copy saying(Copy copy, String headline) {
        return new Copy(
                copy.kicker(),
                headline,
                copy.headlines(),
                copy.deck(),
                copy.credits(),
                copy.dateline(),
                copy.section(),
                copy.topics(),
                copy.body(),
                copy.picture(),
                copy.related(),
                copy.series(),
                copy.rights(),
                copy.language());
    }
}
