package org.masthead.demo;

import java.awt.Shape;

/** Averley's public buildings: courthouse, City Hall, Statehouse, school, hospital. */
final class CivicScenes {

    private CivicScenes() {}

    static void courthouse(Canvas c) {
        Air.sky(c, 900, 0x1f2a58, 0x4a4a85, 0x9a6a92, 0xe79a84, 0xf7c99a);
        Air.clouds(c, 140, 520, 10, 0xf2a48e, 0.3);
        Land.wood(c, -20, 1620, 870, 150, 0x2e2c52);
        int stone = 0xe8cfae;
        int shade = 0x8f6f78;
        wing(c, 130, 430, stone);
        wing(c, 1040, 430, stone);
        portico(c, stone, shade);
        Walls.steps(c, 801, 840, 300, 110, 7, 16, 0xd9bf9f, 0x7d6472);
        c.wash(Shapes.box(0, 950, c.width, 120), 0, 950, 0x5b4a66, 0, 1067, 0x241d3a);
        c.poly(0x8f7684, 660, 952, 940, 952, 1120, 1070, 480, 1070);
        for (double x : new double[] {330, 1270}) Walls.lamp(c, x, 1000, 300, 0x1b1830, true);
        Folk.standing(c, 560, 1010, 150, 0x2b3346);
        Folk.standing(c, 640, 1020, 156, 0x8a3b3f);
        Folk.standing(c, 1010, 946, 128, 0x2f5d7c);
        Land.bare(c, 70, 1010, 640, 0x18152c);
        Land.bare(c, 1540, 1010, 600, 0x18152c);
        Air.bloom(c, 200, 0.5);
        Air.press(c, 0.42, 13);
    }

    private static void portico(Canvas c, int stone, int shade) {
        var core = Walls.front(c, 0xb5947c, 520, 400, 560, 440);
        c.grain(core, 0, 800, 0, 380, 0x2c2144, 0.6);
        for (int i = 0; i < 5; i++) Walls.arched(c, 566 + i * 104, 500, 54, 150, i != 2, 0x33344e, 0xcdb094);
        c.fill(0x3a2430, Shapes.arch(760, 660, 82, 180));
        c.glow(0xffd48a, 0.9, 801, 700, 190);
        Walls.columns(c, 540, 420, 522, 420, 6, 0xf6e2bf, shade);
        c.box(stone, 496, 372, 610, 50);
        c.box(shade, 496, 412, 610, 8);
        Walls.pediment(c, 801, 374, 316, 128, stone, 0xb18e84);
        c.dot(0xe9cf9f, 801, 330, 26);
        c.stroke(0x6d5462, 3, Shapes.oval(801, 330, 26, 26));
        scales(c, 801, 330);
        Walls.flag(c, 801, 250, 170, 0x2b2440);
    }

    private static void wing(Canvas c, double x, double w, int stone) {
        var wall = Walls.front(c, Canvas.mix(stone, 0x8a6a80, 0.25), x, 500, w, 450);
        c.box(stone, x - 12, 482, w + 24, 26);
        c.box(0x8f6f78, x - 12, 506, w + 24, 7);
        for (int i = 0; i < 4; i++) {
            double wx = x + 34 + i * (w - 68) / 4;
            Walls.sash(c, wx + 18, 560, 46, 112, c.chance(0.5), 0x2e3050, stone);
            Walls.sash(c, wx + 18, 740, 46, 112, c.chance(0.4), 0x2e3050, stone);
        }
        c.box(0x8f6f78, x, 702, w, 8);
        c.grain(wall, 0, 640, 0, 1060, 0x3c2c4c, 0.5);
    }

    private static void scales(Canvas c, double x, double y) {
        c.line(0x6d5462, 3, x, y - 16, x, y + 15);
        c.line(0x6d5462, 3, x - 15, y - 10, x + 15, y - 10);
        c.fill(0x6d5462, Shapes.poly(x - 21, y + 2, x - 9, y + 2, x - 15, y + 8));
        c.fill(0x6d5462, Shapes.poly(x + 9, y + 2, x + 21, y + 2, x + 15, y + 8));
    }

    static void cityHall(Canvas c) {
        Air.sky(c, 860, 0x17305a, 0x2f5580, 0x6f86a0, 0xd6a98c, 0xf5c88c);
        Air.clouds(c, 200, 560, 8, 0xe5a08a, 0.25);
        Walls.skyline(c, -20, 1640, 836, 130, 0x3c4868, 0.16);
        CityHall.front(c, 800, 850, 0.9, true);
        green(c, 0x2f4a3c, 0x1a2f30);
        for (double x : new double[] {250, 480, 1120, 1350})
            Walls.lamp(c, x, 930 + Math.abs(x - 800) * 0.08, 250, 0x141a28, true);
        Folk.standing(c, 660, 1000, 140, 0xb8432f);
        Folk.standing(c, 722, 1004, 130, 0x2f5d7c);
        Folk.standing(c, 950, 960, 118, 0xd9962e);
        Land.leafy(c, 90, 1030, 640, 0x161420, 0x142a2e, 0x3f5f4a);
        Land.leafy(c, 1520, 1040, 700, 0x161420, 0x142a2e, 0x3f5f4a);
        Air.bloom(c, 195, 0.55);
        Air.press(c, 0.42, 13);
    }

    private static void green(Canvas c, int far, int near) {
        c.wash(Shapes.box(0, 850, c.width, 220), 0, 850, far, 0, 1067, near);
        c.poly(0x9c8f88, 770, 850, 832, 850, 1120, 1070, 470, 1070);
        c.grain(Shapes.poly(770, 850, 832, 850, 1120, 1070, 470, 1070), 0, 850, 0, 1090, 0x2f2c3c, 0.8);
        Land.grass(c, 0, 440, 1060, 26, 130, 0x3f5f48, 0x264238);
        Land.grass(c, 1150, 1600, 1060, 26, 130, 0x3f5f48, 0x264238);
    }

    static void statehouse(Canvas c) {
        Air.sky(c, 860, 0x4f8fb8, 0x8fbcc8, 0xd3dccb, 0xf7e6bd);
        Air.heap(c, 280, 300, 330, 0xfffcf0, 0xb9cdd2, 0.85);
        Air.heap(c, 1340, 240, 360, 0xfffcf0, 0xb9cdd2, 0.85);
        Land.wood(c, -20, 1620, 850, 110, 0x5d7f64);
        Statehouse.front(c, 800, 860);
        c.wash(Shapes.box(0, 905, c.width, 170), 0, 905, 0x8aa860, 0, 1067, 0x41693f);
        c.poly(0xe6d9b8, 716, 900, 884, 900, 1080, 1070, 520, 1070);
        c.grain(Shapes.poly(716, 900, 884, 900, 1080, 1070, 520, 1070), 600, 0, 1060, 0, 0x8f8466, 0.7);
        for (int i = 0; i < 4; i++) {
            Land.shrub(c, 600 - i * 62, 930 + i * 40, 40 + i * 6, 0x25482f, 0x5f8a4c);
            Land.shrub(c, 1000 + i * 62, 930 + i * 40, 40 + i * 6, 0x25482f, 0x5f8a4c);
        }
        Land.leafy(c, 90, 1010, 520, 0x3a2c22, 0x2a5234, 0xa5b760);
        Land.leafy(c, 1510, 1010, 560, 0x3a2c22, 0x2a5234, 0xa5b760);
        Folk.standing(c, 760, 1010, 120, 0x2b3346);
        Folk.standing(c, 850, 986, 108, 0xb8432f);
        Air.birds(c, 520, 210, 110, 6, 0x4a6070);
        Air.press(c, 0.3, 13);
    }

    static void school(Canvas c) {
        Air.sky(c, 820, 0x8fa9b8, 0xb9c6c4, 0xe2d9c4, 0xf4dfb6);
        Air.clouds(c, 80, 400, 10, 0xffffff, 0.3);
        Land.wood(c, -20, 1620, 800, 120, 0xa3987f);
        Shape wall = Walls.front(c, 0xa9492f, 180, 420, 1240, 440);
        Walls.bricks(c, wall, 13, 0xa9492f, 0.5);
        c.box(0xe6d6b4, 166, 400, 1268, 24);
        var center = Walls.front(c, 0xb8543a, 660, 350, 280, 510);
        Walls.bricks(c, center, 13, 0xb8543a, 0.5);
        c.box(0xe6d6b4, 644, 330, 312, 26);
        Walls.pediment(c, 800, 332, 156, 62, 0xe6d6b4, 0xb8543a);
        c.box(0xd0bd98, 180, 632, 480, 12);
        c.box(0xd0bd98, 940, 632, 480, 12);
        for (int i = 0; i < 5; i++) for (double x : new double[] {206, 966}) schoolWindow(c, x + i * 92, i);
        Walls.clock(c, 800, 430, 36, 0xf7efd8, 0x2a2420);
        for (int i = 0; i < 3; i++) Walls.sash(c, 692 + i * 82, 500, 50, 96, i == 1, 0x41586a, 0xe6d6b4);
        c.fill(0xe6d6b4, Shapes.arch(728, 668, 144, 196));
        c.fill(0x2f4a3c, Shapes.arch(742, 682, 116, 182));
        c.line(0x16261f, 4, 800, 690, 800, 862);
        Walls.steps(c, 800, 860, 96, 50, 4, 11, 0xd9cfba, 0x9a907e);
        SchoolYard.ground(c);
        Air.press(c, 0.34, 13);
    }

    private static void schoolWindow(Canvas c, double x, int i) {
        Walls.sash(c, x, 466, 62, 124, i == 3, 0x41586a, 0xe6d6b4);
        Walls.sash(c, x, 686, 62, 124, i == 1 || i == 2, 0x41586a, 0xe6d6b4);
        if (i == 1 || i == 2)
            for (int k = 0; k < 3; k++)
                c.box(c.pick(0xd9962e, 0x2f5d7c, 0xb8432f), x + 6 + k * 19, 750 + k % 2 * 12, 14, 18);
    }

    static void hospital(Canvas c) {
        Air.sky(c, 820, 0x060d24, 0x0d1c3e, 0x1f3860, 0x47597c);
        Air.stars(c, 420, 160);
        c.dot(0xf4ecd4, 250, 190, 44);
        c.dot(0x0b1836, 268, 178, 40);
        Walls.skyline(c, -20, 1640, 800, 130, 0x131f3c, 0.2);
        Hospital.towers(c);
        c.wash(Shapes.box(0, 846, c.width, 230), 0, 846, 0x1c2946, 0, 1067, 0x0a1020);
        Water.mirror(c, 850, c.height, 1.3, 5);
        Water.tint(c, 850, 0x141f3a, 0.62, 0x080d1c, 0.86);
        Water.ripples(c, 870, c.height, 120, 0x8f9cb8, 0x070b18, 0.2);
        for (double x : new double[] {90, 1500}) Walls.lamp(c, x, 930, 330, 0x070c18, true);
        Hospital.ambulance(c, 1080, 960);
        Folk.standing(c, 900, 900, 96, 0x4f9aa0);
        Folk.standing(c, 948, 902, 98, 0xe9e6dc);
        Air.bloom(c, 165, 0.7);
        Air.press(c, 0.4, 13);
    }
}
