package org.masthead.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.gate.Role;
import org.masthead.gate.Sender;
import org.masthead.gate.SignedIn;
import org.masthead.house.Json;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The newsroom brings pictures, finds them again, and says what is in them. */
@PaperTest
class PictureDeskTest {

    private static final String DESK = "/desk/pictures";

    @Autowired
    ApplicationContext paper;

    @Autowired
    Pictures pictures;

    @Value("${masthead.data}")
    Path data;

    @LocalServerPort
    int port;

    private SignedIn.Person reporter;

    @BeforeEach
    void aReporter() {
        reporter = SignedIn.on(paper).as(Role.REPORTER);
    }

    private Sending sending() {
        return new Sending(port, reporter);
    }

    private Map<?, ?> taken(String name, byte[] file) {
        var answer = sending().with(name, file).json(DESK);
        assertThat(answer.statusCode()).as(text(answer)).isIn(200, 201);
        return Json.read(text(answer), Map.class);
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private String page(String path) {
        return new Sender(port).as(reporter).get(path).words();
    }

    @Test
    void aFileIsTakenInWithWhatItSays() {
        var iptc = Shots.iptc(120, "The levee at night.", 110, "Averley Wire", 25, "sandbags");
        var taken = taken("levee_flood-7.jpg", Shots.with(Shots.jpeg(700, 400), 0xed, iptc));
        assertThat(taken.get("width")).isEqualTo(700);
        assertThat(taken.get("caption")).isEqualTo("The levee at night.");
        assertThat(taken.get("credit")).isEqualTo("Averley Wire");
        assertThat(taken.get("path")).isEqualTo("/media/" + taken.get("key"));
        for (var words : new String[] {"levee night", "SANDB", "flood 7", "averley"})
            assertThat(page(DESK + "?q=" + words.replace(" ", "+"))).as(words).contains("The levee at night.");
        assertThat(page(DESK + "?q=nothing+of+it")).contains("No picture has these words");
        assertThat(page(DESK + "/" + taken.get("id"))).contains("levee_flood-7.jpg", "700 × 400");
    }

    @Test
    void whatReadersGetHasNothingOfTheCameraAndIsUpright() throws IOException {
        var shot = Shots.with(Shots.jpeg(700, 400), 0xe1, Shots.camera(6));
        var taken = taken("shot.jpg", shot);
        assertThat(taken.get("width")).isEqualTo(400);
        assertThat(taken.get("height")).isEqualTo(700);
        for (var size : new String[] {"640.webp", "640.jpg", "1280.jpg"}) {
            var served = sending().get(taken.get("path") + "/" + size).body();
            assertThat(new String(served, StandardCharsets.ISO_8859_1)).doesNotContain("SECRETCAM", "Exif");
            var image = ImageIO.read(new ByteArrayInputStream(served));
            assertThat(image.getWidth()).isEqualTo(400);
            assertThat(image.getHeight()).isEqualTo(700);
            assertThat(new Color(image.getRGB(200, 100)).getRed()).isGreaterThan(200);
            assertThat(new Color(image.getRGB(200, 600)).getBlue()).isGreaterThan(200);
        }
        try (var kept = Files.walk(data.resolve("media"))) {
            assertThat(kept.filter(Files::isRegularFile))
                    .allSatisfy(file -> assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                            .doesNotContain("SECRETCAM"));
        }
    }

    @Test
    void coloursAreThoseThatTheFileMeans() throws IOException {
        var grey = Shots.halves(400, 300, "png", new Color(0x808080), new Color(0x808080));
        var profile =
                Shots.joined("linear\0\0".getBytes(StandardCharsets.US_ASCII), Shots.folded(Shots.linearProfile()));
        var taken = taken("grey.png", Shots.chunk(grey, "iCCP", profile));
        var image = ImageIO.read(new ByteArrayInputStream(
                sending().get(taken.get("path") + "/320.jpg").body()));
        assertThat(new Color(image.getRGB(100, 100)).getGreen()).isBetween(180, 196);
    }

    @Test
    void whoMadeItWithWhatCanBeFetched() {
        var file = Shots.with(Shots.jpeg(500, 300), 0xeb, Shots.box(1, 24, "a manifest"));
        var taken = taken("signed.jpg", file);
        var answer = sending().get(taken.get("path") + ".c2pa");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/c2pa");
        assertThat(text(answer)).endsWith("jumba manifest");
        assertThat(page(DESK + "/" + taken.get("id"))).contains("C2PA manifest");
        var plain = taken("plain.jpg", Shots.jpeg(501, 300));
        assertThat(sending().get(plain.get("path") + ".c2pa").statusCode()).isEqualTo(404);
    }

    @Test
    void theSameFileTwiceIsOnePictureWithItsWordsUntouched() {
        var first = taken("one.jpg", Shots.jpeg(510, 300));
        var saved = new Sender(port)
                .as(reporter)
                .post(DESK + "/" + first.get("id"), "alt", "Two colours", "credit", "Ada Flint", "across", "50");
        assertThat(saved.status()).isEqualTo(303);
        var again = taken("other-name.jpg", Shots.jpeg(510, 300));
        assertThat(again.get("id")).isEqualTo(first.get("id"));
        assertThat(again.get("alt")).isEqualTo("Two colours");
    }

    @Test
    void aFormSendsSeveralAtOnceAndIsToldOfEachThatIsNotTaken() {
        var good = sending().with("a.jpg", Shots.jpeg(520, 300)).html(DESK);
        assertThat(good.statusCode()).isEqualTo(303);
        assertThat(good.headers().firstValue("Location").orElse("")).matches(DESK + "/\\d+");
        var both = sending().with("b.jpg", Shots.jpeg(530, 300)).with("c.png", Shots.png(530, 300));
        assertThat(both.html(DESK).headers().firstValue("Location")).contains(DESK);
        var mixed = sending()
                .with("d.jpg", Shots.jpeg(540, 300))
                .with("drawing.svg", "<svg onload=alert(1)>".getBytes(StandardCharsets.US_ASCII))
                .with("film.mp4", "\0\0\0 ftypisom\0\0".getBytes(StandardCharsets.US_ASCII))
                .html(DESK);
        assertThat(mixed.statusCode()).isEqualTo(422);
        var words = Jsoup.parse(text(mixed)).text();
        assertThat(words).contains("“drawing.svg”: Drawings in SVG", "“film.mp4”: This is a video", "Taken in");
        assertThat(sending().html(DESK).statusCode()).isEqualTo(422);
    }

    @Test
    void whatIsRefusedAnswersWithAReason() {
        var svg = sending()
                .with("x.jpg", "<svg/>".getBytes(StandardCharsets.US_ASCII))
                .json(DESK);
        assertThat(svg.statusCode()).isEqualTo(422);
        assertThat((String) Json.read(text(svg), Map.class).get("reason")).contains("SVG");
        var large = sending().with("large.jpg", new byte[40_000_001]).json(DESK);
        assertThat(large.statusCode()).isEqualTo(422);
        assertThat(text(large)).contains("40 MB");
        var form = new Sender(port).as(reporter).post(DESK, "file", "not a file");
        assertThat(form.status()).isEqualTo(415);
    }

    @Test
    void veryMuchAtOnceIsRefusedWithoutBeingKept() throws IOException {
        var much = sending().post(DESK, "application/json", film(300_000_000, 300_000_000));
        assertThat(much.statusCode()).isEqualTo(413);
        assertThat(text(much)).contains("250 MB");
        var unsaid = sending().post(DESK, "text/html", HttpRequest.BodyPublishers.ofInputStream(() -> bytes(1_000)));
        assertThat(unsaid.statusCode()).isEqualTo(411);
        var broken = sending().post(DESK, "application/json", film(5_000, 5_000));
        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(text(broken)).contains("broke off");
        assertThat(sending().with("after.jpg", Shots.jpeg(570, 300)).json(DESK).statusCode())
                .isEqualTo(201);
        if (!Files.exists(data.resolve("uploads"))) return;
        try (var left = Files.list(data.resolve("uploads"))) {
            assertThat(left).isEmpty();
        }
    }

    private static HttpRequest.BodyPublisher film(long length, long said) {
        return HttpRequest.BodyPublishers.fromPublisher(
                HttpRequest.BodyPublishers.ofInputStream(() -> bytes(length)), said);
    }

    /** A form that begins as it should, and goes on for so many bytes. */
    private static InputStream bytes(long length) {
        var head = ("------between7d1\r\nContent-Disposition: form-data; name=\"file\"; filename=\"film.mp4\"\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        return new InputStream() {
            private long at;

            @Override
            public int read() {
                if (at >= length) return -1;
                return at++ < head.length ? head[(int) at - 1] : 'x';
            }

            @Override
            public int read(byte[] into, int from, int most) {
                if (at >= length) return -1;
                var count = 0;
                while (count < most && at < length) into[from + count++] = (byte) read();
                return count;
            }
        };
    }

    @Test
    void theLibraryShowsWhatIsMissing() {
        taken("bare.jpg", Shots.jpeg(560, 300));
        assertThat(page(DESK + "?only=no-alt")).contains("bare.jpg", "no description", "no credit");
        assertThat(page(DESK + "?only=unused")).contains("bare.jpg");
        assertThat(page(DESK + "?only=ended")).contains("No licence has ended.");
        assertThat(page(DESK + "?q=bare&only=no-credit")).contains("bare.jpg");
        assertThat(page(DESK + "?before=1")).contains("There are no older pictures.");
    }
}
