package org.masthead.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.press.PressedPaper.header;
import static org.masthead.press.PressedPaper.showing;
import static org.masthead.press.PressedPaper.write;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PressNegotiationTest {

    private static final String TEXT = "The river rose past the märket square. ".repeat(200);
    private static final String MADE = "Mon, 04 May 2026 06:00:00 GMT";

    private final PressedPaper paper = new PressedPaper();

    @BeforeEach
    void aPage() {
        paper.page("/flood", showing("story:1", TEXT));
    }

    @AfterEach
    void close() {
        paper.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "zstd", "gzip", "identity"})
    void everyEncodingDecodesToTheSameBytesOnTheFirstRequestAndAfter(String coding) throws Exception {
        for (int i = 0; i < 3; i++) {
            var answer = paper.get("/flood", "Accept-Encoding", coding);
            assertThat(new String(decoded(answer), StandardCharsets.UTF_8)).isEqualTo(TEXT);
            assertThat(header(answer, "Content-Encoding")).isEqualTo(coding.equals("identity") ? "" : coding);
            assertThat(header(answer, "Content-Length")).isEqualTo(Integer.toString(answer.body().length));
            assertThat(header(answer, "Vary")).isEqualTo("Accept-Encoding");
        }
        assertThat(paper.made("/flood")).isEqualTo(1);
    }

    @Test
    void everyEncodingHasAStrongTagOfItsOwnThatStays() throws Exception {
        Set<String> tags = new HashSet<>();
        for (String coding : new String[] {"br", "zstd", "gzip", "identity"}) {
            String tag = header(paper.get("/flood", "Accept-Encoding", coding), "ETag");
            assertThat(header(paper.get("/flood", "Accept-Encoding", coding), "ETag"))
                    .isEqualTo(tag)
                    .startsWith("\"");
            tags.add(tag);
        }
        assertThat(tags).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip, deflate, br, zstd|br",
                "gzip, zstd|zstd",
                "gzip;q=1.0, br;q=0.5|gzip",
                "*|br",
                "br;q=0, *|zstd",
                "deflate|''",
                "''|''",
                "identity, gzip;q=0.5|''",
                "gzip;q=0|''",
                "x-gzip|gzip",
                "GZIP|gzip"
            })
    void theBestOfWhatTheReaderTakesIsSent(String accepts, String expected) throws Exception {
        assertThat(header(paper.get("/flood", "Accept-Encoding", accepts), "Content-Encoding"))
                .isEqualTo(expected);
    }

    @Test
    void smallPagesAndPicturesAreNotCompressed() throws Exception {
        paper.page("/small", showing("a", "x".repeat(499)));
        paper.page("/chart", (request, response) -> {
            write(response, "a", "");
            response.setContentType("image/png");
            response.getOutputStream().write(new byte[5000]);
        });

        assertThat(header(paper.get("/small", "Accept-Encoding", "gzip"), "Content-Encoding"))
                .isEmpty();
        assertThat(header(paper.get("/chart", "Accept-Encoding", "gzip"), "Content-Encoding"))
                .isEmpty();
    }

    @Test
    void aReaderWhoHoldsThisVersionIsToldSo() throws Exception {
        String tag = header(paper.get("/flood", "Accept-Encoding", "gzip"), "ETag");

        for (String held : new String[] {tag, "W/" + tag, "\"other\", " + tag, "\"a,b\" , W/" + tag, "*"}) {
            var answer = paper.get("/flood", "Accept-Encoding", "gzip", "If-None-Match", held);
            assertThat(answer.statusCode()).as(held).isEqualTo(304);
            assertThat(answer.body()).isEmpty();
            assertThat(header(answer, "ETag")).isEqualTo(tag);
            assertThat(header(answer, "Cache-Control")).isEqualTo("public, max-age=60");
            assertThat(header(answer, "Vary")).isEqualTo("Accept-Encoding");
            assertThat(header(answer, "Surrogate-Key")).isEqualTo("story:1");
            assertThat(header(answer, "Cache-Status")).isEqualTo("masthead; hit");
            assertThat(answer.headers().allValues("Date")).hasSize(1);
            assertThat(answer.headers().map()).doesNotContainKeys("content-type", "content-encoding");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"other\"", "W/\"other\"", "nonsense", "\"", "W/", ",,,", "\"a\" \"", "w/\"x\"", "*, *"})
    void aReaderWhoHoldsAnotherVersionOrTalksNonsenseGetsThePage(String held) throws Exception {
        var answer = paper.get("/flood", "If-None-Match", held, "If-Modified-Since", "Fri, 04 May 2029 06:00:00 GMT");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).hasSize(TEXT.getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void theTagOfAnotherEncodingIsAnotherVersion() throws Exception {
        String zipped = header(paper.get("/flood", "Accept-Encoding", "gzip"), "ETag");

        assertThat(paper.get("/flood", "Accept-Encoding", "br", "If-None-Match", zipped)
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                MADE + "|304",
                "Mon, 04 May 2026 07:00:00 GMT|304",
                "Mon, 04 May 2026 05:59:59 GMT|200",
                "Monday, 04-May-26 06:00:00 GMT|304",
                "yesterday|200",
                "''|200"
            })
    void withoutATagTheTimeDecides(String since, int status) throws Exception {
        paper.get("/flood");

        assertThat(paper.get("/flood", "If-Modified-Since", since).statusCode()).isEqualTo(status);
    }

    @Test
    void theTimeTheApplicationGivesIsKept() throws Exception {
        paper.page("/flood", (request, response) -> {
            response.setHeader("Last-Modified", "Sun, 03 May 2026 06:00:00 GMT");
            write(response, "story:1", TEXT);
        });

        assertThat(header(paper.get("/flood"), "Last-Modified")).isEqualTo("Sun, 03 May 2026 06:00:00 GMT");
        assertThat(paper.get("/flood", "If-Modified-Since", "Sun, 03 May 2026 06:00:00 GMT")
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void aHeadToldInEveryEncodingHasTheLengthOfThePage() throws Exception {
        int zipped = paper.get("/flood", "Accept-Encoding", "gzip").body().length;

        var head = paper.send("HEAD", "/flood", "Accept-Encoding", "gzip");
        var fresh = paper.send("HEAD", "/flood", "Accept-Encoding", "br");

        assertThat(header(head, "Content-Length")).isEqualTo(Integer.toString(zipped));
        assertThat(header(fresh, "Content-Encoding")).isEqualTo("br");
        assertThat(paper.send("HEAD", "/flood", "If-None-Match", "*").statusCode())
                .isEqualTo(304);
    }

    private static byte[] decoded(HttpResponse<byte[]> answer) throws IOException {
        var in = new ByteArrayInputStream(answer.body());
        try (InputStream decoded = switch (header(answer, "Content-Encoding")) {
            case "br" -> new BrotliInputStream(in);
            case "zstd" -> new ZstdInputStream(in);
            case "gzip" -> new GZIPInputStream(in);
            default -> in;
        }) {
            return decoded.readAllBytes();
        }
    }
}
