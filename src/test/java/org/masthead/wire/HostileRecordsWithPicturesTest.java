package org.masthead.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.PaperTest;
import org.masthead.house.Reader;
import org.masthead.media.Picture;
import org.masthead.media.Pictures;
import org.masthead.story.Stories;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A picture that is none, or lies where it should not, is left out; its story comes in. What is shown is drawn anew. */
@PaperTest
class HostileRecordsWithPicturesTest {

    private static final String SCRIPT = "<script>window.zqzqzq=1</script>";

    @Autowired
    Intake intake;

    @Autowired
    Stories stories;

    @Autowired
    Pictures pictures;

    @LocalServerPort
    int port;

    @TempDir
    Path outside = Path.of(".");

    private Path folder = Path.of(".");

    @BeforeEach
    void aSecretOutsideTheFolder() throws IOException {
        folder = Files.createDirectory(outside.resolve("in"));
        Files.write(outside.resolve("secret.png"), png(20, 10));
        Files.createDirectory(outside.resolve("in-too"));
        Files.write(outside.resolve("in-too/secret.png"), png(20, 10));
        Files.createSymbolicLink(folder.resolve("link.png"), outside.resolve("secret.png"));
        Files.createSymbolicLink(folder.resolve("up"), outside);
        Files.createSymbolicLink(folder.resolve("round.png"), folder.resolve("round.png"));
        Files.createDirectory(folder.resolve("folder.png"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.png",
                "./../secret.png",
                "x/../../secret.png",
                "..%2fsecret.png",
                "%2e%2e/secret.png",
                "%2e%2e%2fsecret.png",
                "%252e%252e/secret.png",
                "..\\\\secret.png",
                "../in-too/secret.png",
                "link.png",
                "up/secret.png",
                "round.png",
                "folder.png",
                "/etc/passwd",
                "//etc/passwd",
                "/proc/self/environ",
                "/dev/zero",
                "file:///etc/passwd",
                "FILE:secret.png",
                "jar:file:secret.jar!/a.png",
                "http://localhost:1/secret.png",
                "//localhost:1/secret.png",
                "data:image/png;base64,iVBORw0KGgo=",
                "ftp://localhost:1/a.png",
                "secret.png\\u0000.png",
                "secret.png%00.png",
                "%",
                "%zz.png",
                "~/secret.png",
                "$HOME/secret.png",
                "`id`.png",
                "|id.png",
                "\\u202egnp.terces",
                "?.png",
                "#.png",
                ".",
                "..",
                "/",
                "con.png",
                "\\ud800.png",
                "\\n../secret.png"
            })
    void noPictureIsTakenFromOutsideTheFolder(String href) throws Exception {
        assertThat(pictured(href)).isEmpty();
    }

    @Test
    void aNameAsLongAsItCanBeIsNoFile() throws Exception {
        assertThat(pictured("../".repeat(4_000) + "secret.png")).isEmpty();
        assertThat(pictured("a".repeat(100_000) + ".png")).isEmpty();
    }

    @Test
    void aPipeAmongThePicturesIsNotWaitedFor() throws Exception {
        assertThat(new ProcessBuilder("mkfifo", folder.resolve("pipe.png").toString())
                        .start()
                        .waitFor())
                .isZero();
        assertThat(pictured("pipe.png")).isEmpty();
    }

    static Stream<Arguments> noPictures() throws IOException {
        var good = png(400, 300);
        var wrong = good.clone();
        wrong[wrong.length / 2] ^= 0x55;
        return Stream.of(
                Arguments.of("empty", new byte[0]),
                Arguments.of(
                        "drawing",
                        ("<svg xmlns='http://www.w3.org/2000/svg' onload='zqzqzq()'>" + SCRIPT + "</svg>")
                                .getBytes(UTF_8)),
                Arguments.of("page", ("<!doctype html>" + SCRIPT).getBytes(UTF_8)),
                Arguments.of("beginning", Arrays.copyOf(good, 30)),
                Arguments.of("half", Arrays.copyOf(good, good.length / 2)),
                Arguments.of("damaged", wrong),
                Arguments.of("bmp", drawn("bmp", 40, 30)),
                Arguments.of("tiff", drawn("tiff", 40, 30)),
                Arguments.of("jpeg that ends", Arrays.copyOf(drawn("jpeg", 400, 300), 300)),
                Arguments.of("gif that ends", "GIF89a\u0001\u0000\u0001\u0000".getBytes(ISO_8859_1)),
                Arguments.of("webp that lies", "RIFF\u00ff\u00ff\u00ff\u00ffWEBPVP8 \u0000\u0000".getBytes(ISO_8859_1)),
                Arguments.of("50000 by 50000", blank(50_000, 50_000, 10)),
                Arguments.of("2147483647 wide", blank(Integer.MAX_VALUE, 1, 1)),
                Arguments.of("80000000 wide", blank(79_000_000, 1, 1)),
                Arguments.of("0 wide", blank(0, 1, 1)),
                Arguments.of("a tower", blank(100, 39_000, 39_000)),
                Arguments.of("7000 by 7000 without lines", blank(7_000, 7_000, 0)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noPictures")
    void whatIsNoPictureIsLeftOut(String kind, byte[] file) throws Exception {
        for (var name : List.of("picture.png", "picture.jpg")) {
            Files.write(folder.resolve(name), file);
            assertThat(pictured(name)).as(kind).isEmpty();
        }
    }

    @Test
    void aPictureThatIsAProgramTooIsDrawnAnew() throws Exception {
        var twofold = new ByteArrayOutputStream();
        twofold.write(drawn("gif", 700, 400));
        twofold.write(("/*" + SCRIPT + "*/=1;zqzqzq()").getBytes(UTF_8));
        Files.write(folder.resolve("twofold.gif"), twofold.toByteArray());
        var picture = pictured("twofold.gif").orElseThrow();
        var reader = new Reader(port);
        for (var size : List.of("320.webp", "1280.jpg")) {
            var answer = reader.get(picture.path() + "/" + size);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text()).doesNotContain("zqzqzq");
            assertThat(answer.header("Content-Type")).matches("image/(webp|jpeg)");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        }
        for (var other : List.of("/original", "/320.svg", "/320.html", "/320.gif", "/99999.webp", "/320.webp.html")) {
            assertThat(reader.get(picture.path() + other).status()).as(other).isEqualTo(404);
        }
    }

    @Test
    void aSmallFileThatUnfoldsToManyPixelsIsShownWithoutTakingTheMemory() throws Exception {
        Files.write(folder.resolve("vast.png"), blank(8_900, 8_900, 8_900));
        var picture = pictured("vast.png").orElseThrow();
        var reader = new Reader(port);
        for (var size : List.of("320.webp", "1280.jpg")) {
            assertThat(reader.get(picture.path() + "/" + size).status())
                    .as(size)
                    .isEqualTo(200);
        }
    }

    /** The picture that a story comes in with, whatever it names. */
    private Optional<Picture> pictured(String href) throws IOException {
        var uri = "urn:pictured:" + UUID.randomUUID();
        var file = Files.writeString(
                folder.resolve("record.json"),
                "{\"uri\":\"" + uri
                        + "\",\"headline\":\"Pictured\",\"body_text\":\"Words.\",\"associations\":{\"main\":{"
                        + "\"type\":\"picture\",\"renditions\":{\"original\":{\"href\":\"" + href
                        + "\",\"mimetype\":\"image/png\"}}}}}");
        assertThat(HostileIntake.take(intake, file).imported()).isEqualTo(1);
        var lead = stories.newest(stories.idByUri(uri).orElseThrow()).copy().picture();
        return lead == null ? Optional.empty() : pictures.byId(lead.picture());
    }

    private static byte[] png(int width, int height) throws IOException {
        return drawn("png", width, height);
    }

    private static byte[] drawn(String type, int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        IntStream.range(0, width).forEach(x -> image.setRGB(x, x % height, x * 40_503));
        var bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, type, bytes)).isTrue();
        return bytes.toByteArray();
    }

    /** A PNG that says this size and has so many black lines: a few bytes for each. */
    private static byte[] blank(int width, int height, int lines) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            var line = new byte[1 + 3 * Math.min(width, 50_000)];
            for (var i = 0; i < lines; i++) deflater.write(line);
        }
        var head = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        var out = new ByteArrayOutputStream();
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        out.write(chunk("IHDR", head));
        out.write(chunk("IDAT", packed.toByteArray()));
        out.write(chunk("IEND", new byte[0]));
        return out.toByteArray();
    }

    private static byte[] chunk(String name, byte[] data) {
        var named = ByteBuffer.allocate(4 + data.length)
                .put(name.getBytes(ISO_8859_1))
                .put(data)
                .array();
        var sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(8 + named.length)
                .putInt(data.length)
                .put(named)
                .putInt((int) sum.getValue())
                .array();
    }
}
