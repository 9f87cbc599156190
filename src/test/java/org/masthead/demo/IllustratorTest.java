package org.masthead.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IllustratorTest {

    static List<String> names() {
        return Illustrator.names();
    }

    @Test
    void everyAuthorHasAPortraitAndEveryPictureItsOwnName() {
        assertThat(Illustrator.names()).doesNotHaveDuplicates().hasSize(50);
        assertThat(Illustrator.names())
                .filteredOn(name -> name.startsWith("portrait-"))
                .hasSize(8);
    }

    @ParameterizedTest
    @MethodSource("names")
    void aPictureHasTheSizeOfItsKindAndIsTheSameWhenDrawnTwice(String name) {
        BufferedImage picture = Illustrator.draw(name);
        boolean portrait = name.startsWith("portrait-");
        assertThat(picture.getWidth()).isEqualTo(portrait ? 640 : 1600);
        assertThat(picture.getHeight()).isEqualTo(portrait ? 640 : 1067);
        assertThat(pixels(Illustrator.draw(name))).isEqualTo(pixels(picture));
    }

    @ParameterizedTest
    @MethodSource("names")
    void noPictureIsNearlyOneColor(String name) {
        int[] pixels = pixels(Illustrator.draw(name));
        double mean = 0;
        double squares = 0;
        var colors = new HashSet<Integer>();
        for (int i = 0; i < pixels.length; i += 7) {
            int light = (pixels[i] >> 16 & 255) + (pixels[i] >> 8 & 255) + (pixels[i] & 255);
            mean += light;
            squares += (double) light * light;
            colors.add(pixels[i]);
        }
        double count = Math.ceil(pixels.length / 7.0);
        double spread = Math.sqrt(squares / count - mean / count * (mean / count)) / 3;
        assertThat(colors).hasSizeGreaterThan(100);
        assertThat(spread).isGreaterThan(12);
    }

    @Test
    void anUnknownNameIsRefusedWithItsName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Illustrator.draw("harbor-noon"))
                .withMessageContaining("harbor-noon");
    }

    private static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }
}
