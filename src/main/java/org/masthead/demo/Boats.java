package org.masthead.demo;

import java.awt.Font;

/** What works on the water: cranes, the dredge, the ferry, a tug. Each stands on its waterline at the origin. */
final class Boats {

    private Boats() {}

    static void lattice(
            Canvas c, int rgb, double weight, double x0, double y0, double x1, double y1, double w0, double w1) {
        double length = Math.hypot(x1 - x0, y1 - y0);
        double nx = -(y1 - y0) / length;
        double ny = (x1 - x0) / length;
        c.line(rgb, weight, x0 + nx * w0, y0 + ny * w0, x1 + nx * w1, y1 + ny * w1);
        c.line(rgb, weight, x0 - nx * w0, y0 - ny * w0, x1 - nx * w1, y1 - ny * w1);
        int bays = (int) Math.max(4, length / 22);
        for (int i = 0; i < bays; i++) {
            double a = (double) i / bays;
            double b = (i + 1.0) / bays;
            double side = i % 2 == 0 ? 1 : -1;
            double wa = (w0 + (w1 - w0) * a) * side;
            double wb = (w0 + (w1 - w0) * b) * -side;
            c.line(
                    rgb,
                    weight * 0.55,
                    x0 + (x1 - x0) * a + nx * wa,
                    y0 + (y1 - y0) * a + ny * wa,
                    x0 + (x1 - x0) * b + nx * wb,
                    y0 + (y1 - y0) * b + ny * wb);
        }
    }

    /** A dockside crane, its jib to the right. */
    static void crane(Canvas c, int rgb, int pane) {
        for (double x : new double[] {-58, -22, 22, 58}) c.fill(rgb, Shapes.taper(x, 0, 9, x * 0.62, -172, 8));
        c.line(rgb, 5, -50, -46, 50, -46);
        lattice(c, rgb, 4, -46, -80, 46, -80, 10, 10);
        c.box(rgb, -56, -188, 112, 18);
        c.box(Canvas.mix(rgb, 0xffffff, 0.08), -88, -250, 112, 62);
        c.box(rgb, -104, -240, 26, 44);
        c.poly(rgb, 24, -250, 62, -238, 56, -192, 24, -188);
        c.poly(pane, 30, -240, 54, -233, 51, -212, 30, -210);
        lattice(c, rgb, 4, -26, -250, -14, -352, 12, 4);
        lattice(c, rgb, 4, 24, -214, 262, -448, 13, 4);
        c.line(rgb, 2, -14, -352, 262, -448);
        c.line(rgb, 2, -14, -352, 150, -338);
        c.line(rgb, 2.5, -14, -352, -92, -248);
        c.line(rgb, 2, 262, -448, 264, -196);
        c.dot(rgb, 264, -192, 7);
        c.stroke(rgb, 4, Shapes.curve(264, -188, 270, -178, 262, -170, 255, -178));
    }

    /** The cutter-suction dredge: cutter to the left, spuds and pipe to the right. */
    static void dredge(Canvas c, int hull, int house, int steel, boolean lit) {
        spud(c, 330, -400, steel);
        spud(c, 376, -350, steel);
        ladder(c, steel, hull);
        var body = Shapes.poly(-330, -62, 404, -62, 396, 4, -306, 4);
        c.fill(hull, body);
        c.grain(body, 0, -60, 0, 12, Canvas.mix(hull, 0x0c0616, 0.65), 0.95);
        c.box(Canvas.mix(hull, 0xffffff, 0.3), -330, -66, 736, 7);
        for (int i = 0; i < 15; i++) c.dot(Canvas.mix(hull, 0x000000, 0.55), -270 + i * 46, -22, 6);
        c.stroke(Canvas.thin(0x2a1408, 0.4), 3, Shapes.curve(-120, -58, -116, -30, -122, 2));
        c.stroke(Canvas.thin(0x2a1408, 0.3), 4, Shapes.curve(182, -58, 186, -34, 180, 2));
        cabin(c, house, steel, lit);
        rails(c, -318, 398, -66, steel);
        frame(c, steel);
    }

    private static void spud(Canvas c, double x, double top, int steel) {
        c.box(steel, x - 9, top, 18, -top);
        c.box(Canvas.thin(0xffffff, 0.2), x - 9, top, 5, -top);
        for (double y = top + 34; y < -70; y += 56) c.box(Canvas.mix(steel, 0x000000, 0.4), x - 9, y, 18, 5);
        c.box(Canvas.mix(steel, 0x000000, 0.35), x - 20, -130, 40, 22);
    }

    private static void ladder(Canvas c, int steel, int accent) {
        lattice(c, Canvas.mix(steel, 0x000000, 0.15), 8, -160, -58, -560, 6, 21, 15);
        c.line(accent, 10, -170, -60, -545, 2);
        c.dot(Canvas.mix(accent, 0x000000, 0.25), -566, 8, 32);
        for (int i = 0; i < 7; i++) {
            double a = Math.PI * (0.75 + i * 0.16);
            c.poly(
                    Canvas.mix(steel, 0x000000, 0.4),
                    -566 + Math.cos(a) * 26,
                    8 + Math.sin(a) * 26,
                    -566 + Math.cos(a + 0.12) * 46,
                    8 + Math.sin(a + 0.12) * 46,
                    -566 + Math.cos(a + 0.3) * 27,
                    8 + Math.sin(a + 0.3) * 27);
        }
    }

    private static void cabin(Canvas c, int house, int steel, boolean lit) {
        Walls.front(c, house, -60, -150, 300, 86);
        Walls.front(c, Canvas.mix(house, 0xffffff, 0.15), -20, -214, 178, 66);
        var bridge = Shapes.poly(-8, -274, 128, -274, 138, -214, -16, -214);
        c.fill(house, bridge);
        c.box(Canvas.mix(steel, 0x000000, 0.2), -22, -284, 166, 12);
        for (int i = 0; i < 5; i++) Walls.pane(c, -4 + i * 26, -262, 21, 30, lit, 0x24404d);
        for (int i = 0; i < 6; i++) Walls.pane(c, -6 + i * 28, -198, 17, 24, lit && i % 2 == 0, 0x24404d);
        for (int i = 0; i < 8; i++) c.dot(lit && i % 3 == 0 ? 0xffd68a : 0x24404d, -36 + i * 36, -110, 9);
        c.box(Canvas.mix(steel, 0xb8432f, 0.5), 170, -232, 40, 84);
        c.box(0x1a1518, 166, -240, 48, 14);
        c.line(steel, 4, 60, -284, 60, -370);
        c.line(steel, 3, 36, -340, 84, -340);
        rails(c, -58, 238, -150, steel);
    }

    private static void rails(Canvas c, double x0, double x1, double y, int steel) {
        c.line(steel, 2, x0, y - 24, x1, y - 24);
        c.line(steel, 1.4, x0, y - 12, x1, y - 12);
        for (double x = x0; x <= x1; x += 22) c.line(steel, 1.8, x, y, x, y - 24);
    }

    private static void frame(Canvas c, int steel) {
        lattice(c, steel, 5, -300, -62, -352, -286, 11, 6);
        lattice(c, steel, 5, -196, -62, -340, -286, 11, 6);
        c.line(steel, 2.4, -346, -288, -500, -16);
        c.line(steel, 2.4, -340, -288, -470, -20);
        c.line(steel, 2.4, -340, -286, -60, -150);
        c.dot(steel, -346, -288, 12);
    }

    /** Discharge pipe on its floats, from the stern away to the right. */
    static void pipe(Canvas c, double x0, double y0, double x1, double y1, int rgb) {
        for (double t = 0; t <= 1; t += 0.085) {
            double x = x0 + (x1 - x0) * t;
            double y = y0 + (y1 - y0) * t * t;
            double s = 1 + t * 0.8;
            c.oval(Canvas.mix(0xd99a2b, 0x000000, 0.15), x, y + 12 * s, 26 * s, 10 * s);
            c.oval(0xe9b043, x, y + 9 * s, 24 * s, 8 * s);
        }
        var line = new double[26];
        for (int i = 0; i < 13; i++) {
            double t = i / 12.0;
            line[2 * i] = x0 + (x1 - x0) * t;
            line[2 * i + 1] = y0 + (y1 - y0) * t * t;
        }
        c.stroke(Canvas.mix(rgb, 0x000000, 0.4), 20, Shapes.curve(line));
        c.pen.translate(0, -4);
        c.stroke(rgb, 11, Shapes.curve(line));
        c.pen.translate(0, 4);
    }

    /** The little car ferry, named on her side. */
    static void ferry(Canvas c) {
        c.poly(0x5d6a6c, -292, -46, -392, -74, -392, -62, -292, -28);
        c.poly(0x5d6a6c, 292, -46, 392, -74, 392, -62, 292, -28);
        for (int i = 0; i < 4; i++)
            car(c, -216 + i * 144, -52, c.pick(0xb8432f, 0x2f5d7c, 0xd8cdb8, 0x4c6b46, 0xd9962e));
        var hull = Shapes.poly(-318, -54, 318, -54, 280, 8, -280, 8);
        c.fill(0x1f3c4d, hull);
        c.grain(hull, 0, -60, 0, 20, 0x0a1620, 0.9);
        c.box(0xf0e6d2, -318, -64, 636, 13);
        c.box(0xb8432f, -290, -8, 580, 8);
        for (double x : new double[] {-244, -84, 84, 244}) c.box(0xe8dcc4, x - 7, -168, 14, 106);
        c.box(0xf0e6d2, -274, -182, 548, 20);
        c.box(0xb8432f, -274, -164, 548, 6);
        wheelhouse(c);
        c.pen.setFont(new Font(Font.SERIF, Font.BOLD, 34));
        c.pen.setPaint(Canvas.ink(0xf0e6d2));
        c.pen.drawString("MARIBEL", -88, -18);
    }

    private static void wheelhouse(Canvas c) {
        for (int i = 0; i < 7; i++) {
            if (i == 3) continue;
            Folk.upper(c, -232 + i * 78 + c.between(-14, 14), -182, 96, c.pick(Folk.COATS));
        }
        rails(c, -270, 270, -182, 0xd8cdb8);
        c.poly(0xf4ecda, -62, -182, -52, -262, 52, -262, 62, -182);
        c.box(0x2a2a30, -66, -272, 132, 12);
        for (int i = 0; i < 4; i++) Walls.pane(c, -46 + i * 24, -250, 20, 32, i < 2, 0x2d5360);
        c.line(0x3a3a40, 4, 0, -272, 0, -350);
        c.poly(0xb8432f, 0, -348, 46, -338, 0, -326);
        c.box(0xb8432f, 86, -236, 26, 54);
        c.box(0x17171a, 84, -246, 30, 12);
    }

    static void car(Canvas c, double x, double base, int rgb) {
        c.fill(
                rgb,
                Shapes.blob(
                        x - 52, base - 8, x - 48, base - 26, x - 26, base - 32, x - 12, base - 48, x + 22, base - 48,
                        x + 36, base - 31, x + 52, base - 24, x + 54, base - 8));
        c.fill(0x22303a, Shapes.blob(x - 20, base - 32, x - 8, base - 44, x + 18, base - 44, x + 28, base - 32));
        c.box(rgb, x + 2, base - 46, 4, 16);
        for (double wheel : new double[] {-30, 30}) {
            c.dot(0x141416, x + wheel, base - 7, 11);
            c.dot(0x8a8a8a, x + wheel, base - 7, 4.5);
        }
    }
}
