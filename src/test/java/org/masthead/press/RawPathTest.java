package org.masthead.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.press.Conversation.*;
import static org.masthead.press.PressedPaper.showing;
import static org.masthead.press.PressedPaper.write;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.AbstractConnector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class RawPathTest {

    private static final String RAW = "RawConnection";
    private static final String ORDINARY = "HttpConnection";
    private static final String CLOSE = "Connection: close\r\n";
    private static final String TEXT = "The river rose past the market square. ".repeat(100);

    private final PressedPaper paper = new PressedPaper();
    private final List<String> opened = watch(paper);

    @BeforeEach
    void aFinishedPage() throws Exception {
        paper.page("/flood", showing("story:1", TEXT)).page("/none", (request, response) -> {
            response.getWriter().print("None");
        });
        paper.get("/flood");
        paper.get("/flood", "Accept-Encoding", "gzip");
        opened.clear();
    }

    @AfterEach
    void close() {
        paper.close();
    }

    @Test
    void aFinishedPageGoesOutWithoutTheWebServer() throws Exception {
        try (Socket reader = paper.connect()) {
            say(reader, get("/flood", ""));
            assertThat(hear(reader, TEXT))
                    .startsWith("HTTP/1.1 200 OK\r\nDate: ")
                    .contains("Cache-Status: masthead; hit");
            say(reader, get("/flood?utm_source=mail", "Cookie: a=b\r\nUser-Agent: Mozilla/5.0\r\n"));
            hear(reader, TEXT);
        }

        assertThat(opened).containsExactly(RAW);
        assertThat(paper.made("/flood")).isEqualTo(1);
        assertThat(paper.press.counts().hits()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Accept-Encoding: gzip\r\n",
                "Accept-Encoding: br;q=0, gzip;q=0.5\r\n",
                "If-None-Match: *\r\n",
                "If-None-Match: \"other\"\r\n",
                "If-Modified-Since: Mon, 04 May 2026 06:00:00 GMT\r\n"
            })
    void noReaderCanTell(String headers) throws Exception {
        try (var other = new PressedPaper(settings(false), Duration.ofSeconds(30))) {
            other.page("/flood", showing("story:1", TEXT)).get("/flood");
            other.get("/flood", "Accept-Encoding", "gzip");
            List<String> openedThere = watch(other);

            assertThat(answer(paper, headers)).isEqualTo(answer(other, headers)).doesNotContain("Content-Length: 0");
            assertThat(opened).startsWith(RAW).doesNotContain(ORDINARY);
            assertThat(openedThere).containsOnly(ORDINARY);
        }
    }

    @Test
    void aWithdrawnStoryKeepsItsStatus() throws Exception {
        paper.page("/gone", (request, response) -> {
            response.setStatus(410);
            write(response, "story:2", "Withdrawn");
        });
        paper.get("/gone");
        opened.clear();

        try (Socket reader = paper.connect()) {
            say(reader, get("/gone", "If-None-Match: *\r\n"));
            assertThat(hear(reader, "Withdrawn")).startsWith("HTTP/1.1 410 Gone\r\n");
        }
        assertThat(opened).containsExactly(RAW);
    }

    @Test
    void forAPageThatIsNotAtHandTheConnectionGoesToTheWebServerAndComesBack() throws Exception {
        try (Socket reader = paper.connect()) {
            say(reader, get("/none", "") + get("/flood", ""));
            assertThat(hear(reader, TEXT)).contains("None");
            say(reader, get("/flood", ""));
            hear(reader, TEXT);

            assertThat(opened).containsExactly(RAW, ORDINARY, RAW);
        }
    }

    @Test
    void afterAnUnusualRequestTheConnectionStaysWithTheWebServer() throws Exception {
        try (Socket reader = paper.connect()) {
            say(reader, get("/flood", "X-Unknown: 1\r\n"));
            hear(reader, TEXT);
            say(reader, get("/none", ""));
            hear(reader, "None");
            say(reader, get("/flood", ""));
            hear(reader, TEXT);
        }
        assertThat(opened).containsExactly(RAW, ORDINARY);
    }

    @Test
    void whatTheApplicationClosesStaysClosed() throws Exception {
        paper.page("/last", (request, response) -> {
            response.setHeader("Connection", "close");
            response.getWriter().print("Last");
        });

        assertThat(paper.converse(get("/last", "") + get("/flood", ""))).endsWith("Last");
        assertThat(opened).containsExactly(RAW, ORDINARY);
    }

    @Test
    void requestsThatComeTogetherAreAnsweredInTheirOrder() throws Exception {
        String heard = paper.converse(get("/flood", "")
                + get("/flood", "Accept-Encoding: gzip\r\n")
                + get("/none", "")
                + get("/flood", "If-None-Match: *\r\n")
                + get("/flood", "").replace("GET", "HEAD")
                + get("/flood", CLOSE));

        assertThat(heard.split("HTTP/1\\.1 ", -1))
                .extracting(answer -> answer.split("\r\n", 2)[0])
                .containsExactly("", "200 OK", "200 OK", "200 OK", "304 Not Modified", "200 OK", "200 OK");
        assertThat(heard).endsWith(TEXT);
        assertThat(opened).containsExactly(RAW, ORDINARY, RAW, ORDINARY);
    }

    @Test
    void aRequestMayComeByteByByte() throws Exception {
        try (Socket reader = paper.connect()) {
            reader.setTcpNoDelay(true);
            for (char c : (get("/flood", "") + get("/flood", "If-None-Match: *\r\n")).toCharArray()) {
                say(reader, String.valueOf(c));
            }
            assertThat(hear(reader, "Age: 0\r\n\r\n")).contains(TEXT + "HTTP/1.1 304 Not Modified\r\n");
        }
        assertThat(opened).containsExactly(RAW);
    }

    @Test
    void aReaderWhoSaysNoMoreStillHears() throws Exception {
        try (Socket reader = paper.connect()) {
            say(reader, get("/flood", ""));
            reader.shutdownOutput();
            assertThat(read(reader)).endsWith(TEXT);
        }
        assertThat(opened).containsExactly(RAW);
    }

    @Test
    void whoHangsUpInTheMiddleOfARequestIsLeftToTheWebServer() throws Exception {
        try (Socket reader = paper.connect()) {
            say(reader, get("/flood", "") + "GET /flood HTTP/1.1\r\nHost: x\r\nAcc");
            reader.shutdownOutput();
            assertThat(read(reader)).contains(TEXT);
        }
        assertThat(opened).containsExactly(RAW, ORDINARY);
    }

    @Test
    void slowReadersKeepNobodyWaitingAndHearAllInTheEnd() throws Exception {
        String large = "0123456789abcdef".repeat(1 << 19);
        paper.page("/large", showing("story:1", large)).get("/large");
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 30; i++) {
                slow.add(paper.connect());
                say(slow.getLast(), get("/large", "") + get("/flood", ""));
            }
            try (Socket quick = paper.connect()) {
                say(quick, get("/flood", ""));
                hear(quick, TEXT);
            }
            assertThat(hear(slow.getFirst(), TEXT)).contains("\r\n\r\n" + large + "HTTP/1.1 200 OK");
            assertThat(hear(slow.getLast(), TEXT)).contains("\r\n\r\n" + large + "HTTP/1.1 200 OK");
        } finally {
            for (Socket reader : slow) {
                reader.close();
            }
        }
        assertThat(opened).containsOnly(RAW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GET /flood HTTP/1.1\r\nHo", "GET /flood HTTP/1.1\r\nHost: x\r\n\r\n"})
    void aConnectionOnWhichNothingHappensIsClosed(String said) throws Exception {
        try (var hasty = new PressedPaper(settings(true), Duration.ofMillis(200))) {
            hasty.page("/flood", showing("story:1", TEXT)).get("/flood");

            assertThat(hasty.converse(said)).matches(heard -> heard.isEmpty() || heard.endsWith(TEXT));
        }
    }

    @Test
    void aReaderWhoStopsReadingIsLetGo() throws Exception {
        try (var hasty = new PressedPaper(settings(true), Duration.ofSeconds(1))) {
            hasty.page("/large", showing("story:1", "x".repeat(8 << 20))).get("/large");
            try (Socket reader = hasty.connect()) {
                say(reader, get("/large", ""));
                reader.getInputStream().readNBytes(100);
                Awaitility.await()
                        .atMost(PressedPaper.PATIENCE)
                        .until(() -> connector(hasty).getConnectedEndPoints().isEmpty());
            }
        }
    }

    @Test
    void aPurgeIsSeenAtOnceOnAConnectionThatIsOpen() throws Exception {
        try (Socket reader = paper.connect()) {
            say(reader, get("/flood", ""));
            hear(reader, TEXT);
            paper.page("/flood", showing("story:1", "The river fell"));
            paper.press.purge(Set.of("story:1"));
            say(reader, get("/flood", ""));
            assertThat(hear(reader, "The river fell")).contains("fwd=miss");
            say(reader, get("/flood", ""));
            assertThat(hear(reader, "The river fell")).contains("masthead; hit");
        }
    }

    @Test
    void onceThePaperIsClosingItSaysSo() throws Exception {
        try (Socket reader = paper.connect()) {
            say(reader, get("/flood", ""));
            hear(reader, TEXT);
            connector(paper).shutdown();
            say(reader, get("/flood", ""));
            assertThat(read(reader)).contains(CLOSE).endsWith(TEXT);
        }
    }

    @Test
    void theOperatorCanSwitchItOff() throws Exception {
        try (var off = new PressedPaper(settings(false), Duration.ofSeconds(30))) {
            off.page("/flood", showing("story:1", TEXT)).get("/flood");
            List<String> openedThere = watch(off);

            assertThat(answer(off, "")).contains("masthead; hit");
            assertThat(openedThere).containsOnly(ORDINARY);
        }
    }

    private static PressSettings settings(boolean raw) {
        return new PressSettings(true, DataSize.ofMegabytes(64), raw);
    }

    private static List<String> watch(PressedPaper paper) {
        List<String> opened = new CopyOnWriteArrayList<>();
        connector(paper).addEventListener(new Connection.Listener() {
            @Override
            public void onOpened(Connection connection) {
                opened.add(connection.getClass().getSimpleName());
            }
        });
        return opened;
    }

    private static AbstractConnector connector(PressedPaper paper) {
        return (AbstractConnector) paper.jetty().getConnectors()[0];
    }

    /** Without what the moment adds to it. */
    private static String answer(PressedPaper paper, String headers) throws IOException {
        try (Socket reader = paper.connect()) {
            say(reader, get("/flood", headers));
            reader.shutdownOutput();
            return read(reader).replaceFirst("Date: [^\r]*", "Date:");
        }
    }
}
