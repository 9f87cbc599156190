package org.masthead.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are nearly pictures: each is taken or refused with a reason, soon, and nothing else happens. */
class MutatedPicturesTest {

    private static final int TRIES = 250;

    private static byte[] seed(String type) {
        return switch (type) {
            case "jpeg" ->
                Shots.with(
                        Shots.with(
                                Shots.with(Shots.jpeg(64, 48), 0xe1, Shots.camera(6)),
                                0xe1,
                                Shots.xmp(Shots.alternative("dc:description", "Words"))),
                        0xed,
                        Shots.iptc(120, "A caption", 25, "one", 25, "two"));
            case "png" ->
                Shots.chunk(
                        Shots.chunk(
                                Shots.png(64, 48), "eXIf", "MM\0*\0\0\0\b\0\0".getBytes(StandardCharsets.ISO_8859_1)),
                        "iCCP",
                        Shots.joined(
                                "x\0\0".getBytes(StandardCharsets.ISO_8859_1), Shots.folded(Shots.linearProfile())));
            case "webp" -> Shots.webp(64, 48);
            default -> Shots.gif(64, 48);
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "webp", "gif"})
    void eachIsTakenOrRefusedWithAReason(String type) {
        var chance = new Random(20261124);
        var seed = seed(type);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (var i = 0; i < TRIES; i++) look(mutated(seed, chance));
        });
    }

    private static void look(byte[] file) {
        try {
            var parts = PictureParts.of(file);
            PictureNotes.of(parts);
            var bare = Upright.of(parts.exif()).written(parts.bare());
            var facts = PictureFile.examined(bare);
            assertThat(facts.width()).isPositive();
            assertThat(PictureParts.of(bare).bare().length).isLessThanOrEqualTo(bare.length);
        } catch (UnusablePicture refused) {
            assertThat(refused.getMessage()).endsWith(".");
        }
    }

    private static byte[] mutated(byte[] seed, Random chance) {
        var file = seed.clone();
        for (var changes = 1 + chance.nextInt(6); changes > 0; changes--) {
            var at = chance.nextInt(file.length);
            switch (chance.nextInt(6)) {
                case 0 -> file[at] = (byte) chance.nextInt(256);
                case 1 -> file[at] ^= (byte) (1 << chance.nextInt(8));
                case 2 ->
                    file[at] = List.of((byte) 0, (byte) 0xff, (byte) 0x7f, (byte) 0x80)
                            .get(chance.nextInt(4));
                case 3 -> file = Arrays.copyOf(file, Math.max(1, at));
                case 4 -> file = Shots.joined(Arrays.copyOf(file, at), file);
                default -> Arrays.fill(file, at, Math.min(file.length, at + 1 + chance.nextInt(16)), (byte) 0xff);
            }
        }
        return file;
    }
}
