package org.masthead.demo;

/** The Chain Bridge of 1911: stone towers, eyebar chains, a lane of lamps. */
final class ChainBridge {

    private static final double DECK = 640;
    private static final double TOP = 190;

    private ChainBridge() {}

    /** Two towers, the first at x, with the span between them and a half-span at either end. */
    static void draw(Canvas c, double x, int rgb) {
        double reach = 405;
        for (double t : new double[] {x, x + reach * 2}) {
            chain(c, t, t - reach, rgb);
            chain(c, t, t + reach, rgb);
        }
        c.box(rgb, x - reach * 2, DECK, reach * 5, 18);
        c.box(Canvas.mix(rgb, 0xffffff, 0.16), x - reach * 2, DECK - 4, reach * 5, 5);
        for (double dx = -reach * 2; dx < reach * 3; dx += 54) {
            c.line(rgb, 3, x + dx, DECK + 18, x + dx + 54, DECK + 42);
            c.line(rgb, 3, x + dx + 54, DECK + 18, x + dx, DECK + 42);
        }
        c.box(rgb, x - reach * 2, DECK + 40, reach * 5, 7);
        rail(c, x, reach * 3, rgb);
        traffic(c, x);
        tower(c, x, rgb);
        tower(c, x + reach * 2, rgb);
    }

    private static void chain(Canvas c, double top, double low, int rgb) {
        int links = 15;
        double px = top;
        double py = TOP + 16;
        for (int i = 1; i <= links; i++) {
            double t = (double) i / links;
            double x = top + (low - top) * t;
            double y = DECK - 54 - (DECK - 70 - TOP) * (1 - t) * (1 - t);
            c.line(rgb, 8, px, py, x, y);
            c.line(rgb, 5, px, py + 16, x, y + 16);
            c.dot(rgb, x, y, 9);
            c.line(rgb, 2.2, x, y, x, DECK);
            px = x;
            py = y;
        }
    }

    private static void rail(Canvas c, double x, double reach, int rgb) {
        c.line(rgb, 2, x - reach, DECK - 26, x + reach, DECK - 26);
        for (double dx = -reach; dx < reach; dx += 18) c.line(rgb, 1.6, x + dx, DECK - 26, x + dx, DECK);
        for (double dx = -reach + 90; dx < reach; dx += 180) {
            c.line(rgb, 4, x + dx, DECK, x + dx, DECK - 92);
            c.glow(0xffe2a0, 0.75, x + dx, DECK - 96, 54);
            c.dot(0xfff4d2, x + dx, DECK - 96, 7);
        }
    }

    private static void traffic(Canvas c, double x) {
        for (double dx : new double[] {-330, 250, 620}) {
            Boats.car(c, x + dx, DECK - 1, c.pick(0x5d4a48, 0x44545c, 0x6b5f50));
            c.glow(0xfff0c4, 0.9, x + dx + 56, DECK - 22, 60);
            c.dot(0xffffff, x + dx + 52, DECK - 21, 4);
        }
    }

    private static void tower(Canvas c, double x, int rgb) {
        var shaft = Shapes.poly(x - 74, TOP, x + 74, TOP, x + 92, 830, x - 92, 830);
        c.fill(rgb, shaft);
        Walls.bricks(c, shaft, 24, rgb, 0.35);
        c.grain(shaft, x - 30, 0, x + 110, 0, 0x131f26, 0.85);
        int through = Canvas.mix(rgb, 0xd3d8cf, 0.72);
        c.fill(through, Shapes.arch(x - 38, 350, 76, 290));
        c.box(rgb, x - 40, DECK - 5, 80, 24);
        c.box(Canvas.mix(rgb, 0xffffff, 0.1), x - 88, TOP - 22, 176, 26);
        c.box(rgb, x - 64, TOP - 52, 128, 32);
        c.poly(rgb, x - 64, TOP - 52, x, TOP - 96, x + 64, TOP - 52);
        c.box(Canvas.mix(rgb, 0xffffff, 0.12), x - 84, 300, 168, 12);
        c.box(Canvas.mix(rgb, 0x000000, 0.15), x - 110, 770, 220, 60);
    }
}
