package org.masthead.demo;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** The Sill away from the harbor: the heron, the ice, the dam, the trestle. */
final class RiverScenes {

    private RiverScenes() {}

    static void heron(Canvas c) {
        Air.sky(c, 640, 0xf3b27c, 0xf9cf9a, 0xfbe3bd, 0xf2ead0);
        c.glow(0xfff6dc, 0.95, 470, 380, 430);
        c.dot(0xfffbee, 470, 380, 70);
        Land.ridge(c, 470, 40, 1.5, 0xc9a588, 0xf0dcb8);
        Land.ridge(c, 530, 30, 2.3, 0x9a9478, 0xe6d6b0);
        Land.wood(c, -20, 1620, 628, 66, 0x758266);
        Air.haze(c, 500, 690, 0xfdebc6, 0.75);
        Water.mirror(c, 640, c.height, 0.95, 5);
        Water.tint(c, 640, 0xf0d6a8, 0.2, 0x4d6f6b, 0.72);
        Land.reeds(c, -20, 430, 720, 240, 90, 0x9aa06a, 0x7f8f62, 0xb3ab74);
        Land.reeds(c, 1180, 1640, 740, 300, 100, 0x9aa06a, 0x7f8f62, 0x6c8158);
        Water.ripples(c, 640, c.height, 300, 0xfff0cf, 0x47645f, 0.3);
        Air.mist(c, 640, 760, 14, 0xfff2d6, 0.32);
        c.moved(800, 862, 1, 1, 0, () -> Heron.reflection(c));
        Water.shiver(c, 870, 4);
        c.moved(800, 862, 1, 1, 0, () -> Heron.standing(c));
        for (int i = 1; i < 5; i++)
            c.stroke(Canvas.thin(0xfdf3da, 0.5 - i * 0.09), 3, Shapes.oval(806, 866, 34 + i * 38, 6 + i * 6));
        Land.reeds(c, -40, 380, 1090, 470, 90, 0x2f4a3c, 0x40603f, 0x58703f, 0x243c36);
        Land.reeds(c, 1240, 1660, 1090, 560, 110, 0x2f4a3c, 0x40603f, 0x58703f, 0x243c36);
        Air.press(c, 0.34, 13);
    }

    static void winter(Canvas c) {
        Air.sky(c, 470, 0x7f9cb8, 0xaebfcd, 0xdcd9d6, 0xf6e2cc);
        c.glow(0xfff3dc, 0.9, 1160, 330, 330);
        c.dot(0xfff8ea, 1160, 330, 42);
        Land.ridge(c, 390, 36, 1.4, 0xa9b7c6, 0xdfe3e4);
        Land.ridge(c, 430, 22, 2.5, 0x8296a8, 0xd7dee2);
        for (int i = 0; i < 60; i++)
            Land.pine(c, c.between(-10, 1610), 478 + c.between(-5, 5), c.between(30, 74), 0x4f6675);
        c.poly(0xeef1f2, 0, 476, 420, 470, 900, 480, 1600, 468, 1600, 500, 0, 500);
        c.box(0x3a5a74, 0, 490, c.width, 600);
        c.wash(Shapes.box(0, 490, c.width, 600), 0, 490, 0xb9c4cc, 0, 1000, 0x16344d);
        Water.ripples(c, 490, c.height, 260, 0xe8e6e0, 0x12304a, 0.3);
        Water.glitter(c, 1160, 490, c.height, 120, 150, 0xffeed2);
        floes(c);
        var bank = Shapes.blob(-40, 770, 130, 800, 310, 880, 420, 990, 400, 1120, -40, 1120);
        c.paper(0xf3f5f5, bank);
        c.grain(bank, 120, 850, 330, 1090, 0x8fa8c0, 0.8);
        Land.bare(c, 150, 900, 760, 0x2b2a33);
        Land.bare(c, 40, 860, 420, 0x4a4a55);
        Land.grass(c, 60, 330, 930, 70, 60, 0x8a7350, 0xb39a6a, 0x6a5a48);
        Air.snow(c, 240, 3);
        Air.press(c, 0.34, 13);
    }

    private static void floes(Canvas c) {
        for (int i = 0; i < 76; i++) {
            double t = Math.pow(i / 75.0, 1.5);
            double y = 504 + t * 560;
            double r = (16 + 150 * t) * c.between(0.45, 1);
            double x = c.between(-60, 1660);
            int sides = 6 + c.dice.nextInt(3);
            var xy = new double[sides * 2];
            for (int k = 0; k < sides; k++) {
                double a = Math.PI * 2 * k / sides + c.between(-0.2, 0.2);
                xy[2 * k] = x + Math.cos(a) * r * c.between(0.8, 1.1);
                xy[2 * k + 1] = y + Math.sin(a) * r * 0.24 * c.between(0.8, 1.1);
            }
            var top = Shapes.poly(xy);
            var rim = AffineTransform.getTranslateInstance(0, 3 + 13 * t).createTransformedShape(top);
            c.fill(Canvas.mix(0x6f9cb8, 0x2d5c80, t), rim);
            c.fill(Canvas.mix(0xe9edf0, 0xffffff, c.dice.nextDouble()), top);
            c.grain(top, x - r, y - r * 0.2, x + r, y + r * 0.3, 0xa9c2d4, 0.6);
        }
    }

    static void dam(Canvas c) {
        Air.sky(c, 420, 0x5f8496, 0x93adb2, 0xcdd3c6, 0xe9e2cc);
        Air.heap(c, 380, 120, 420, 0xe9ecea, 0x8fa0a6, 0.7);
        Air.heap(c, 1250, 160, 380, 0xe9ecea, 0x8fa0a6, 0.7);
        Land.ridge(c, 250, 70, 1.1, 0x6f8f86, 0xb9c4ac);
        Land.ridge(c, 330, 60, 1.9, 0x426b58, 0x86a183);
        for (int i = 0; i < 90; i++)
            Land.pine(
                    c,
                    c.between(-10, 1610),
                    c.between(392, 440),
                    c.between(50, 104),
                    c.pick(0x2d5444, 0x264a3e, 0x3b6450));
        c.wash(Shapes.box(0, 430, c.width, 420), 0, 430, 0xc3bfae, 0, 850, 0x7d8076);
        for (int i = 0; i < 9; i++) bay(c, 92 + i * 172, i == 0 || i == 8 ? 0 : 1);
        parapet(c);
        c.wash(Shapes.box(0, 842, c.width, 230), 0, 842, 0x9fb8b0, 0, 1067, 0x234a50);
        Water.foam(c, -20, 880, 1640, 60, 900, 0xffffff);
        Water.ripples(c, 900, c.height, 260, 0xe9f2ea, 0x1c4046, 0.5);
        Air.mist(c, 740, 930, 34, 0xf4f8f4, 0.42);
        rocks(c);
        Air.birds(c, 1180, 300, 130, 6, 0x2a3a3c);
        Air.press(c, 0.34, 13);
    }

    private static void parapet(Canvas c) {
        c.box(0xd9d3c0, -5, 418, 1610, 26);
        c.box(0x8d8b7e, -5, 444, 1610, 10);
        c.line(0x4a5152, 3, 0, 398, 1600, 398);
        for (double x = 0; x < 1600; x += 32) c.line(0x4a5152, 2.4, x, 398, x, 418);
    }

    private static void bay(Canvas c, double x, int open) {
        c.box(0x2e4147, x, 470, 132, 190);
        c.grain(Shapes.box(x, 470, 132, 190), x, 660, x, 470, 0x0f1c22, 0.9);
        c.box(0x9a4a34, x, 470, 132, open == 1 ? 58 : 190);
        for (int i = 1; i < 4; i++)
            c.line(0x6d2f22, 3, x, 470 + i * (open == 1 ? 14 : 46), x + 132, 470 + i * (open == 1 ? 14 : 46));
        if (open == 1) spill(c, x);
        var pier = Shapes.poly(x - 42, 440, x, 440, x + 2, 640, x + 12, 860, x - 52, 860, x - 42, 640);
        c.paper(0xb9b5a4, pier);
        c.grain(pier, x - 42, 0, x + 14, 0, 0x55584f, 0.85);
        c.box(0xcfcab8, x - 46, 440, 50, 16);
        c.box(0x5a5f5c, x - 34, 376, 26, 44);
    }

    private static void spill(Canvas c, double x) {
        var fall = new Path2D.Double();
        fall.moveTo(x, 540);
        fall.lineTo(x + 132, 540);
        fall.curveTo(x + 136, 620, x + 150, 760, x + 162, 900);
        fall.lineTo(x - 34, 900);
        fall.curveTo(x - 22, 760, x - 4, 620, x, 540);
        c.wash(fall, 0, 540, 0x8fb8b4, 0, 850, 0xffffff);
        c.inside(fall, () -> {
            for (int i = 0; i < 60; i++) {
                double sx = x + c.between(0, 132);
                double lean = (sx - x - 66) * 0.3;
                int rgb = c.chance(0.6) ? Canvas.thin(0xffffff, c.between(0.3, 0.9)) : Canvas.thin(0x5c9096, 0.3);
                c.line(
                        rgb,
                        c.between(1, 5),
                        sx,
                        540 + c.between(0, 60),
                        sx + lean * 0.4,
                        c.between(660, 740),
                        sx + lean,
                        900);
            }
        });
    }

    private static void rocks(Canvas c) {
        for (int i = 0; i < 20; i++) {
            double x = i < 11 ? i * 34 - 20 : 1270 + (i - 11) * 40;
            double r = c.between(36, 78);
            double y = 1060 - (i < 11 ? (10 - i) * 9 : (i - 11) * 12);
            var stone = Shapes.lump(c, x, y, r * 1.2, r * 0.7, 0.16);
            c.paper(c.pick(0x3c4743, 0x4a524b, 0x2f3b3b), stone);
            c.grain(stone, x, y + r * 0.4, x - r * 0.6, y - r * 0.7, 0xa9b0a0, 0.6);
        }
    }

    static void train(Canvas c) {
        Air.sky(c, 620, 0xe8a15a, 0xf3c078, 0xf9dfa8, 0xf6ecd0);
        c.glow(0xfff5d8, 0.95, 1240, 240, 420);
        c.dot(0xfffaf0, 1240, 240, 60);
        Land.ridge(c, 400, 70, 1.2, 0xd1a07a, 0xf3d9a8);
        Land.ridge(c, 500, 66, 1.9, 0xb3663f, 0xe0aa70);
        Land.ridge(c, 610, 56, 2.7, 0x8a4630, 0xc98550);
        for (double x = -20; x < 1620; x += 30) autumn(c, x, 760 + Math.sin(x * 0.008) * 20);
        Air.haze(c, 540, 780, 0xfbdfa6, 0.42);
        Trestle.bridge(c, 470, 790);
        c.moved(150, 470, 1, 1, 0, () -> Trestle.cars(c));
        Water.mirror(c, 790, c.height, 0.9, 6);
        Water.tint(c, 790, 0xe6a866, 0.18, 0x3f2f34, 0.7);
        Water.ripples(c, 790, c.height, 380, 0xffe3ae, 0x40303a, 0.36);
        for (int i = 0; i < 5; i++) grove(c, i * 78 - 30, 1130 + i * 22);
        for (int i = 0; i < 5; i++) grove(c, 1630 - i * 78, 1130 + i * 22);
        Air.birds(c, 420, 190, 140, 9, 0x54333a);
        Air.bloom(c, 215, 0.4);
        Air.press(c, 0.36, 13);
    }

    private static void grove(Canvas c, double x, double base) {
        int light = c.pick(0xe9a43c, 0xd8702c, 0xc24a28);
        Land.leafy(c, x, base, c.between(240, 340), 0x2a1418, Canvas.mix(light, 0x3a0c1c, 0.75), light);
    }

    private static void autumn(Canvas c, double x, double base) {
        double h = c.between(52, 110);
        int ink = c.pick(0xa83f24, 0xc9662b, 0xdd9434, 0x7d3326, 0x5a5b34, 0x8f5a2a);
        var crown = Shapes.lump(c, x, base - h * 0.5, h * 0.42, h * 0.55, 0.15);
        c.fill(ink, crown);
        c.grain(crown, x - h * 0.3, base - h, x + h * 0.4, base, Canvas.mix(ink, 0x1a0814, 0.6), 0.8);
    }
}
