package org.masthead.demo;

/** The domed Statehouse in Corrow. */
final class Statehouse {

    private static final int STONE = 0xf1e6cb;
    private static final int SHADE = 0xa8a08c;

    private Statehouse() {}

    static void front(Canvas c, double x, double base) {
        c.moved(x, base, 0.88, 0.88, 0, () -> {
            dome(c);
            wings(c);
            portico(c);
        });
    }

    private static void wings(Canvas c) {
        for (double side : new double[] {-620, 200}) {
            var wall = Walls.front(c, 0xe4d6b6, side, -250, 420, 260);
            c.box(STONE, side - 10, -270, 440, 24);
            c.box(SHADE, side - 10, -248, 440, 6);
            for (int i = 0; i < 6; i++) {
                Walls.arched(c, side + 34 + i * 64, -212, 34, 84, false, 0x53707f, STONE);
                Walls.sash(c, side + 36 + i * 64, -88, 30, 56, false, 0x53707f, STONE);
            }
            c.box(STONE, side, -112, 420, 8);
            c.grain(wall, side, 0, side + 480, 0, 0x8d8670, 0.5);
        }
        Walls.pediment(c, -590 + 60, -268, 96, 44, STONE, 0xcabd9e);
        Walls.pediment(c, 530, -268, 96, 44, STONE, 0xcabd9e);
    }

    private static void portico(Canvas c) {
        Walls.front(c, 0xcfc2a4, -220, -270, 440, 280);
        c.box(0x6d6656, -200, -240, 400, 240);
        for (int i = 0; i < 3; i++) c.fill(0x3d4a50, Shapes.arch(-146 + i * 112, -180, 68, 180));
        Walls.columns(c, -196, -250, 392, 250, 7, 0xfaf2dc, 0xb3a98f);
        c.box(STONE, -236, -290, 472, 42);
        c.box(SHADE, -236, -252, 472, 6);
        Walls.pediment(c, 0, -288, 240, 92, STONE, 0xcabd9e);
        Walls.steps(c, 0, 0, 236, 90, 6, 9, 0xeee2c6, 0xb3a98f);
    }

    private static void dome(Canvas c) {
        Walls.front(c, 0xe4d6b6, -190, -420, 380, 180);
        c.box(STONE, -204, -436, 408, 22);
        Walls.front(c, 0xd8caa8, -150, -570, 300, 140);
        for (int i = 0; i < 7; i++) c.fill(0x53707f, Shapes.arch(-132 + i * 41, -540, 20, 84));
        Walls.columns(c, -140, -562, 280, 130, 9, 0xfaf2dc, 0xb3a98f);
        c.box(STONE, -166, -586, 332, 22);
        var gold = Shapes.dome(0, -584, 146, 210);
        c.fill(0xdca52e, gold);
        for (int i = -3; i <= 3; i++) {
            if (i == 0) c.line(0xb47f1c, 3, 0, -584, 0, -792);
            else c.stroke(0xb47f1c, 3, Shapes.curve(i * 42, -586, i * 36, -680, i * 18, -770));
        }
        c.grain(gold, -40, -700, 150, -580, 0x6d3f10, 0.85);
        c.fill(Canvas.thin(0xfff3b8, 0.6), Shapes.blob(-96, -620, -84, -690, -48, -748, -58, -690, -74, -620));
        c.box(STONE, -30, -846, 60, 60);
        for (int i = 0; i < 3; i++) c.fill(0x53707f, Shapes.arch(-22 + i * 17, -836, 10, 46));
        c.fill(0xdca52e, Shapes.dome(0, -844, 34, 44));
        c.line(0xdca52e, 4, 0, -888, 0, -930);
    }
}
