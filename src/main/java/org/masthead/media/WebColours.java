package org.masthead.media;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.util.Arrays;

/** Turns the colours that a file says its numbers stand for into those that every screen knows (sRGB). */
final class WebColours {

    private static final int RED_GREEN_BLUE = 3;

    private WebColours() {}

    /** The picture as it is, where its colours are the usual ones already, or cannot be understood. */
    static BufferedImage of(BufferedImage image, byte[] profile) {
        if (profile.length == 0) return image;
        try {
            var meant = ICC_Profile.getInstance(profile);
            if (meant.getNumComponents() != RED_GREEN_BLUE || usual(meant)) return image;
            return converted(image, new ICC_ColorSpace(meant));
        } catch (IllegalArgumentException | CMMException strange) {
            return image;
        }
    }

    private static boolean usual(ICC_Profile profile) {
        return Arrays.equals(
                profile.getData(), ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    }

    private static BufferedImage converted(BufferedImage image, ICC_ColorSpace meant) {
        var alpha = image.getColorModel().hasAlpha();
        var wide = image.getWidth();
        var high = image.getHeight();
        var colours = new ComponentColorModel(
                meant, alpha, false, alpha ? BufferedImage.TRANSLUCENT : BufferedImage.OPAQUE, DataBuffer.TYPE_BYTE);
        var numbers = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, wide, high, alpha ? 4 : 3, null);
        for (var y = 0; y < high; y++) row(image, y, alpha, numbers.getDataBuffer());
        var known = new BufferedImage(wide, high, alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        new ColorConvertOp(null).filter(new BufferedImage(colours, numbers, false, null), known);
        return known;
    }

    private static void row(BufferedImage image, int y, boolean alpha, DataBuffer numbers) {
        var row = image.getRGB(0, y, image.getWidth(), 1, null, 0, image.getWidth());
        var at = y * row.length * (alpha ? 4 : 3);
        for (var pixel : row) {
            numbers.setElem(at++, pixel >> 16 & 0xff);
            numbers.setElem(at++, pixel >> 8 & 0xff);
            numbers.setElem(at++, pixel & 0xff);
            if (alpha) numbers.setElem(at++, pixel >>> 24);
        }
    }
}
