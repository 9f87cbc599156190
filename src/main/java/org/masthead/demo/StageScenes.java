package org.masthead.demo;

/** Averley after dark: a theater, a concert, a bookshop window. */
final class StageScenes {

    private StageScenes() {}

    static void theater(Canvas c) {
        Air.sky(c, 1067, 0x3a0a14, 0x6d1420, 0x4a0d18);
        curtain(c, 0, 1600, 900, 40, 0xb3202c, 0x3f0812);
        c.wash(Shapes.poly(-10, 840, 1610, 840, 1610, 1010, -10, 1010), 0, 840, 0x6d4426, 0, 1010, 0x3a2012);
        for (int i = -14; i <= 14; i++) c.line(Canvas.thin(0x1c0e08, 0.6), 2, 800 + i * 66, 840, 800 + i * 106, 1012);
        c.soft(5, layer -> {
            layer.poly(Canvas.thin(0xffe9b8, 0.2), 760, -20, 850, -20, 1120, 900, 500, 900);
            layer.poly(Canvas.thin(0xffe9b8, 0.16), 780, -20, 826, -20, 1030, 900, 580, 900);
            layer.oval(Canvas.thin(0xfff0c4, 0.5), 806, 916, 300, 46);
            layer.oval(Canvas.thin(0xfff0c4, 0.4), 806, 914, 220, 34);
        });
        chair(c, 806, 918);
        c.moved(0, 0, 1, 1, 0, () -> curtain(c, -40, 250, 980, 9, 0x9a1826, 0x2a060e));
        c.moved(1600, 0, -1, 1, 0, () -> curtain(c, -40, 250, 980, 9, 0x9a1826, 0x2a060e));
        valance(c);
        proscenium(c);
        c.wash(Shapes.box(0, 1006, c.width, 61), 0, 1006, 0x1c0a0c, 0, 1067, 0x0a0406);
        for (int i = 0; i < 15; i++) {
            c.glow(0xffd890, 0.6, 110 + i * 99, 1004, 50);
            c.fill(0xe0b050, Shapes.dome(110 + i * 99, 1014, 22, 18));
        }
        Folk.backs(c, -20, 1640, 1060, 96, 0x080306);
        Air.bloom(c, 185, 0.5);
        Air.press(c, 0.5, 12);
    }

    private static void curtain(Canvas c, double x0, double x1, double bottom, int folds, int light, int dark) {
        double w = (x1 - x0) / folds;
        for (int i = 0; i < folds; i++) {
            double x = x0 + i * w;
            double flare = c.between(-6, 6);
            var fold = Shapes.poly(x, -10, x + w, -10, x + w + flare, bottom, x + flare, bottom);
            c.wash(fold, x, 0, dark, x + w * 0.55, 0, light);
            c.wash(
                    Shapes.poly(x + w * 0.55, -10, x + w, -10, x + w + flare, bottom, x + w * 0.55 + flare, bottom),
                    x + w * 0.55,
                    0,
                    light,
                    x + w,
                    0,
                    dark);
        }
        var all = Shapes.box(x0, 0, x1 - x0, bottom);
        c.grain(all, 0, bottom * 0.5, 0, bottom * 1.1, 0x1c0308, 0.8);
        c.box(0xd9a441, x0, bottom - 26, x1 - x0, 10);
        for (double x = x0; x < x1; x += 9) c.line(0xb8842c, 3, x, bottom - 16, x, bottom);
    }

    private static void valance(Canvas c) {
        for (int i = 0; i < 7; i++) {
            double x = 150 + i * 186;
            var swag = Shapes.dome(0, 0, 110, 130);
            c.moved(x + 93, 70, 1, -1, 0, () -> c.paper(0x8a1422, swag));
            for (int k = 0; k < 4; k++)
                c.stroke(
                        Canvas.thin(0x3a0610, 0.6),
                        4,
                        Shapes.curve(x + k * 12, 72, x + 93, 96 + k * 28, x + 186 - k * 12, 72));
            c.stroke(0xd9a441, 6, Shapes.curve(x - 14, 74, x + 28, 168, x + 93, 201, x + 158, 168, x + 200, 74));
        }
        c.box(0x7d101e, 0, 0, c.width, 86);
    }

    private static void proscenium(Canvas c) {
        for (double x : new double[] {0, 1510}) {
            c.wash(Shapes.box(x, 0, 90, 1020), x, 0, 0xb8842c, x + 90, 0, 0x5a3a12);
            for (int i = 0; i < 9; i++) {
                c.stroke(0xf0cf80, 4, Shapes.oval(x + 45, 90 + i * 112, 26, 40));
                c.dot(0xf0cf80, x + 45, 90 + i * 112, 9);
            }
            c.box(0xe3bc62, x == 0 ? 84 : 1510, 0, 6, 1020);
        }
        c.wash(Shapes.box(0, 0, c.width, 44), 0, 0, 0x6d4616, 0, 44, 0xc9973a);
        for (int i = 0; i < 27; i++) c.dot(0xf3d890, 30 + i * 59, 22, 9);
    }

    private static void chair(Canvas c, double x, double base) {
        c.poly(Canvas.thin(0x120804, 0.6), x - 60, base, x + 60, base, x + 190, base + 34, x + 30, base + 36);
        for (double dx : new double[] {-58, 50}) c.box(0x2a180e, x + dx, base - 250, 12, 250);
        for (double y : new double[] {236, 196, 158}) c.fill(0x4a2c18, Shapes.round(x - 58, base - y, 120, 20, 10));
        c.poly(0x8a5a30, x - 70, base - 116, x + 72, base - 116, x + 84, base - 96, x - 82, base - 96);
        c.box(0x5a3820, x - 82, base - 97, 166, 11);
        for (double dx : new double[] {-80, 68})
            c.fill(0x4a2c18, Shapes.taper(x + dx + 7, base - 90, 15, x + dx + (dx < 0 ? 1 : 13), base + 16, 11));
        c.box(0x4a2c18, x - 74, base - 40, 150, 7);
    }

    static void concert(Canvas c) {
        Air.sky(c, 900, 0x0c0824, 0x2a0f4a, 0x7a1f6d, 0xd84a5a);
        beams(c);
        Boats.lattice(c, 0x120a24, 5, -10, 88, 1610, 88, 20, 20);
        for (int i = 0; i < 7; i++) {
            c.fill(0x120a24, Shapes.round(136 + i * 213, 100, 48, 44, 10));
            c.glow(0xffffff, 0.9, 160 + i * 213, 140, 60);
            c.dot(0xffffff, 160 + i * 213, 140, 15);
        }
        c.box(0x120a22, 0, 700, c.width, 90);
        c.box(0xff8a6a, 0, 698, c.width, 3);
        Band.play(c, 698);
        Air.mist(c, 560, 760, 20, 0xff9a8a, 0.2);
        c.wash(Shapes.box(0, 780, c.width, 300), 0, 780, 0x2a0f3a, 0, 1067, 0x0a0618);
        floor(c);
        Air.bloom(c, 190, 0.6);
        Air.press(c, 0.4, 12);
    }

    private static void floor(Canvas c) {
        for (int row = 0; row < 5; row++) {
            double size = 62 + row * 24;
            double base = 806 + row * 62;
            int ink = Canvas.mix(0x5a1f5c, 0x07040f, row / 4.0);
            for (int i = 0; i < 9 - row; i++) Folk.raised(c, c.between(40, 1560), base, size * 1.5, ink);
            Folk.backs(c, -30 - row * 17, 1650, base, size, ink);
        }
    }

    private static void beams(Canvas c) {
        c.soft(6, layer -> {
            int[] lights = {0x5ad0ff, 0xff5ab0, 0xffd060, 0x8a6aff, 0xff7a4a, 0x5ad0ff, 0xff5ab0};
            for (int i = 0; i < 7; i++) {
                double x = 160 + i * 213;
                double lean = (i - 3) * 120;
                beam(layer, Canvas.thin(lights[i], 0.26), x, 14, x - lean, 170);
                beam(layer, Canvas.thin(0xffffff, 0.1), x, 8, x + lean * 0.7, 60);
            }
        });
    }

    private static void beam(Canvas c, int rgb, double x, double lens, double foot, double pool) {
        c.poly(rgb, x - lens, 110, x + lens, 110, foot + pool, 860, foot - pool, 860);
    }

    static void bookshop(Canvas c) {
        Air.sky(c, 1067, 0x0d1a30, 0x162a44, 0x1c2c40);
        var wall = Walls.front(c, 0x4a2f38, 0, 0, 1600, 900);
        Walls.bricks(c, wall, 17, 0x4a2f38, 0.5);
        for (int i = 0; i < 4; i++) Walls.sash(c, 130 + i * 400, -40, 120, 150, i == 1, 0x1a2a40, 0x6d5a5c);
        BookShop.front(c);
        BookShop.inside(c);
        BookShop.door(c);
        c.wash(Shapes.box(0, 900, c.width, 170), 0, 900, 0x3a3f50, 0, 1067, 0x161c2c);
        Water.mirror(c, 905, c.height, 1.9, 3);
        Water.tint(c, 905, 0x2a3448, 0.35, 0x0d1424, 0.78);
        Water.ripples(c, 915, c.height, 130, 0xffd890, 0x0c1222, 0.24);
        c.box(0x565a68, 0, 896, c.width, 10);
        Folk.standing(c, 1024, 966, 370, 0xb8432f);
        SeasonScenes.umbrella(c, 1016, 606, 0x2b3346);
        Walls.lamp(c, 56, 960, 720, 0x0d1220, true);
        Air.rain(c, 320, -0.1, 0xcfe0ff, 0.3);
        Air.bloom(c, 190, 0.55);
        Air.press(c, 0.45, 12);
    }
}
