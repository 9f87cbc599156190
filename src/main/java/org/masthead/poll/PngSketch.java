package org.masthead.poll;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Paints a sketch, for sites that show no SVG. */
final class PngSketch {

    private PngSketch() {}

    static byte[] of(Sketch sketch) {
        var image = new BufferedImage(sketch.width(), sketch.height(), BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        try {
            brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            brush.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            brush.setColor(new Color(Sketch.PAPER));
            brush.fillRect(0, 0, sketch.width(), sketch.height());
            sketch.marks().forEach(mark -> paint(mark, brush));
        } finally {
            brush.dispose();
        }
        return bytes(image);
    }

    private static void paint(Sketch.Mark mark, Graphics2D brush) {
        brush.setColor(new Color(mark.colour()));
        switch (mark) {
            case Sketch.Bar bar -> brush.fillRect(bar.x(), bar.y(), bar.width(), bar.height());
            case Sketch.Words words -> {
                brush.setFont(new Font(Font.SANS_SERIF, words.bold() ? Font.BOLD : Font.PLAIN, words.size()));
                var before = words.fromEnd() ? brush.getFontMetrics().stringWidth(words.text()) : 0;
                brush.drawString(words.text(), words.x() - before, words.y());
            }
        }
    }

    private static byte[] bytes(BufferedImage image) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
