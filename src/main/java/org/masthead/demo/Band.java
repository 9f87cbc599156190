package org.masthead.demo;

/** Four musicians against the lights. */
final class Band {

    private static final int INK = 0x0c0618;
    private static final int DRUMS = 0x3d1450;

    private Band() {}

    static void play(Canvas c, double stage) {
        drums(c, 800, stage);
        guitar(c, 470, stage, 1);
        guitar(c, 1150, stage, -1);
        singer(c, 800, stage);
        for (double x : new double[] {90, 1390}) amp(c, x, stage);
    }

    private static void amp(Canvas c, double x, double base) {
        for (int i = 0; i < 2; i++) {
            c.box(INK, x, base - 110 - i * 112, 130, 108);
            for (double dx : new double[] {38, 92})
                c.stroke(0x5a2a5c, 4, Shapes.oval(x + dx, base - 56 - i * 112, 22, 22));
        }
    }

    private static void drums(Canvas c, double x, double base) {
        c.box(DRUMS, x - 190, base - 60, 380, 60);
        c.dot(DRUMS, x + 8, base - 108, 66);
        for (double dx : new double[] {-104, 110}) {
            c.box(DRUMS, x + dx - 44, base - 150, 88, 64);
            c.line(DRUMS, 5, x + dx * 1.35, base - 60, x + dx * 1.4, base - 236);
            c.fill(
                    DRUMS,
                    Shapes.poly(
                            x + dx * 1.4 - 62,
                            base - 228,
                            x + dx * 1.4 + 62,
                            base - 244,
                            x + dx * 1.4 + 60,
                            base - 236,
                            x + dx * 1.4 - 60,
                            base - 220));
        }
    }

    private static void body(Canvas c, double x, double base, double lean) {
        c.line(INK, 30, x - 6, base - 150, x - 42, base - 4);
        c.line(INK, 30, x + 6, base - 150, x + 40, base - 4);
        c.fill(
                INK,
                Shapes.blob(
                        x - 34 + lean, base - 282, x + 34 + lean, base - 282, x + 40, base - 140, x - 38, base - 140));
        c.oval(INK, x + lean * 1.4, base - 322, 28, 33);
        c.box(INK, x + lean - 10, base - 300, 22, 26);
    }

    private static void singer(Canvas c, double x, double base) {
        body(c, x, base, 8);
        c.fill(
                INK,
                Shapes.blob(
                        x - 16,
                        base - 352,
                        x + 30,
                        base - 362,
                        x + 52,
                        base - 320,
                        x + 40,
                        base - 260,
                        x + 24,
                        base - 300,
                        x - 8,
                        base - 330));
        c.line(INK, 17, x - 30, base - 268, x - 66, base - 236, x - 42, base - 296);
        c.line(INK, 17, x + 36, base - 268, x + 92, base - 330, x + 118, base - 402);
        c.line(INK, 6, x - 44, base - 300, x - 52, base);
        c.dot(INK, x - 42, base - 306, 11);
        c.oval(INK, x - 52, base - 2, 34, 7);
    }

    private static void guitar(Canvas c, double x, double base, int side) {
        body(c, x, base, -10 * side);
        c.moved(x, base - 176, side, 1, -0.32 * side, () -> {
            c.fill(INK, Shapes.blob(-60, -22, -20, -34, 4, -20, 40, -30, 62, 0, 40, 30, 4, 20, -20, 36, -60, 24));
            c.box(INK, 50, -6, 150, 12);
            c.box(INK, 194, -12, 34, 24);
            c.line(0x7a2a5c, 1.6, -30, 0, 220, 0);
        });
        c.line(INK, 16, x - 32 * side, base - 262, x - 66 * side, base - 216, x - 12 * side, base - 172);
        c.line(INK, 16, x + 30 * side, base - 262, x + 90 * side, base - 196, x + 126 * side, base - 222);
    }
}
