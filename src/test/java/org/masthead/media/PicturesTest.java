package org.masthead.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.masthead.story.Copies.ADA;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.house.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PaperTest
class PicturesTest {

    private static final Pictures.Words WORDS = new Pictures.Words("A levee \"holds\"", "The levee.", "Ada Flint");

    @Autowired
    Pictures pictures;

    @LocalServerPort
    int port;

    private static byte[] drawn(int width, int height, String type, Color color) throws IOException {
        var image = new BufferedImage(
                width, height, type.equals("jpeg") ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setColor(color);
        pen.fillRect(0, 0, width / 2, height);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, type, bytes)).isTrue();
        return bytes.toByteArray();
    }

    private HttpResponse<byte[]> get(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    @Test
    void theSameFileIsKeptOnceWithTheWordsSaidLast() throws Exception {
        var file = drawn(700, 400, "png", Color.BLUE);
        var first = pictures.keep(file, WORDS, ADA);
        var again = pictures.keep(file, new Pictures.Words("Other", "", ""), ADA);
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(pictures.byId(first.id()).orElseThrow().alt()).isEqualTo("Other");
        assertThat(pictures.byKey(first.key()).orElseThrow().alt()).isEqualTo("Other");
    }

    @Test
    void everySizeThatAPageOffersIsThereAndNoneIsWiderThanItself() throws Exception {
        var picture = pictures.keep(drawn(700, 400, "jpeg", Color.RED), WORDS, ADA);
        var image = picture.image();
        for (var offered : image.sources().split(", ")) {
            var answer = get(offered.split(" ")[0]);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).contains("image/webp");
            assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
            var wide = ImageIO.read(new ByteArrayInputStream(answer.body())).getWidth();
            assertThat(offered).endsWith(" " + wide + "w");
        }
        assertThat(ImageIO.read(new ByteArrayInputStream(get(image.social()).body()))
                        .getWidth())
                .isEqualTo(700);
        assertThat(get(image.source()).statusCode()).isEqualTo(200);
    }

    @Test
    void aPictureHasItsShortAddressAndNoOtherSizes() throws Exception {
        var picture = pictures.keep(drawn(900, 300, "png", Color.GREEN), WORDS, ADA);
        var reader = new Reader(port);
        assertThat(reader.get(picture.path()).location())
                .isEqualTo(picture.image().source());
        for (var size : List.of("321.webp", "320.gif", "320.exe", "9999.webp", "000.webp", "original")) {
            assertThat(reader.get(picture.path() + "/" + size).status())
                    .as(size)
                    .isEqualTo(404);
        }
        assertThat(reader.get("/media/zzzzzzzz").status()).isEqualTo(404);
    }

    @Test
    void whatIsTransparentStandsOnWhite() throws Exception {
        var picture = pictures.keep(drawn(640, 100, "png", new Color(0, 0, 200)), WORDS, ADA);
        var jpeg = ImageIO.read(
                new ByteArrayInputStream(get(picture.path() + "/640.jpg").body()));
        assertThat(new Color(jpeg.getRGB(600, 50)).getRed()).isGreaterThan(240);
    }

    @Test
    void whatIsNoPictureIsRefusedWithTheReason() throws Exception {
        var png = drawn(100, 100, "png", Color.RED);
        for (var file : List.of(
                new byte[0],
                "<svg onload=alert(1)>".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                new byte[5000],
                Arrays.copyOf(png, 20),
                "GIF89a".getBytes(java.nio.charset.StandardCharsets.US_ASCII))) {
            assertThatThrownBy(() -> pictures.keep(file, WORDS, ADA)).isInstanceOf(UnusablePicture.class);
        }
        assertThatThrownBy(() -> pictures.keep(new byte[40_000_001], WORDS, ADA))
                .hasMessageContaining("40 MB");
    }

    @Test
    void aPictureThatIsDamagedFurtherInIsNoFaultForReaders() throws Exception {
        var png = drawn(800, 800, "png", Color.MAGENTA);
        var half = Arrays.copyOf(png, png.length / 2);
        var reader = new Reader(port);
        try {
            var picture = pictures.keep(half, WORDS, ADA);
            assertThat(reader.get(picture.path() + "/640.webp").status()).isLessThan(500);
        } catch (UnusablePicture refused) {
            assertThat(refused.getMessage()).contains("damaged");
        }
    }

    @Test
    void aBodysPicturesGetTheirSizes() throws Exception {
        var picture = pictures.keep(drawn(650, 400, "png", Color.ORANGE), WORDS, ADA);
        var body =
                "<figure><img src=\"" + picture.path() + "\" alt=\"x\"></figure><img src=\"/media/unknown1\" alt=\"\">";
        assertThat(pictures.withSizes(body))
                .contains("srcset=\"" + picture.path() + "/320.webp 320w", "<img src=\"/media/unknown1\"");
        assertThat(pictures.in(body)).containsExactly(picture);
    }
}
