package org.masthead.demo;

import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Transparency;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.util.Random;

/** Ink shaken through a screen: a shade made of specks, gone at one point and dense at the other. */
record Grain(Point2D from, Point2D to, int rgb, double strength) implements Paint {

    private static final int SIDE = 256;
    private static final float[] SPECKS = specks();

    private static float[] specks() {
        var dice = new Random(1854);
        var fine = new float[SIDE * SIDE];
        for (int i = 0; i < fine.length; i++) fine[i] = dice.nextFloat();
        var tile = new float[SIDE * SIDE];
        for (int i = 0; i < tile.length; i++) {
            float beside = fine[(i + 1) % tile.length];
            float below = fine[(i + SIDE) % tile.length];
            tile[i] = Math.clamp((fine[i] * 0.66f + beside * 0.2f + below * 0.14f - 0.5f) * 1.35f + 0.5f, 0f, 1f);
        }
        return tile;
    }

    static float speck(int x, int y) {
        return SPECKS[(y & SIDE - 1) * SIDE + (x & SIDE - 1)];
    }

    @Override
    public int getTransparency() {
        return Transparency.TRANSLUCENT;
    }

    @Override
    public PaintContext createContext(
            ColorModel model, Rectangle device, Rectangle2D user, AffineTransform move, RenderingHints hints) {
        return new Screen(move.transform(from, null), move.transform(to, null), rgb & 0xffffff, strength);
    }

    /** The screen held over one patch of the sheet. */
    private record Screen(Point2D from, Point2D to, int rgb, double strength) implements PaintContext {

        @Override
        public void dispose() {}

        @Override
        public ColorModel getColorModel() {
            return ColorModel.getRGBdefault();
        }

        @Override
        public Raster getRaster(int x, int y, int w, int h) {
            double dx = to.getX() - from.getX();
            double dy = to.getY() - from.getY();
            double length = Math.max(1, dx * dx + dy * dy);
            var dots = new int[w * h];
            for (int j = 0; j < h; j++) {
                double t = ((x - from.getX()) * dx + (y + j - from.getY()) * dy) / length;
                for (int i = 0; i < w; i++) dots[j * w + i] = dot(x + i, y + j, t + i * dx / length);
            }
            var raster = getColorModel().createCompatibleWritableRaster(w, h);
            raster.setDataElements(0, 0, w, h, dots);
            return raster;
        }

        private int dot(int x, int y, double t) {
            double dense = Math.clamp(t, 0, 1) * strength;
            double shown = Math.clamp((dense - speck(x, y) * 0.98) * 3.2, 0, 1);
            return (int) (shown * 235) << 24 | rgb;
        }
    }
}
