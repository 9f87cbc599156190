package org.masthead.demo;

import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Skies, weather and the light that lies over a finished picture. */
final class Air {

    private Air() {}

    static void sky(Canvas c, double bottom, int... inks) {
        var stops = new float[inks.length];
        var colors = new Color[inks.length];
        for (int i = 0; i < inks.length; i++) {
            stops[i] = (float) i / (inks.length - 1);
            colors[i] = Canvas.ink(inks[i]);
        }
        c.pen.setPaint(new LinearGradientPaint(0, 0, 0, (float) bottom, stops, colors));
        c.pen.fill(c.all());
    }

    /** Long flat clouds in bands, lit from below. */
    static void clouds(Canvas c, double top, double bottom, int count, int rgb, double strength) {
        c.soft(5, layer -> {
            for (int i = 0; i < count; i++) {
                double x = layer.between(-100, c.width + 100);
                double y = layer.between(top, bottom);
                double reach = layer.between(120, 420);
                for (int j = 0; j < 9; j++) {
                    double dx = layer.between(-reach, reach);
                    double thick = layer.between(8, 26) * (1.2 - Math.abs(dx) / reach);
                    layer.oval(
                            Canvas.thin(rgb, strength * 0.3), x + dx, y + layer.between(-10, 10), reach * 0.45, thick);
                }
            }
        });
    }

    /** A heaped cloud cut from paper: round above, flat below. */
    static void heap(Canvas c, double cx, double base, double reach, int light, int shade, double strength) {
        var cloud = new Area();
        int puffs = 9;
        for (int i = 0; i < puffs; i++) {
            double t = (i + 0.5) / puffs * 2 - 1;
            double r = reach * (0.1 + 0.15 * (1 - t * t)) * c.between(0.7, 1.25);
            cloud.add(new Area(Shapes.oval(cx + t * reach * 0.82, base - r * 0.5, r * 1.15, r)));
        }
        cloud.intersect(new Area(Shapes.box(cx - reach * 1.5, base - reach, reach * 3, reach * 1.02)));
        c.fill(Canvas.thin(light, strength), cloud);
        c.grain(cloud, 0, base - reach * 0.3, 0, base + reach * 0.06, shade, 0.75);
    }

    static void haze(Canvas c, double from, double to, int rgb, double strength) {
        int gone = (rgb & 0xffffff) | 0x01000000;
        double middle = (from + to) / 2;
        c.wash(Shapes.box(0, from, c.width, middle - from), 0, from, gone, 0, middle, Canvas.thin(rgb, strength));
        c.wash(Shapes.box(0, middle, c.width, to - middle), 0, middle, Canvas.thin(rgb, strength), 0, to, gone);
    }

    static void mist(Canvas c, double top, double bottom, int count, int rgb, double strength) {
        c.soft(8, layer -> {
            for (int i = 0; i < count; i++) {
                layer.oval(
                        Canvas.thin(rgb, strength * layer.between(0.3, 1)),
                        layer.between(-100, c.width + 100),
                        layer.between(top, bottom),
                        layer.between(120, 380),
                        layer.between(10, 34));
            }
        });
    }

    static void stars(Canvas c, double bottom, int count) {
        for (int i = 0; i < count; i++) {
            double y = bottom * Math.pow(c.dice.nextDouble(), 1.3);
            double r = c.chance(0.06) ? c.between(1.6, 2.6) : c.between(0.5, 1.3);
            c.dot(Canvas.thin(c.pick(0xffffff, 0xdfe8ff, 0xfff0d2), c.between(0.35, 1)), c.between(0, c.width), y, r);
        }
    }

    static void snow(Canvas c, int count, double largest) {
        for (int i = 0; i < count; i++) {
            double near = Math.pow(c.dice.nextDouble(), 3);
            c.dot(
                    Canvas.thin(0xffffff, 0.45 + 0.45 * c.dice.nextDouble()),
                    c.between(0, c.width),
                    c.between(0, c.height),
                    1 + near * largest);
        }
    }

    static void rain(Canvas c, int count, double slant, int rgb, double strength) {
        for (int i = 0; i < count; i++) {
            double x = c.between(-80, c.width + 80);
            double y = c.between(-40, c.height);
            double l = c.between(18, 60);
            c.line(Canvas.thin(rgb, strength * c.between(0.3, 1)), c.between(0.8, 1.8), x, y, x + l * slant, y + l);
        }
    }

    static void birds(Canvas c, double cx, double cy, double spread, int count, int rgb) {
        for (int i = 0; i < count; i++) {
            double x = cx + c.between(-spread, spread);
            double y = cy + c.between(-spread * 0.4, spread * 0.4);
            double s = c.between(7, 17);
            c.fill(rgb, Shapes.set(x, y, s, s, wings(c.between(-0.1, 0.55), c.between(-0.25, 0.25))));
        }
    }

    private static Shape wings(double lift, double tilt) {
        double over = -lift * 0.9 - 0.17;
        double under = 0.08 - lift * 0.5;
        var edge = new double[] {
            -1, tilt - lift, -0.45, over, 0, 0, 0.45, over, 1, -tilt - lift, 0.4, under, 0, 0.2, -0.4, under
        };
        return Shapes.blob(edge);
    }

    /** Lets bright places shine over their edges. */
    static void bloom(Canvas c, int threshold, double strength) {
        BufferedImage small = shrunk(shrunk(shrunk(c.image)));
        int[] bright = ((DataBufferInt) small.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < bright.length; i++) bright[i] = excess(bright[i], threshold);
        small = shrunk(small);
        var wide = new BufferedImage(c.width, c.height, BufferedImage.TYPE_INT_RGB);
        var pen = wide.createGraphics();
        pen.setRenderingHints(c.pen.getRenderingHints());
        pen.drawImage(small, 0, 0, c.width, c.height, null);
        int[] shine = ((DataBufferInt) wide.getRaster().getDataBuffer()).getData();
        int[] picture = c.pixels();
        for (int i = 0; i < picture.length; i++)
            if ((shine[i] & 0xffffff) != 0) picture[i] = screen(picture[i], shine[i], strength);
    }

    private static BufferedImage shrunk(BufferedImage image) {
        var half = new BufferedImage(image.getWidth() / 2, image.getHeight() / 2, BufferedImage.TYPE_INT_RGB);
        var pen = half.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, half.getWidth(), half.getHeight(), null);
        return half;
    }

    private static int excess(int rgb, int threshold) {
        int light = ((rgb >> 16 & 255) * 3 + (rgb >> 8 & 255) * 6 + (rgb & 255)) / 10;
        return light <= threshold ? 0 : Canvas.mix(0, rgb, Math.min(1, (light - threshold) / 60.0));
    }

    private static int screen(int under, int over, double strength) {
        int result = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int a = under >> shift & 255;
            int b = (int) ((over >> shift & 255) * strength);
            result |= (255 - (255 - a) * (255 - b) / 255) << shift;
        }
        return result;
    }

    /** The last pass of the press: darker corners and the tooth of the paper. */
    static void press(Canvas c, double corners, double tooth) {
        int[] picture = c.pixels();
        double cx = c.width / 2.0;
        double cy = c.height / 2.0;
        for (int y = 0; y < c.height; y++) {
            double dy = (y - cy) / cy;
            for (int x = 0; x < c.width; x++) {
                double dx = (x - cx) / cx;
                double far = (dx * dx + dy * dy) * 0.5;
                double shade = 256 * (1 - corners * far * far);
                int speck = (int) ((Grain.speck(x, y) - 0.5f) * tooth);
                int i = y * c.width + x;
                picture[i] = toned(picture[i], (int) shade, speck);
            }
        }
    }

    private static int toned(int rgb, int shade, int speck) {
        int r = Math.clamp((((rgb >> 16 & 255) * shade) >> 8) + speck, 0, 255);
        int g = Math.clamp((((rgb >> 8 & 255) * shade) >> 8) + speck, 0, 255);
        int b = Math.clamp((((rgb & 255) * shade) >> 8) + speck, 0, 255);
        return (r << 16) | (g << 8) | b;
    }
}
