package org.masthead.demo;

/** The town's open places: the garden, the Green in snow, the mural, the observatory hill. */
final class SeasonScenes {

    private SeasonScenes() {}

    static void snow(Canvas c) {
        Air.sky(c, 820, 0x1c2c50, 0x3a5078, 0x7088a4, 0xb9b3b8);
        Walls.skyline(c, -20, 1640, 800, 140, 0x33476a, 0.22);
        CityHall.front(c, 800, 800, 0.78, true);
        Air.haze(c, 420, 900, 0x8fa3bd, 0.4);
        var ground = Shapes.blob(-60, 800, 400, 786, 800, 800, 1200, 786, 1660, 800, 1700, 1120, -100, 1120);
        c.wash(ground, 0, 790, 0xb9c6d8, 0, 1067, 0xf1f4f8);
        c.grain(ground, 800, 1000, 0, 800, 0x7d92b4, 0.5);
        c.poly(0xa9b6ca, 770, 800, 830, 800, 1060, 1075, 540, 1075);
        footprints(c);
        for (double[] tree : new double[][] {{300, 860, 430}, {1290, 856, 450}, {470, 826, 250}, {1120, 826, 260}})
            winterTree(c, tree);
        for (double x : new double[] {560, 1040}) pool(c, x, 900, 250);
        for (double x : new double[] {390, 1230}) pool(c, x, 990, 360);
        bench(c, 250, 1010);
        Folk.standing(c, 760, 960, 190, 0xb8432f);
        umbrella(c, 760, 768, 0x2f5d7c);
        Folk.standing(c, 846, 962, 124, 0xd9962e);
        winterTree(c, new double[] {60, 1040, 820});
        winterTree(c, new double[] {1560, 1050, 860});
        Air.snow(c, 900, 5);
        Air.bloom(c, 205, 0.5);
        Air.press(c, 0.36, 11);
    }

    private static void pool(Canvas c, double x, double base, double tall) {
        c.glow(0xffd890, 0.32, x, base, tall * 0.55);
        Walls.lamp(c, x, base, tall, 0x141c2c, true);
        c.oval(0xffffff, x, base - tall * 1.01, tall * 0.045, tall * 0.014);
    }

    private static void winterTree(Canvas c, double[] tree) {
        Land.bare(c, tree[0], tree[1], tree[2], 0x2c3048);
        for (int i = 0; i < 70; i++) {
            double a = c.between(Math.PI * 1.05, Math.PI * 1.95);
            double r = tree[2] * c.between(0.25, 0.66);
            double y = tree[1] - tree[2] * 0.34 + Math.sin(a) * r;
            c.oval(
                    Canvas.thin(0xf4f7fb, 0.85),
                    tree[0] + Math.cos(a) * r * 0.75,
                    y,
                    tree[2] * c.between(0.01, 0.03),
                    tree[2] * 0.007);
        }
        c.oval(0xf1f4f8, tree[0], tree[1] + 4, tree[2] * 0.09, tree[2] * 0.016);
    }

    private static void footprints(Canvas c) {
        for (int i = 0; i < 26; i++) {
            double t = Math.pow(i / 25.0, 1.6);
            double side = (i % 2 * 2 - 1) * (3 + t * 15);
            c.oval(Canvas.thin(0x6d80a2, 0.75), 800 - t * 60 + side, 830 + t * 250, 3 + t * 9, 2 + t * 9);
        }
    }

    private static void bench(Canvas c, double x, double base) {
        for (double dx : new double[] {-70, 70}) c.box(0x1c2438, x + dx - 4, base - 60, 8, 60);
        for (int i = 0; i < 3; i++) c.box(0x5a4238, x - 90, base - 76 + i * 15, 180, 10);
        c.box(0x6d5244, x - 94, base - 32, 188, 12);
        c.fill(0xffffff, Shapes.round(x - 92, base - 84, 184, 12, 12));
        c.fill(0xffffff, Shapes.round(x - 96, base - 40, 192, 12, 12));
    }

    static void umbrella(Canvas c, double x, double y, int rgb) {
        c.line(0x1c1a20, 4, x + 18, y - 30, x + 22, y + 100);
        var top = Shapes.dome(x + 18, y - 20, 92, 62);
        c.paper(rgb, top);
        c.grain(top, x - 20, y - 80, x + 110, y - 20, Canvas.mix(rgb, 0x000000, 0.6), 0.8);
        for (int i = 0; i < 4; i++) c.oval(Canvas.mix(rgb, 0x000000, 0.35), x - 51 + i * 46, y - 20, 23, 7);
    }

    static void garden(Canvas c) {
        Air.sky(c, 620, 0x6fb0cc, 0xaed6d6, 0xeeeccb);
        c.glow(0xfff6d0, 0.9, 1380, 160, 300);
        Air.heap(c, 420, 210, 300, 0xffffff, 0xc4dbe0, 0.9);
        Land.ridge(c, 430, 40, 1.3, 0x9abf9a, 0xcfe0a8);
        for (int i = 0; i < 5; i++)
            RowHouse.draw(
                    c,
                    900 + i * 150,
                    610,
                    150,
                    230 + i % 2 * 26,
                    new int[] {0xd8cba8, 0xc4553b, 0x6f8f9a, 0xe0b45c, 0x8f9f78}[i],
                    i * 3);
        Land.wood(c, -20, 930, 600, 90, 0x6f9a62);
        c.wash(Shapes.box(0, 596, c.width, 480), 0, 596, 0xa9bf6a, 0, 1067, 0x5f8440);
        GardenBeds.fence(c, 640);
        GardenBeds.greenhouse(c);
        GardenBeds.beds(c);
        GardenBeds.gardeners(c);
        Air.birds(c, 780, 190, 110, 5, 0x4a6a70);
        Air.press(c, 0.3, 12);
    }

    static void mural(Canvas c) {
        Air.sky(c, 400, 0xf0b088, 0xf6cfa0, 0xf9e6c4);
        Walls.skyline(c, -20, 1640, 300, 120, 0xb98a72, 0);
        var wall = Shapes.box(-10, 200, 1620, 620);
        c.fill(0x2a7f8a, wall);
        c.inside(wall, () -> Mural.paint(c));
        Walls.bricks(c, wall, 15, 0x2f7f86, 0.16);
        c.box(0x8a4a38, -10, 182, 1620, 26);
        c.box(0x5f3028, -10, 204, 1620, 6);
        c.box(0x6d3f34, -10, 796, 1620, 34);
        c.wash(Shapes.box(0, 828, c.width, 120), 0, 828, 0xcabda6, 0, 948, 0xa99c88);
        for (int i = 0; i < 9; i++) c.line(Canvas.thin(0x5a4f44, 0.5), 2, i * 220 - 60, 948, i * 206, 828);
        c.box(0x8f8472, 0, 944, c.width, 14);
        c.wash(Shapes.box(0, 958, c.width, 120), 0, 958, 0x5d585c, 0, 1067, 0x3d3a42);
        Mural.painter(c, 1370, 880);
        Mural.bicycle(c, 330, 912);
        Folk.standing(c, 890, 910, 226, 0xb8432f);
        Folk.standing(c, 972, 914, 156, 0xd9962e);
        Walls.lamp(c, 92, 930, 560, 0x1f1c26, false);
        Air.press(c, 0.32, 12);
    }

    static void observatory(Canvas c) {
        Air.sky(c, 900, 0x050a20, 0x0c1a44, 0x243a70, 0x5a5a8c, 0x9a7a92);
        Observatory.galaxy(c);
        Air.stars(c, 820, 900);
        Land.ridge(c, 790, 50, 1.4, 0x2a2f5c, 0x3f3f6d);
        Walls.skyline(c, 0, 620, 850, 26, 0x20264c, 0.55);
        Observatory.hill(c);
        Observatory.building(c, 930, 770);
        for (double[] pine : new double[][] {
            {250, 1010, 260},
            {160, 1040, 360},
            {60, 1070, 420},
            {1390, 900, 230},
            {1480, 960, 330},
            {1570, 1040, 440},
            {1310, 860, 150}
        }) {
            Land.pine(c, pine[0], pine[1], pine[2], 0x0a1124);
        }
        stargazers(c);
        Air.bloom(c, 205, 0.5);
        Air.press(c, 0.38, 12);
    }

    private static void stargazers(Canvas c) {
        Folk.standing(c, 640, 866, 116, 0x2b3346);
        Folk.standing(c, 700, 860, 112, 0x6d2f3a);
        c.line(0x10152c, 5, 742, 862, 762, 810, 782, 862);
        c.fill(0xc9cdd8, Shapes.taper(736, 822, 14, 800, 778, 20));
    }
}
