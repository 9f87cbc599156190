package org.masthead.demo;

import java.awt.Shape;

/** A ball field under lights, seen from high behind the plate. */
final class Diamond {

    private Diamond() {}

    static void field(Canvas c) {
        var grass = Shapes.poly(-10, 450, 1610, 450, 1610, 1080, -10, 1080);
        c.wash(grass, 0, 440, 0x5f9a4c, 0, 1080, 0x2f6a38);
        for (int i = -9; i < 10; i += 2)
            c.poly(
                    Canvas.thin(0xbfe07a, 0.22),
                    800 + i * 84,
                    450,
                    800 + i * 84 + 84,
                    450,
                    800 + (i + 1) * 220,
                    1080,
                    800 + i * 220,
                    1080);
        c.box(0x1f4a3c, 0, 404, c.width, 50);
        int[] signs = {0xd9962e, 0x2f5d7c, 0xb8432f, 0xe6dcc2, 0x4c6b46};
        for (int i = 0; i < 9; i++) c.box(Canvas.mix(signs[i % 5], 0x1f2a3c, 0.25), 150 + i * 150, 412, 110, 34);
        c.box(0xe8c94a, 0, 402, c.width, 4);
        infield(c);
    }

    private static void infield(Canvas c) {
        Shape dirt = Shapes.blob(
                800, 640, 1010, 660, 1200, 740, 1160, 800, 980, 900, 860, 985, 740, 985, 620, 900, 440, 800, 400, 740,
                590, 660);
        c.fill(0xb9784a, dirt);
        c.grain(dirt, 800, 640, 800, 1000, 0x6d3a24, 0.6);
        c.poly(0x4a8a44, 800, 690, 1075, 782, 800, 935, 525, 782);
        c.oval(0xc4854f, 800, 792, 54, 17);
        c.box(0xfdf8ea, 789, 788, 22, 4);
        c.oval(0xb9784a, 800, 946, 96, 34);
        c.line(0xfdf8ea, 4, 800, 950, 120, 594);
        c.line(0xfdf8ea, 4, 800, 950, 1480, 594);
        for (double[] base : new double[][] {{1072, 780}, {800, 684}, {528, 780}})
            c.poly(0xffffff, base[0], base[1] - 7, base[0] + 15, base[1], base[0], base[1] + 7, base[0] - 15, base[1]);
        c.poly(0xffffff, 788, 944, 812, 944, 812, 951, 800, 958, 788, 951);
    }

    static void stands(Canvas c) {
        var left = Shapes.poly(-10, 380, 120, 470, 330, 640, 240, 860, -10, 960);
        var right = Shapes.poly(1610, 380, 1480, 470, 1270, 640, 1360, 860, 1610, 960);
        for (Shape stand : new Shape[] {left, right}) {
            c.paper(0x2a2844, stand);
            Folk.stand(c, stand, 420, 10, 0.7);
        }
        c.line(0xd8cdb8, 7, 120, 470, 330, 640, 240, 860);
        c.line(0xd8cdb8, 7, 1480, 470, 1270, 640, 1360, 860);
    }

    static void tower(Canvas c, double x, double base, double tall) {
        Boats.lattice(c, 0x171a30, 3, x, base, x, base - tall, tall * 0.035, tall * 0.022);
        double w = tall * 0.34;
        double h = tall * 0.17;
        c.soft(
                8,
                layer -> layer.poly(
                        Canvas.thin(0xfff4d0, 0.12),
                        x - w / 2,
                        base - tall,
                        x + w / 2,
                        base - tall,
                        x + (800 - x) * 0.5 + w * 2,
                        base + 260,
                        x + (800 - x) * 0.5 - w * 2,
                        base + 260));
        c.glow(0xfff4d8, 0.85, x, base - tall, tall * 0.62);
        c.box(0x171a30, x - w / 2, base - tall - h / 2, w, h);
        for (int row = 0; row < 3; row++)
            for (int i = 0; i < 6; i++) {
                c.dot(0xffffff, x - w / 2 + w * (i + 0.5) / 6, base - tall - h / 2 + h * (row + 0.5) / 3, h * 0.13);
            }
    }

    static void players(Canvas c) {
        double[][] fielders = {
            {800, 800, 70},
            {1110, 770, 62},
            {930, 672, 56},
            {640, 676, 56},
            {490, 770, 62},
            {330, 560, 42},
            {800, 520, 38},
            {1270, 560, 42}
        };
        for (double[] at : fielders) player(c, at[0], at[1], at[2], 0xf3ead2, 0x1f4e6b);
        player(c, 760, 962, 92, 0x8a9298, 0xb8432f);
        c.line(0xc98a4a, 6, 772, 898, 812, 842);
        player(c, 804, 1006, 84, 0xf3ead2, 0x1f4e6b);
        player(c, 1040, 790, 62, 0x8a9298, 0xb8432f);
        c.dot(0xffffff, 806, 838, 5);
    }

    private static void player(Canvas c, double x, double base, double tall, int shirt, int cap) {
        for (int side : new int[] {-1, 1})
            c.fill(
                    Canvas.thin(0x142a1c, 0.28),
                    Shapes.set(x, base, side * tall, tall, Shapes.poly(0, 0, 1.1, 0.14, 1.1, 0.22, 0.06, 0.07)));
        c.fill(
                shirt,
                Shapes.taper(x - tall * 0.06, base - tall * 0.5, tall * 0.15, x - tall * 0.13, base, tall * 0.09));
        c.fill(
                Canvas.mix(shirt, 0x000000, 0.15),
                Shapes.taper(x + tall * 0.06, base - tall * 0.5, tall * 0.15, x + tall * 0.13, base, tall * 0.09));
        c.box(cap, x - tall * 0.17, base - tall * 0.12, tall * 0.1, tall * 0.1);
        c.box(cap, x + tall * 0.08, base - tall * 0.12, tall * 0.1, tall * 0.1);
        c.fill(shirt, Shapes.round(x - tall * 0.15, base - tall * 0.82, tall * 0.3, tall * 0.4, tall * 0.14));
        c.line(shirt, tall * 0.09, x - tall * 0.14, base - tall * 0.76, x - tall * 0.22, base - tall * 0.54);
        c.line(shirt, tall * 0.09, x + tall * 0.14, base - tall * 0.76, x + tall * 0.22, base - tall * 0.54);
        c.dot(c.pick(Folk.SKIN), x, base - tall * 0.9, tall * 0.09);
        c.fill(cap, Shapes.dome(x, base - tall * 0.91, tall * 0.11, tall * 0.12));
    }
}
