package org.masthead.demo;

import java.awt.Font;

/** Averley at play: Towpath Field, its old scoreboard, the Herons' court, the Rivermen's field. */
final class SportScenes {

    private SportScenes() {}

    static void ballpark(Canvas c) {
        Air.sky(c, 430, 0x1a2452, 0x44417c, 0xa0607f, 0xf0a06c);
        Air.clouds(c, 80, 300, 8, 0xf09a7a, 0.3);
        Land.ridge(c, 350, 20, 1.6, 0x4a3f6d, 0x7a5a7c);
        Walls.skyline(c, 420, 1180, 400, 44, 0x3a3560, 0.24);
        Walls.steeple(c, 700, 400, 110, 0x3a3560);
        Diamond.field(c);
        Diamond.stands(c);
        for (double x : new double[] {96, 420, 1180, 1504})
            Diamond.tower(c, x, x < 200 || x > 1400 ? 560 : 420, x < 200 || x > 1400 ? 470 : 330);
        Diamond.players(c);
        Folk.backs(c, -20, 1640, 1050, 88, 0x0c0a18);
        Air.haze(c, 280, 620, 0xfff0c8, 0.1);
        Air.bloom(c, 205, 0.7);
        Air.press(c, 0.42, 12);
    }

    static void scoreboard(Canvas c) {
        Air.sky(c, 760, 0x5f9cc0, 0x9cc6cc, 0xe6e3c0, 0xf7dca0);
        Air.heap(c, 260, 150, 260, 0xffffff, 0xbcd4da, 0.9);
        Air.heap(c, 1420, 190, 260, 0xffffff, 0xbcd4da, 0.9);
        Land.wood(c, -20, 1620, 800, 130, 0x4f7a52);
        Scoreboard.stand(c);
        c.wash(Shapes.box(0, 850, c.width, 220), 0, 850, 0x7fae4c, 0, 1067, 0x3f7a38);
        for (int i = 0; i < 8; i++)
            c.poly(
                    Canvas.thin(0xb9d86a, 0.22),
                    i * 230 - 120,
                    1067,
                    i * 230,
                    1067,
                    i * 206 + 40,
                    880,
                    i * 206 - 60,
                    880);
        c.wash(Shapes.box(0, 850, c.width, 40), 0, 850, 0xb9804a, 0, 890, 0x9a6436);
        Land.grass(c, 0, 1600, 1064, 30, 220, 0x2f6a30, 0x5a9440);
        ball(c);
        Air.birds(c, 420, 90, 90, 4, 0x4a5a66);
        Air.press(c, 0.32, 12);
    }

    private static void ball(Canvas c) {
        c.dot(Canvas.thin(0x1c3a14, 0.5), 1216, 1012, 17);
        c.dot(0xfaf4e4, 1210, 1004, 17);
        c.stroke(0xc4382c, 2, Shapes.curve(1200, 992, 1206, 1004, 1200, 1016));
        c.stroke(0xc4382c, 2, Shapes.curve(1220, 992, 1214, 1004, 1220, 1016));
    }

    static void basketball(Canvas c) {
        Court.floor(c);
        Court.lines(c);
        Court.players(c);
        Court.edges(c);
        c.glow(0xffffff, 0.2, 800, 520, 760);
        Air.press(c, 0.55, 12);
    }

    static void football(Canvas c) {
        Air.sky(c, 480, 0x060b1e, 0x0e1c3c, 0x243a5c);
        Air.stars(c, 300, 120);
        var far = Shapes.poly(-10, 380, 1610, 380, 1610, 500, -10, 500);
        c.fill(0x171d30, far);
        Folk.stand(c, far, 1500, 6.5, 0.6);
        c.box(0x2a3450, 0, 372, c.width, 10);
        for (double x : new double[] {130, 1470}) Diamond.tower(c, x, 480, 440);
        for (double x : new double[] {500, 1100}) Diamond.tower(c, x, 400, 300);
        Gridiron.field(c);
        Gridiron.goal(c, 800, 520);
        Gridiron.play(c);
        Folk.backs(c, -30, 1640, 1010, 130, 0x080b16);
        for (int i = 0; i < 7; i++) Folk.raised(c, 60 + i * 250, 1000, 200, 0x080b16);
        c.moved(300, 820, 1, 1, -0.07, () -> sign(c));
        Air.haze(c, 180, 620, 0xdfeaff, 0.12);
        Air.bloom(c, 195, 0.75);
        Air.press(c, 0.45, 12);
    }

    private static void sign(Canvas c) {
        for (double x : new double[] {-112, 112}) {
            c.fill(0x080b16, Shapes.taper(x * 0.8, 190, 34, x, 30, 24));
            c.dot(0x080b16, x, 30, 18);
        }
        c.paper(0xe8b440, Shapes.box(-150, -62, 300, 98));
        c.pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 42));
        c.pen.setPaint(Canvas.ink(0x14303f));
        c.pen.drawString("RIVERMEN", -122, 2);
    }
}
