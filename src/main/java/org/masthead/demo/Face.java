package org.masthead.demo;

import java.awt.Shape;

/** The parts every portrait shares, in cut paper: ground, shoulders, head, eyes, mouth. */
final class Face {

    private Face() {}

    static void ground(Canvas c, int rgb) {
        c.box(rgb, 0, 0, 640, 640);
        c.paper(Canvas.mix(rgb, 0xffffff, 0.24), Shapes.oval(320, 300, 262, 262));
        c.grain(Shapes.oval(320, 300, 262, 262), 200, 200, 560, 620, Canvas.mix(rgb, 0x1a0c14, 0.3), 0.55);
        c.grain(c.all(), 320, 200, 320, 760, Canvas.mix(rgb, 0x1a0c14, 0.5), 0.6);
    }

    static Shape shoulders(Canvas c, int coat, double wide) {
        var body = Shapes.blob(
                320 - wide,
                700,
                320 - wide * 0.94,
                540,
                320 - wide * 0.55,
                478,
                270,
                452,
                370,
                452,
                320 + wide * 0.55,
                478,
                320 + wide * 0.94,
                540,
                320 + wide,
                700);
        c.paper(coat, body);
        c.grain(body, 300, 480, 560, 680, Canvas.mix(coat, 0x0c0614, 0.6), 0.9);
        return body;
    }

    static void neck(Canvas c, int skin) {
        c.fill(
                Canvas.mix(skin, 0x5a1c14, 0.22),
                Shapes.blob(276, 360, 364, 360, 368, 450, 380, 480, 320, 506, 260, 480, 272, 450));
        c.fill(Canvas.mix(skin, 0x3a1018, 0.4), Shapes.blob(280, 388, 360, 388, 362, 424, 320, 446, 278, 424));
    }

    static void head(Canvas c, int skin, double wide, double jaw) {
        for (int side : new int[] {-1, 1})
            c.fill(Canvas.mix(skin, 0x5a1c14, 0.18), Shapes.oval(320 + side * (wide + 3), 298, 17, 27));
        var face = oval(wide, jaw);
        c.paper(skin, face);
        c.inside(face, () -> {
            var shade = Shapes.blob(336, 130, 330, 250, 352, 320, 326, 352, 346, 440, 480, 440, 480, 130);
            c.fill(Canvas.thin(Canvas.mix(skin, 0x5a1c20, 0.5), 0.42), shade);
            c.grain(shade, 330, 200, 470, 440, Canvas.mix(skin, 0x3a0c18, 0.6), 0.5);
            for (int side : new int[] {-1, 1}) c.glow(0xd8503a, 0.26, 320 + side * 62, 336, 46);
        });
    }

    private static Shape oval(double wide, double jaw) {
        var xy = new double[] {
            -wide,
            270,
            -wide * 0.84,
            186,
            0,
            150,
            wide * 0.84,
            186,
            wide,
            270,
            jaw,
            360,
            jaw * 0.48,
            416,
            0,
            428,
            -jaw * 0.48,
            416,
            -jaw,
            360
        };
        return Shapes.set(320, 0, 1, 1, Shapes.blob(xy));
    }

    static void eyes(Canvas c, int iris, int brow, double heavy) {
        for (int side : new int[] {-1, 1}) {
            double x = 320 + side * 46;
            c.fill(0xfbf4e8, Shapes.blob(x - 23, 288, x, 274, x + 23, 288, x, 299));
            c.dot(iris, x + 2, 286, 10.5);
            c.dot(0x140e10, x + 2, 286, 5.5);
            c.dot(0xffffff, x + 5, 282, 2.6);
            c.stroke(0x241410, 4.5, Shapes.curve(x - 24, 288, x, 273, x + 24, 288));
            c.stroke(
                    brow,
                    heavy,
                    Shapes.curve(x - 30 * side - 2 * side, 258 - 2, x + side * 2, 247, x + side * 30, 258));
        }
    }

    static void nose(Canvas c, int skin) {
        int dark = Canvas.mix(skin, 0x5a1414, 0.5);
        c.stroke(dark, 5, Shapes.curve(328, 268, 334, 308, 342, 336, 322, 344, 304, 337));
        c.fill(Canvas.thin(0xffffff, 0.2), Shapes.blob(312, 276, 320, 276, 320, 330, 310, 332));
    }

    static void smile(Canvas c, int lips, double curve, boolean full) {
        if (full) {
            double low = 388 + curve * 0.5;
            c.fill(
                    lips,
                    Shapes.blob(282, 374, 306, 368, 320, 372, 334, 368, 358, 374, 338, low, 320, low + 5, 302, low));
            c.stroke(Canvas.mix(lips, 0x1a0408, 0.55), 3, Shapes.curve(282, 374, 320, 377 + curve * 0.4, 358, 374));
        } else {
            c.stroke(lips, 7, Shapes.curve(284, 374, 304, 374 + curve, 336, 374 + curve, 357, 372));
            c.stroke(Canvas.thin(0x2a0c10, 0.28), 4, Shapes.curve(304, 397, 320, 401, 336, 397));
        }
    }

    static void glasses(Canvas c, int rim, boolean round) {
        for (int side : new int[] {-1, 1}) {
            double x = 320 + side * 48;
            Shape lens = round ? Shapes.oval(x, 287, 38, 38) : Shapes.round(x - 41, 260, 82, 54, 20);
            c.fill(Canvas.thin(0xffffff, 0.16), lens);
            c.stroke(rim, 7, lens);
            c.line(rim, 6, x + side * 39, 280, 320 + side * 112, 274);
        }
        c.stroke(rim, 6, Shapes.curve(310, 284, 320, 277, 330, 284));
    }

    /** Strands cut into a mass of hair. */
    static void strands(Canvas c, Shape hair, int rgb, int count, double spread) {
        var b = hair.getBounds2D();
        c.inside(hair, () -> {
            for (int i = 0; i < count; i++) {
                double t = (i + 0.5) / count;
                double x = b.getMinX() + b.getWidth() * t;
                c.stroke(
                        rgb,
                        c.between(2, 4.5),
                        Shapes.curve(
                                320 + (x - 320) * 0.35,
                                b.getMinY(),
                                x,
                                b.getMinY() + b.getHeight() * 0.4,
                                x + (t - 0.5) * spread,
                                b.getMaxY()));
            }
        });
    }
}
