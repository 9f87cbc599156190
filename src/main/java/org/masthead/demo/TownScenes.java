package org.masthead.demo;

import java.awt.Font;
import java.awt.Shape;

/** Streets of Averley by day: the mill, Mill Hill's row houses, the market. */
final class TownScenes {

    private TownScenes() {}

    static void mill(Canvas c) {
        Air.sky(c, 760, 0x6d93a8, 0xa9b9b4, 0xe6cfa0, 0xf3bd7c);
        Air.clouds(c, 90, 460, 12, 0xfff0d0, 0.34);
        c.glow(0xfff0c4, 0.85, 180, 600, 420);
        Land.ridge(c, 620, 40, 1.6, 0x9a8f7a, 0xd8bd8a);
        chimney(c, 1210, 800);
        tank(c, 470, 470);
        brick(c);
        c.pen.setFont(new Font(Font.SERIF, Font.BOLD, 32));
        c.pen.setPaint(Canvas.ink(Canvas.thin(0xf3e2bd, 0.75)));
        c.pen.drawString("BRANDT & LOW", 566, 650);
        c.box(0x5a4a40, 0, 806, c.width, 24);
        Water.mirror(c, 824, c.height, 0.95, 5);
        Water.tint(c, 824, 0xc99a66, 0.12, 0x2a3a40, 0.74);
        Water.ripples(c, 824, c.height, 320, 0xf7d9a0, 0x2a343c, 0.34);
        c.box(0x4a3c36, 0, 812, c.width, 12);
        Land.reeds(c, -30, 300, 1090, 240, 80, 0x4a4a30, 0x6d6638, 0x8a7c44);
        Land.reeds(c, 1340, 1640, 1090, 280, 80, 0x4a4a30, 0x6d6638, 0x8a7c44);
        Air.birds(c, 1010, 260, 120, 8, 0x4a4a4c);
        Air.press(c, 0.36, 13);
    }

    private static void brick(Canvas c) {
        Shape hall = Walls.front(c, 0x9c4a30, 250, 470, 900, 340);
        Walls.bricks(c, hall, 11, 0x9c4a30, 0.5);
        for (int i = 0; i < 9; i++) c.poly(0x4a3a3c, 250 + i * 100, 470, 250 + i * 100, 410, 350 + i * 100, 470);
        for (int i = 0; i < 9; i++)
            c.poly(0xe3b878, 254 + i * 100, 466, 254 + i * 100, 420, 276 + i * 100, 430, 276 + i * 100, 466);
        for (int row = 0; row < 2; row++) for (int i = 0; i < 12; i++) factoryWindow(c, 272 + i * 73, 510 + row * 150);
        tower(c);
    }

    private static void tower(Canvas c) {
        Shape end = Walls.front(c, 0x8a3f2a, 1150, 400, 300, 410);
        Walls.bricks(c, end, 11, 0x8a3f2a, 0.5);
        c.box(0xcdb389, 1140, 388, 320, 16);
        for (int row = 0; row < 3; row++) for (int i = 0; i < 4; i++) factoryWindow(c, 1176 + i * 66, 430 + row * 122);
    }

    private static void factoryWindow(Canvas c, double x, double y) {
        c.fill(0xcdb389, Shapes.arch(x - 4, y - 4, 50, 112));
        c.fill(0x2c3a40, Shapes.arch(x, y, 42, 104));
        for (int row = 0; row < 5; row++) {
            for (int col = 0; col < 3; col++) {
                if (row == 0 && col != 1) continue;
                int glass = c.chance(0.25) ? 0x161c20 : c.pick(0x5d7478, 0x4d6268, 0x87907e, 0xe0b878);
                c.box(glass, x + 2 + col * 13.3, y + 6 + row * 19.5, 11.5, 17);
            }
        }
        c.box(0xb39a74, x - 6, y + 104, 54, 7);
    }

    private static void chimney(Canvas c, double x, double base) {
        var stack = Shapes.poly(x - 30, 110, x + 30, 110, x + 48, base, x - 48, base);
        c.fill(0xa35236, stack);
        Walls.bricks(c, stack, 10, 0xa35236, 0.5);
        c.grain(stack, x - 10, 0, x + 60, 0, 0x2f1420, 0.9);
        c.box(0x7d3a2a, x - 38, 96, 76, 26);
        c.box(0xcdb389, x - 36, 134, 72, 8);
        c.box(0xcdb389, x - 38, 180, 76, 6);
    }

    private static void tank(Canvas c, double x, double base) {
        for (double dx : new double[] {-50, -18, 18, 50}) c.line(0x3a3234, 5, x + dx, base - 140, x + dx * 1.25, base);
        c.line(0x3a3234, 3, x - 56, base - 20, x + 50, base - 130);
        c.line(0x3a3234, 3, x + 56, base - 20, x - 50, base - 130);
        c.wash(Shapes.box(x - 66, base - 270, 132, 134), x - 66, 0, 0x8a6a54, x + 66, 0, 0x4a3634);
        for (int i = 0; i < 4; i++) c.box(0x3a2c2c, x - 66, base - 256 + i * 34, 132, 4);
        c.poly(0x3f4a4c, x - 76, base - 270, x, base - 322, x + 76, base - 270);
    }

    static void rowHouses(Canvas c) {
        Air.sky(c, 700, 0x6fa8c4, 0xa9cdd0, 0xe7dfc0, 0xf7d9a4);
        Air.heap(c, 320, 190, 260, 0xffffff, 0xbfd4d6, 0.85);
        Air.heap(c, 1300, 260, 320, 0xffffff, 0xbfd4d6, 0.85);
        Land.ridge(c, 430, 60, 1.2, 0x8fa68c, 0xc6cfa0);
        Walls.skyline(c, 900, 1640, 640, 90, 0xb3a48f, 0);
        Walls.steeple(c, 1500, 640, 260, 0xa3978a);
        int[] paints = {0xc4553b, 0x3f7f8c, 0xe0a83c, 0x6f8f5c, 0xd8cba8, 0x8a5a7c, 0xd97f5c, 0x4a6a94};
        for (int i = 0; i < 8; i++) RowHouse.draw(c, 20 + i * 196, 800 + i * 15, 196, 560 - i % 3 * 34, paints[i], i);
        var street = Shapes.poly(-10, 868, 1610, 992, 1610, 1080, -10, 1080);
        c.poly(0xd9cdb4, -10, 800, 1610, 922, 1610, 960, -10, 836);
        c.fill(0x6d6868, street);
        c.poly(0xb9ad98, -10, 836, 1610, 960, 1610, 994, -10, 870);
        c.grain(street, 0, 860, 500, 1100, 0x2a282e, 0.7);
        c.moved(420, 968, 1.7, 1.7, 0.075, () -> Boats.car(c, 0, 0, 0x2f5d7c));
        c.moved(1150, 1030, 1.7, 1.7, 0.075, () -> Boats.car(c, 0, 0, 0xd8cdb8));
        Folk.standing(c, 760, 910, 168, 0xb8432f);
        Folk.standing(c, 1330, 950, 166, 0x2b3346);
        dog(c, 1246, 948);
        Land.leafy(c, 1010, 930, 400, 0x4a3426, 0x3f5f34, 0xa9b456);
        Air.press(c, 0.32, 13);
    }

    private static void dog(Canvas c, double x, double base) {
        c.line(0x2a2420, 1.6, x + 14, base - 34, x + 66, base - 66);
        c.fill(
                0x7d5230,
                Shapes.blob(
                        x - 28, base - 34, x + 10, base - 36, x + 22, base - 48, x + 34, base - 40, x + 22, base - 26,
                        x - 24, base - 18));
        for (double dx : new double[] {-24, -14, 10, 18}) c.line(0x6a4428, 4.5, x + dx, base - 22, x + dx, base - 2);
        c.line(0x7d5230, 4, x - 28, base - 32, x - 40, base - 46);
    }

    static void market(Canvas c) {
        Air.sky(c, 620, 0x7fb0c8, 0xb8d3d0, 0xf1e3bd);
        Air.heap(c, 1240, 150, 300, 0xffffff, 0xc4d6d6, 0.8);
        fronts(c);
        Air.haze(c, 380, 720, 0xfbedc8, 0.35);
        MarketStalls.bunting(c);
        c.wash(Shapes.box(0, 780, c.width, 290), 0, 780, 0xc3b195, 0, 1067, 0x8a775f);
        for (int i = 0; i < 340; i++)
            c.oval(
                    Canvas.thin(c.pick(0x6d5c48, 0xe0d0b0), 0.35),
                    c.between(0, 1600),
                    c.between(800, 1067),
                    c.between(10, 30),
                    c.between(3, 8));
        MarketStalls.row(c);
        MarketStalls.shoppers(c);
        Air.press(c, 0.32, 13);
    }

    private static void fronts(Canvas c) {
        int[] fronts = {0xb3836a, 0xd3bd94, 0x8f9f94, 0xc79a6c, 0xa8705c, 0xd8c8a8};
        for (int i = 0; i < 6; i++) {
            var wall = Walls.front(c, fronts[i], i * 280 - 40, 170 + i % 3 * 50, 282, 640);
            c.box(Canvas.mix(fronts[i], 0xffffff, 0.4), i * 280 - 46, 162 + i % 3 * 50, 294, 18);
            for (int row = 0; row < 2; row++)
                for (int k = 0; k < 3; k++)
                    Walls.sash(
                            c,
                            i * 280 - 6 + k * 84,
                            220 + i % 3 * 50 + row * 130,
                            46,
                            82,
                            c.chance(0.2),
                            0x4a6270,
                            0xe9dfc6);
            c.grain(wall, 0, 900, 0, 200, Canvas.mix(fronts[i], 0x2a1c2c, 0.5), 0.2);
        }
    }
}
