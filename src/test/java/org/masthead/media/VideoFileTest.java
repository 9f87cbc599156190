package org.masthead.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VideoFileTest {

    @TempDir
    Path folder;

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("film"), bytes);
    }

    @Test
    void bothKindsSayHowLongTheyRunAndHowLargeTheyAre() {
        assertThat(VideoFile.examined(Films.file("council-vote.mp4")))
                .isEqualTo(new VideoFile.Facts("video/mp4", 13_000, 960, 540));
        assertThat(VideoFile.examined(Films.file("council-vote.webm")))
                .isEqualTo(new VideoFile.Facts("video/webm", 13_000, 960, 540));
    }

    @Test
    void whatIsNoVideoIsRefusedWithTheReason() throws IOException {
        for (var words : List.of("", "MZ", "<html><script>alert(1)</script></html>", "RIFF    WEBPVP8 ")) {
            var file = file(words.getBytes(StandardCharsets.UTF_8));
            assertThatThrownBy(() -> VideoFile.examined(file))
                    .as(words)
                    .isInstanceOf(UnusableVideo.class)
                    .hasMessageContaining("MP4 or WebM");
        }
    }

    @Test
    void aFileCutShortOrSpoiledIsReadOrRefusedButNeverAFault() throws IOException {
        var dice = new Random(7);
        for (var name : List.of("council-vote.mp4", "council-vote.webm")) {
            var whole = Files.readAllBytes(Films.file(name));
            for (var i = 0; i < 400; i++) {
                var bytes = Arrays.copyOf(whole, i % 2 == 0 ? dice.nextInt(2_000) : whole.length);
                for (var n = 0; n < 4 && bytes.length > 0; n++)
                    bytes[dice.nextInt(Math.min(bytes.length, 1_200))] = (byte) dice.nextInt();
                var file = file(bytes);
                try {
                    assertThat(VideoFile.examined(file).millis()).isPositive();
                } catch (UnusableVideo refused) {
                    assertThat(refused.getMessage()).isNotBlank();
                }
            }
        }
    }

    @Test
    void partsWithinPartsWithoutEndAreRefused() throws IOException {
        var deep = new byte[80_000];
        for (var at = 0; at < deep.length - 8; at += 8) {
            var left = deep.length - at;
            deep[at] = (byte) (left >> 24);
            deep[at + 1] = (byte) (left >> 16);
            deep[at + 2] = (byte) (left >> 8);
            deep[at + 3] = (byte) left;
            System.arraycopy((at == 0 ? "ftyp" : "moov").getBytes(StandardCharsets.US_ASCII), 0, deep, at + 4, 4);
        }
        deep[0] = 0;
        deep[1] = 0;
        deep[2] = 0;
        deep[3] = 8;
        var file = file(deep);
        assertThatThrownBy(() -> VideoFile.examined(file)).isInstanceOf(UnusableVideo.class);
    }
}
