package org.masthead.demo;

/** The working river: the harbor at dawn, the dredge, the ferry. */
final class HarborScenes {

    private HarborScenes() {}

    static void dawn(Canvas c) {
        Air.sky(c, 670, 0x1b2250, 0x473f7c, 0xa45c80, 0xf08d66, 0xffd48e);
        Air.clouds(c, 90, 300, 7, 0x6a4a86, 0.34);
        Air.clouds(c, 300, 500, 8, 0xffb787, 0.3);
        c.glow(0xffe2a6, 0.95, 1080, 610, 520);
        c.dot(0xfff6de, 1080, 598, 46);
        Land.ridge(c, 596, 20, 2, 0x9a6686, 0xe79a7c);
        Walls.skyline(c, 0, 560, 664, 58, 0x6b4a77, 0.1);
        Walls.steeple(c, 236, 664, 150, 0x6b4a77);
        Land.wood(c, 1180, 1620, 664, 34, 0x7b5078);
        Air.haze(c, 560, 700, 0xffcf98, 0.55);
        c.moved(330, 664, 0.95, 0.95, 0, () -> Boats.crane(c, 0x332850, 0xffc98a));
        c.moved(66, 664, 1.12, 1.12, 0, () -> Boats.crane(c, 0x261d42, 0xffc98a));
        c.box(0x261d42, -5, 650, 560, 16);
        c.moved(1010, 664, 0.62, 0.62, 0, () -> Boats.dredge(c, 0x4a2c46, 0x5b4568, 0x2a2044, true));
        Water.mirror(c, 664, c.height, 0.92, 5);
        Water.tint(c, 664, 0xe9906c, 0.12, 0x151a40, 0.74);
        Water.ripples(c, 664, c.height, 520, 0xffc79a, 0x1c1b46, 0.3);
        Water.glitter(c, 1080, 664, c.height, 170, 330, 0xffe2b0);
        quay(c);
        Air.birds(c, 820, 330, 170, 9, 0x2a2148);
        Air.bloom(c, 190, 0.6);
        Air.press(c, 0.42, 13);
    }

    private static void quay(Canvas c) {
        var planks = Shapes.poly(-10, 985, 700, 1028, 700, 1044, 620, 1080, -10, 1080);
        c.paper(0x150f2a, planks);
        c.line(0xb56a6a, 3, -10, 985, 700, 1028);
        for (double x : new double[] {60, 250, 440, 640}) {
            c.box(0x150f2a, x, 940 + x * 0.06, 26, 160);
            c.oval(0xc27a70, x + 13, 941 + x * 0.06, 13, 4);
        }
        c.stroke(0x0e0a20, 6, Shapes.curve(73, 962, 160, 1000, 263, 972, 350, 1006, 453, 984, 560, 1014, 653, 996));
        gull(c, 263, 955);
    }

    private static void gull(Canvas c, double x, double base) {
        c.line(0xd98a4a, 3, x - 4, base, x - 4, base - 18);
        c.line(0xd98a4a, 3, x + 6, base, x + 6, base - 18);
        c.fill(
                0xe6cfc6,
                Shapes.blob(
                        x - 44, base - 26, x - 10, base - 44, x + 16, base - 58, x + 30, base - 56, x + 26, base - 34,
                        x + 4, base - 16));
        c.fill(0x8d7a92, Shapes.blob(x - 54, base - 26, x - 16, base - 42, x + 8, base - 38, x - 8, base - 24));
        c.dot(0xf3e2d8, x + 24, base - 58, 11);
        c.poly(0xf0a030, x + 32, base - 62, x + 50, base - 55, x + 33, base - 53);
        c.dot(0x1a1420, x + 27, base - 60, 2);
    }

    static void dredge(Canvas c) {
        Air.sky(c, 560, 0x6fa3ad, 0x9dc3bd, 0xd9dcc0, 0xf6e3b8);
        Air.heap(c, 300, 210, 330, 0xfffbee, 0xb9c9c0, 0.75);
        Air.heap(c, 1240, 180, 400, 0xfffbee, 0xb0c4c0, 0.7);
        Land.ridge(c, 440, 30, 1.6, 0x86a79a, 0xc6cfae);
        Land.ridge(c, 496, 22, 2.4, 0x587f6c, 0x9db38e);
        Land.wood(c, -20, 1620, 566, 52, 0x3d6250);
        Walls.steeple(c, 1392, 540, 120, 0x6d7f74);
        Air.haze(c, 500, 600, 0xf4e8c4, 0.5);
        Water.mirror(c, 566, c.height, 0.9, 5);
        Water.tint(c, 566, 0x6f9a8a, 0.35, 0x1d4044, 0.9);
        Runnable dredge = () -> Boats.dredge(c, 0xc5522c, 0xf1e7d0, 0x2d3a42, false);
        Water.afloat(c, 830, 712, 1.08, 0.5, dredge);
        Water.shiver(c, 712, 4);
        Water.ripples(c, 566, c.height, 620, 0xe6e7c8, 0x17393d, 0.34);
        c.moved(830, 708, 1.08, 1.08, 0, dredge);
        plume(c);
        Boats.pipe(c, 1250, 694, 1660, 860, 0x8a4a30);
        buoy(c, 150, 860);
        Air.birds(c, 420, 360, 150, 7, 0xf7f3e6);
        Air.press(c, 0.3, 13);
    }

    private static void plume(Canvas c) {
        c.soft(6, layer -> {
            for (int i = 0; i < 34; i++) {
                layer.oval(
                        Canvas.thin(0xb08a52, 0.16),
                        layer.between(60, 470),
                        742 + layer.between(-14, 80),
                        layer.between(60, 150),
                        layer.between(8, 22));
            }
        });
        Water.foam(c, 130, 720, 180, 14, 60, 0xf3ead0);
        Water.foam(c, 500, 716, 760, 6, 110, 0xeef0dc);
    }

    private static void buoy(Canvas c, double x, double base) {
        c.oval(Canvas.thin(0x0c2426, 0.5), x, base + 4, 56, 12);
        c.poly(0xb8382c, x - 40, base, x - 26, base - 54, x + 26, base - 54, x + 40, base);
        c.grain(Shapes.box(x - 40, base - 54, 80, 54), x - 20, 0, x + 46, 0, 0x3d0c10, 0.9);
        Boats.lattice(c, 0x8e2a22, 5, x, base - 54, x, base - 130, 20, 8);
        c.dot(0xffd36a, x, base - 140, 11);
        Water.foam(c, x - 60, base + 4, 120, 5, 22, 0xe8ecd8);
    }

    static void ferry(Canvas c) {
        Air.sky(c, 540, 0x3f7fa3, 0x78aebb, 0xbcd6c8, 0xf3e6c0);
        Air.heap(c, 1180, 200, 420, 0xffffff, 0xb7cfd2, 0.8);
        Air.heap(c, 420, 120, 300, 0xffffff, 0xb7cfd2, 0.6);
        Land.ridge(c, 370, 60, 1.4, 0x7da39c, 0xc3d3b4);
        Land.ridge(c, 440, 42, 2.2, 0xc08a48, 0xd6bd83);
        Land.ridge(c, 492, 30, 3.1, 0xa8602f, 0xc99455);
        for (double x = -20; x < 1620; x += 34) crown(c, x, 566);
        Walls.skyline(c, 1120, 1460, 568, 44, 0xd9c9a8, 0);
        Walls.steeple(c, 1270, 568, 140, 0xe9dcc0);
        Air.haze(c, 500, 600, 0xf6e8c2, 0.45);
        Water.mirror(c, 568, c.height, 0.9, 5);
        Water.tint(c, 568, 0x5f97a0, 0.35, 0x123f55, 0.9);
        Water.afloat(c, 760, 742, 1.15, 0.5, () -> Boats.ferry(c));
        Water.shiver(c, 742, 4);
        Water.ripples(c, 568, c.height, 660, 0xf2efd2, 0x0f3a50, 0.34);
        c.moved(760, 738, 1.15, 1.15, 0, () -> Boats.ferry(c));
        wake(c);
        Air.birds(c, 1180, 420, 130, 8, 0xffffff);
        Air.press(c, 0.3, 13);
    }

    private static void crown(Canvas c, double x, double base) {
        double h = c.between(40, 78);
        int ink = c.pick(0xb5542a, 0xd98b33, 0x8a3f2c, 0x6f7a3c, 0xc9a13f, 0x4e6b45);
        var tree = Shapes.lump(c, x, base - h * 0.45, 28, h * 0.52, 0.16);
        c.fill(ink, tree);
        c.grain(tree, x - 20, base - h, x + 26, base, Canvas.mix(ink, 0x2a0c14, 0.5), 0.7);
    }

    private static void wake(Canvas c) {
        Water.foam(c, 400, 746, 720, 7, 130, 0xffffff);
        for (int i = 0; i < 120; i++) {
            double t = c.dice.nextDouble();
            double side = c.chance(0.5) ? 1 : -1;
            double x = 1110 + t * 620;
            c.oval(
                    Canvas.thin(0xffffff, 0.55 * (1 - t * 0.7)),
                    x,
                    750 + t * 60 + side * t * 46 + c.between(-6, 6),
                    14 + 34 * t,
                    1.5 + 3 * t);
        }
    }
}
