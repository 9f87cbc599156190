package org.masthead.media;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.masthead.house.page.Image;

/**
 * A picture the paper keeps.
 *
 * @param key a fingerprint of its file: its address is {@code /media/key}
 * @param width in pixels
 * @param height in pixels
 */
public record Picture(long id, String key, int width, int height, String alt, String caption, String credit) {

    /** The widths, in pixels, that a picture is offered in; never wider than itself. */
    static final int[] WIDTHS = {320, 480, 640, 960, 1280, 1600, 1920};

    private static final int MIDDLING = 960;

    /** The address that bodies name it by. */
    public String path() {
        return "/media/" + key;
    }

    /** How pages show it. */
    public Image image() {
        var sources = Arrays.stream(WIDTHS)
                .filter(this::offers)
                .mapToObj(wide -> path() + "/" + wide + ".webp " + Math.min(wide, width) + "w")
                .collect(Collectors.joining(", "));
        return new Image(
                path() + "/" + MIDDLING + ".webp", sources, path() + "/1280.jpg", width, height, alt, caption, credit);
    }

    /** A size is offered up to the first that is as wide as the picture. */
    private boolean offers(int wide) {
        return wide <= width
                || Arrays.stream(WIDTHS).filter(one -> one >= width).findFirst().orElse(0) == wide;
    }
}
