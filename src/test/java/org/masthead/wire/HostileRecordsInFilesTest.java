package org.masthead.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.PaperTest;
import org.masthead.story.River;
import org.masthead.story.Rivers;
import org.masthead.story.Stories;
import org.masthead.wire.HostileIntake.Taken;
import org.springframework.beans.factory.annotation.Autowired;

/** A file that is not what its name says, or is no file at all, is refused by name; what can be read of it comes in. */
@PaperTest
class HostileRecordsInFilesTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    @Autowired
    Intake intake;

    @Autowired
    Rivers rivers;

    @Autowired
    Stories stories;

    @TempDir
    Path folder = Path.of(".");

    @ParameterizedTest
    @ValueSource(
            strings = {"bomb.xml", "bomb.rss", "bomb.atom", "bomb.nitf", "bomb.json", "bomb.html", "bomb.txt", "bomb"})
    void whatUnfoldsWithoutEndIsNotUnfolded(String name) throws Exception {
        var laughs = new StringBuilder("<?xml version=\"1.0\"?>\n<!DOCTYPE rss [\n<!ENTITY l0 \"laugh\">\n");
        for (var i = 1; i < 30; i++)
            laughs.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">\n");
        laughs.append("]>\n<rss version=\"2.0\"><channel><title>&l29;</title><item><title>&l29;</title>")
                .append("<description>&l29;</description></item></channel></rss>\n");
        var swollen = "<!DOCTYPE rss [<!ENTITY a \"" + "a".repeat(100_000) + "\">]><rss><channel><title>"
                + "&a;".repeat(50_000) + "</title></channel></rss>";
        for (var bomb : List.of(laughs.toString(), swollen)) {
            var begun = System.nanoTime();
            var taken = take(name, bomb.getBytes(UTF_8));
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(SOON);
            assertThat(taken.records()).isPositive();
            assertThat(inPrint()).allMatch(words -> words.length() < 2_000).noneMatch(words -> words.contains("laugh"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"spy.xml", "spy.rss", "spy.html", "spy.json", "spy"})
    void whatPointsToOtherFilesIsNotFollowed(String name) throws Exception {
        var secret = Files.writeString(folder.resolve("secret"), "confidential-4711");
        var spy = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY s SYSTEM \"" + secret.toUri()
                + "\"><!ENTITY % p SYSTEM \"" + secret.toUri()
                + "\"> %p;]><rss xmlns:xi=\"http://www.w3.org/2001/XInclude\">"
                + "<channel><title>&s;</title><item><guid>1</guid><title>&s;</title><xi:include parse=\"text\" href=\""
                + secret.toUri() + "\"/></item></channel></rss>";
        var taken = take(name, spy.getBytes(UTF_8));
        assertThat(taken.reasons().toString()).doesNotContain("4711");
        assertThat(inPrint()).noneMatch(words -> words.contains("4711"));
    }

    static Stream<Arguments> refused() throws Exception {
        var noise = new byte[200_000];
        new Random(7).nextBytes(noise);
        return Stream.of(
                Arguments.of("latin-1", good().replace("Good", "Grüße").getBytes(StandardCharsets.ISO_8859_1)),
                Arguments.of("utf-16 unmarked", good().getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of("utf-16 unmarked, big end first", good().getBytes(StandardCharsets.UTF_16BE)),
                Arguments.of("utf-32", ("\ufeff" + good()).getBytes(Charset.forName("UTF-32LE"))),
                Arguments.of("overlong", with(0xC0, 0xAF)),
                Arguments.of("overlong NUL", with(0xC0, 0x80)),
                Arguments.of("halves of characters", with(0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80)),
                Arguments.of("beyond the last character", with(0xF4, 0x90, 0x80, 0x80)),
                Arguments.of("a character cut off", with(0xE2, 0x82)),
                Arguments.of("odd utf-16", odd()),
                Arguments.of("gzip", gzipped()),
                Arguments.of("zip", zipped()),
                Arguments.of("nothing", new byte[0]),
                Arguments.of("one byte", new byte[] {'{'}),
                Arguments.of("one NUL", new byte[1]),
                Arguments.of("many NULs", new byte[100_000]),
                Arguments.of("noise", noise),
                Arguments.of("a program", new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0}),
                Arguments.of("a PDF", "%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n<<>>".getBytes(StandardCharsets.ISO_8859_1)),
                Arguments.of("a picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0}),
                Arguments.of("brackets alone", "[".repeat(100_000).getBytes(UTF_8)),
                Arguments.of("braces alone", "{".repeat(100_000).getBytes(UTF_8)),
                Arguments.of("a quotation mark", "\"".getBytes(UTF_8)),
                Arguments.of("a number", "1e999999".getBytes(UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void whatCannotBeReadIsRefusedUnderEveryName(String kind, byte[] bytes) throws Exception {
        for (var name : List.of("file.json", "file.ndjson", "file")) {
            var taken = take(name, bytes);
            assertThat(taken.failed()).as(name).isPositive();
            assertThat(taken.imported()).as(name).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
    void aMarkedFileIsReadAndItsHalvesOfCharactersBecomeSigns(String charset) throws Exception {
        var text = good().replace("Good", "Half \ud83d of it");
        var bytes = new ByteArrayOutputStream();
        bytes.write("\ufeff".getBytes(Charset.forName(charset)));
        bytes.write(text.getBytes(Charset.forName(charset)));
        assertThat(take("marked.json", bytes.toByteArray())).isEqualTo(new Taken(1, 0, 0, List.of()));
    }

    @Test
    void marksBetweenRecordsCostNoRecord() throws Exception {
        var file = "\ufeff" + good() + "\n\ufeff" + good() + "\n\ufeff\n" + good() + "\n";
        var taken = take("marks.ndjson", file.getBytes(UTF_8));
        assertThat(taken.imported()).isEqualTo(3);
    }

    @Test
    void theRestOfAFileThatIsCutOffAnywhereComesIn() throws Exception {
        var whole = good() + "\n" + good() + "\n" + good();
        for (var cut = 1; cut < whole.length(); cut += 11) {
            var left = whole.substring(0, cut);
            var complete = left.split("\"}", -1).length - 1;
            var taken = take("cut.ndjson", left.getBytes(UTF_8));
            assertThat(taken.imported() + taken.unchanged()).as(left).isEqualTo(complete);
            assertThat(taken.failed()).as(left).isEqualTo(left.endsWith("}") || left.endsWith("\n") ? 0 : 1);
        }
    }

    @Test
    void whatIsNoFileIsSaidToBeNone() throws Exception {
        var round = folder.resolve("round.json");
        Files.createSymbolicLink(round, folder.resolve("and-round.json"));
        Files.createSymbolicLink(folder.resolve("and-round.json"), round);
        var lost = Files.createSymbolicLink(folder.resolve("lost.json"), folder.resolve("nowhere"));
        var inside = Files.createDirectory(folder.resolve("folder.json"));
        var file = Files.writeString(folder.resolve("good.json"), good());
        var taken = HostileIntake.take(
                intake,
                round,
                lost,
                inside,
                Path.of("/dev/null"),
                Path.of("/proc/self/mem"),
                file,
                folder.resolve("\u202e"));
        assertThat(taken.failed()).isEqualTo(6);
        assertThat(taken.imported()).isEqualTo(1);
    }

    @Test
    void aPipeIsReadToItsEnd() throws Exception {
        var pipe = folder.resolve("pipe.json");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        var text = good();
        var writer = Thread.ofVirtual().start(() -> {
            try {
                Files.writeString(pipe, text);
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        assertThat(HostileIntake.take(intake, pipe).imported()).isEqualTo(1);
        writer.join(SOON);
    }

    @Test
    void aStreamThatBreaksOffIsSaidTo() {
        var good = new ByteArrayInputStream((good() + "\n").repeat(200).getBytes(UTF_8));
        var broken = new java.io.SequenceInputStream(good, new java.io.InputStream() {
            @Override
            public int read() throws java.io.IOException {
                throw new java.io.IOException("connection reset");
            }
        });
        var taken = HostileIntake.take(intake, List.of(Source.stream("standard input", broken)));
        assertThat(taken.imported() + taken.unchanged()).isEqualTo(200);
        assertThat(taken.reasons()).singleElement().asString().contains("cannot be read on");
    }

    /** All words of all stories that readers see. */
    private List<String> inPrint() {
        return stories.liveAfter(0, 500).stream()
                .map(story -> story.copy().headline()
                        + story.copy().deck()
                        + story.copy().body().html())
                .toList();
    }

    private long published() {
        return rivers.newest(new River.Latest(), 50, 0).stream()
                .filter(one -> !one.headline().matches("Good|Half.*"))
                .count();
    }

    private Taken take(String name, byte[] bytes) throws Exception {
        return HostileIntake.take(intake, Files.write(folder.resolve(name), bytes));
    }

    private static String good() {
        return "{\"uri\":\"urn:good:" + UUID.randomUUID() + "\",\"headline\":\"Good\",\"body_text\":\"Words.\"}";
    }

    private static byte[] with(int... bytes) {
        var out = new ByteArrayOutputStream();
        var text = good();
        var at = text.indexOf("Good");
        out.writeBytes(text.substring(0, at).getBytes(UTF_8));
        for (var one : bytes) out.write(one);
        out.writeBytes(text.substring(at).getBytes(UTF_8));
        return out.toByteArray();
    }

    private static byte[] odd() {
        var even = ("\ufeff" + good()).getBytes(StandardCharsets.UTF_16LE);
        return java.util.Arrays.copyOf(even, even.length - 1);
    }

    private static byte[] gzipped() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(good().getBytes(UTF_8));
        }
        return out.toByteArray();
    }

    private static byte[] zipped() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("../../good.json"));
            zip.write(good().getBytes(UTF_8));
        }
        return out.toByteArray();
    }
}
