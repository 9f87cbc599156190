package org.masthead.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.story.Copies.ADA;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Videos as players fetch them: whole or in parts, known again by their tag, and never from the press. */
@PaperTest
class VideoFilesTest {

    @Autowired
    Videos videos;

    @LocalServerPort
    int port;

    private final HttpClient client = HttpClient.newHttpClient();
    private Videos.Video video;
    private byte[] whole;
    private String path;

    @BeforeEach
    void oneVideo() throws Exception {
        video = videos.bySlug("the-gavel")
                .orElseGet(() -> ((Videos.Outcome.Taken) videos.take(Films.silent("The gavel"), ADA)).video());
        whole = Files.readAllBytes(Films.file("council-vote.webm"));
        path = video.sources().getFirst().path();
    }

    @AfterEach
    void leave() {
        client.close();
    }

    private HttpResponse<byte[]> ask(String method, String address, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) request.headers(headers);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void theWholeFileIsKnownByItsFingerprintForEver() throws Exception {
        var answer = ask("GET", path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(whole);
        assertThat(header(answer, "Content-Type")).isEqualTo("video/webm");
        assertThat(header(answer, "Accept-Ranges")).isEqualTo("bytes");
        assertThat(header(answer, "Cache-Control")).contains("immutable", "max-age=31536000");
        assertThat(header(answer, "ETag")).matches("\"[0-9a-f]{40}\"");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Cache-Status")).isEmpty();
        var again = ask("GET", path, "If-None-Match", header(answer, "ETag"));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(ask("GET", path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }

    @Test
    void aPartIsThatPartAndSaysWhichItIs() throws Exception {
        for (var asked : List.of("bytes=0-99", "bytes=100-", "bytes=-77", "bytes=5-5", "bytes=0-999999999")) {
            var answer = ask("GET", path, "Range", asked);
            var part = ByteRange.asked(asked, whole.length);
            assertThat(answer.statusCode()).as(asked).isEqualTo(206);
            assertThat(header(answer, "Content-Range"))
                    .isEqualTo("bytes " + part.from() + "-" + part.to() + "/" + whole.length);
            assertThat(header(answer, "Content-Length")).isEqualTo(Long.toString(part.length()));
            assertThat(answer.body()).isEqualTo(Arrays.copyOfRange(whole, (int) part.from(), (int) part.to() + 1));
        }
    }

    @Test
    void aPartBehindTheEndIsRefusedAndTheLengthIsSaid() throws Exception {
        var answer = ask("GET", path, "Range", "bytes=" + whole.length + "-");
        assertThat(answer.statusCode()).isEqualTo(416);
        assertThat(header(answer, "Content-Range")).isEqualTo("bytes */" + whole.length);
        assertThat(header(answer, "Cache-Control")).contains("no-store");
        assertThat(ask("GET", path).statusCode()).isEqualTo(200);
    }

    @Test
    void severalPartsAtOnceAreTheWhole() throws Exception {
        assertThat(ask("GET", path, "Range", "bytes=0-1,5-9").statusCode()).isEqualTo(200);
        assertThat(ask("GET", path, "Range", "bytes=9-1").body()).isEqualTo(whole);
    }

    @Test
    void aPartOfAnotherVersionIsTheWholeOfThisOne() throws Exception {
        var tag = header(ask("HEAD", path), "ETag");
        assertThat(ask("GET", path, "Range", "bytes=0-9", "If-Range", tag).statusCode())
                .isEqualTo(206);
        for (var other : List.of("\"other\"", "W/" + tag, "Tue, 24 Nov 2026 12:00:00 GMT")) {
            var answer = ask("GET", path, "Range", "bytes=0-9", "If-Range", other);
            assertThat(answer.statusCode()).as(other).isEqualTo(200);
            assertThat(answer.body()).isEqualTo(whole);
        }
    }

    @Test
    void theHeadAloneSaysTheLength() throws Exception {
        var answer = ask("HEAD", path, "Range", "bytes=0-9");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Length")).isEqualTo(Integer.toString(whole.length));
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void manyPlayersAtOnceEachGetTheirPart() throws Exception {
        try (var players = Executors.newVirtualThreadPerTaskExecutor()) {
            var parts = new java.util.ArrayList<java.util.concurrent.Future<Boolean>>();
            for (var n = 0; n < 60; n++) {
                var from = n * 37;
                parts.add(players.submit(() -> {
                    var answer = from % 2 == 0 ? ask("GET", path) : ask("GET", path, "Range", "bytes=" + from + "-");
                    return Arrays.equals(
                            answer.body(), from % 2 == 0 ? whole : Arrays.copyOfRange(whole, from, whole.length));
                }));
            }
            for (var part : parts) assertThat(part.get()).isTrue();
        }
    }

    @Test
    void theCaptionsAreWebVtt() throws Exception {
        var captions = video.captions();
        assertThat(captions).isNotNull();
        var answer = ask("GET", captions);
        assertThat(header(answer, "Content-Type")).isEqualToIgnoringCase("text/vtt;charset=UTF-8");
        assertThat(new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n[The water rises]\n");
    }

    @Test
    void whatIsNotThereOrIsWithdrawnIsNotFound() throws Exception {
        var other = ((Videos.Outcome.Taken)
                        videos.take(Films.offered(Films.words("Gone"), true, Films.file("river-gauge.webm")), ADA))
                .video();
        var file = other.sources().getFirst().path();
        assertThat(ask("GET", file).statusCode()).isEqualTo(200);
        assertThat(ask("GET", file.replace(".webm", ".mp4")).statusCode()).isEqualTo(404);
        assertThat(ask("GET", file.replace(".webm", ".vtt")).statusCode()).isEqualTo(404);
        videos.withdraw(other.id(), "It was not so.", ADA);
        assertThat(ask("GET", file).statusCode()).isEqualTo(404);
        assertThat(ask("GET", "/media/videos/" + "0".repeat(40) + ".webm").statusCode())
                .isEqualTo(404);
        assertThat(ask("GET", "/media/videos/..%2f..%2fmasthead.yml").statusCode())
                .isIn(400, 404);
    }
}
