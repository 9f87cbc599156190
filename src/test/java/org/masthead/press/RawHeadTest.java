package org.masthead.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.press.RawHead.Verdict;

class RawHeadTest {

    private static final int LONGEST = 8192;
    private static final String PLAIN = "GET /flood?page=2&utm_source=mail HTTP/1.1\r\n"
            + "Host: paper.example:8080\r\nUser-Agent: curl/8\r\naccept-encoding:gzip \r\nIf-None-Match: \"x\"\r\n"
            + "Sec-Fetch-Mode: navigate\r\nConnection: keep-alive\r\nAccept:\r\n\r\n";

    @Test
    void aPlainHeadTellsWhatIsAskedForAndWhereItEnds() {
        RawHead head = head(PLAIN + "GET /next");

        assertThat(head.read()).isEqualTo(Verdict.PLAIN);
        assertThat(head.length()).isEqualTo(PLAIN.length());
        assertThat(head.asked())
                .isEqualTo(new PageRequest(
                        new PageKey("/flood", "page=2"), "/flood?page=2", false, Accepts.of("gzip"), "\"x\"", null));
    }

    @Test
    void everyPartOfAPlainHeadIsUnfinishedAndNothingMore() {
        for (int end = 0; end < PLAIN.length(); end++) {
            assertThat(head(PLAIN.substring(0, end)).read()).as("%d bytes", end).isEqualTo(Verdict.UNFINISHED);
        }
    }

    @Test
    void whatComesBeforeInTheBufferIsNotLookedAt() {
        ByteBuffer received = bytes("POST " + PLAIN).position(5);

        assertThat(new RawHead(received, LONGEST).read()).isEqualTo(Verdict.PLAIN);
        assertThat(received.position()).isEqualTo(5);
    }

    @Test
    void aHeadMayBeAsLongAsTheWebServerTakesAndNoLonger() {
        String start = "GET /flood HTTP/1.1\r\nHost: x\r\nCookie: ";
        String longest = start + "c".repeat(LONGEST - start.length() - 4) + "\r\n\r\n";

        assertThat(head(longest).read()).isEqualTo(Verdict.PLAIN);
        assertThat(head(longest.replace("\r\n\r\n", "c\r\n\r\n")).read()).isEqualTo(Verdict.UNUSUAL);
        assertThat(head(longest.substring(0, LONGEST - 1)).read()).isEqualTo(Verdict.UNFINISHED);
        assertThat(head(start + "c".repeat(LONGEST)).read()).isEqualTo(Verdict.UNUSUAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HEAD /flood HTTP/1.1\r\nHost: x\r\n\r\n",
                "get /flood HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET  /flood HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /flood  HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /flood HTTP/1.0\r\nHost: x\r\n\r\n",
                "GET /flood HTTP/1.1 \r\nHost: x\r\n\r\n",
                "GET /flood HTTP/1.1\nHost: x\n\n",
                "GET /flood HTTP/1.1\r\nHost: x\n\r\n",
                "GET /flood HTTP/1.1\r\nHost: x\r\n\n",
                "GET /flood HTTP/1.1\r\nHost: x\r\r\n\r\n",
                "GET /flood\r\n",
                "GET http://x/flood HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /flood#top HTTP/1.1\r\n",
                "GET /fl\u00f6d HTTP/1.1\r\n",
                "GET /../flood HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /fl%zzd HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /flood?q=x HTTP/1.1\r\nHost: x\r\n\r\n",
                "\r\nGET /flood HTTP/1.1\r\nHost: x\r\n\r\n",
                "PRI * HTTP/2.0\r\n\r\n",
                "\u0016\u0003\u0001",
                "GET /flood HTTP/1.1\r\n\r\n"
            })
    void anythingElseInTheFirstLineOrAtTheEndsOfLinesIsUnusual(String said) {
        assertThat(head(said).read()).isEqualTo(Verdict.UNUSUAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 0",
                "Transfer-Encoding: chunked",
                "Upgrade: h2c",
                "Expect: 100-continue",
                "Authorization: Basic eA==",
                "Range: bytes=0-1",
                "TE: trailers",
                "Connection: close",
                "Connection: keep-alive, Upgrade",
                "X-Unknown: 1",
                "Sec-: x",
                "Acceptx: a",
                "Accep: a",
                "Host: other",
                "host: x",
                "If-None-Match: \"a\"\r\nIf-None-Match: \"b\"",
                "Accept-Encoding: gzip\r\nAccept-Encoding: br",
                "Accept : a",
                " Accept: a",
                "Accept: a\r\n b",
                "Accept: a\tb",
                "Accept: a\u0000b",
                "Accept: \u00e4",
                "Accept: a\u007f",
                "Sec-F(x): y",
                "Accept",
                ": a"
            })
    void anyOtherLineIsUnusual(String line) {
        String said = "GET /flood HTTP/1.1\r\nHost: x\r\n" + line + "\r\nAccept: a\r\n\r\n";

        assertThat(head(said).read()).isEqualTo(Verdict.UNUSUAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "paper.example", "PAPER.example:80", "127.0.0.1:65535", "a-b.c"})
    void aHostIsANameAndPerhapsAPort(String host) {
        assertThat(withHost(host)).isEqualTo(Verdict.PLAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "x:",
                ":80",
                "x:0",
                "x:080",
                "x:65536",
                "x:123456",
                "x:8a",
                "[::1]",
                "a_b",
                "a b",
                "a,b",
                "a@b",
                "x:1:2"
            })
    void anyOtherHostIsUnusual(String host) {
        assertThat(withHost(host)).isEqualTo(Verdict.UNUSUAL);
    }

    private static Verdict withHost(String host) {
        return head("GET /flood HTTP/1.1\r\nHost: " + host + "\r\n\r\n").read();
    }

    private static RawHead head(String said) {
        return new RawHead(bytes(said), LONGEST);
    }

    private static ByteBuffer bytes(String said) {
        return ByteBuffer.wrap(said.getBytes(StandardCharsets.ISO_8859_1));
    }
}
