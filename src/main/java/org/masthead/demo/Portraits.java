package org.masthead.demo;

/** The first four of the Packet's authors, cut from paper. */
final class Portraits {

    private Portraits() {}

    static void danaOkafor(Canvas c) {
        int skin = 0x7d4a30;
        Face.ground(c, 0xdda23a);
        crown(c);
        Face.shoulders(c, 0x1f5a60, 228);
        Face.neck(c, skin);
        lapels(c, 0x17464c, 0xf3e6d0);
        Face.head(c, skin, 98, 82);
        hairline(c);
        for (int i = 0; i < 90; i++) {
            double a = c.between(Math.PI, Math.PI * 2);
            double r = c.between(112, 156);
            c.stroke(0x4a302a, 2.4, Shapes.oval(320 + Math.cos(a) * r, 246 + Math.sin(a) * r, 5, 5));
        }
        Face.eyes(c, 0x2a1712, 0x140c0c, 8);
        Face.nose(c, skin);
        Face.smile(c, 0x9c3a34, 8, true);
        for (int side : new int[] {-1, 1}) c.stroke(0xe8bc4a, 6, Shapes.oval(320 + side * 104, 350, 17, 24));
        Air.press(c, 0.3, 12);
    }

    private static void crown(Canvas c) {
        for (int i = 0; i < 46; i++) {
            double a = Math.PI * (0.86 + 1.28 * i / 45);
            int ink = c.pick(0x1a1214, 0x241719, 0x2e1d1c);
            c.fill(ink, Shapes.lump(c, 320 + Math.cos(a) * 122, 250 + Math.sin(a) * 124, 42, 42, 0.16));
        }
        c.fill(0x1a1214, Shapes.oval(320, 240, 130, 126));
    }

    private static void hairline(Canvas c) {
        c.fill(
                0x1a1214,
                Shapes.blob(
                        222, 262, 226, 190, 270, 152, 320, 146, 372, 152, 414, 190, 418, 262, 398, 214, 350, 190, 290,
                        190, 242, 214));
    }

    private static void lapels(Canvas c, int coat, int shirt) {
        c.fill(shirt, Shapes.poly(262, 470, 378, 470, 330, 640, 310, 640));
        c.fill(Canvas.mix(shirt, 0x8a5a3a, 0.25), Shapes.poly(330, 496, 378, 470, 334, 640));
        c.paper(coat, Shapes.poly(262, 462, 226, 500, 214, 560, 250, 556, 312, 650, 290, 560));
        c.paper(coat, Shapes.poly(378, 462, 414, 500, 426, 560, 390, 556, 328, 650, 350, 560));
    }

    static void luisFerrante(Canvas c) {
        int skin = 0xc8926a;
        int hair = 0x1d1614;
        Face.ground(c, 0x7d9a80);
        Face.shoulders(c, 0x25304a, 246);
        Face.neck(c, skin);
        lapels(c, 0x1c2439, 0xf3ede0);
        c.paper(0xa83a2c, Shapes.poly(306, 520, 336, 520, 346, 650, 298, 650));
        c.fill(0xa83a2c, Shapes.poly(302, 498, 340, 498, 334, 522, 308, 522));
        for (int i = 0; i < 4; i++) c.line(Canvas.thin(0xf0d0a0, 0.8), 4, 300, 556 + i * 26, 344, 540 + i * 26);
        Face.head(c, skin, 100, 90);
        beard(c, skin, hair);
        Face.eyes(c, 0x4a2c18, hair, 11);
        Face.nose(c, skin);
        Face.smile(c, 0x8f4438, 7, false);
        parting(c, hair);
        Air.press(c, 0.3, 12);
    }

    private static void parting(Canvas c, int hair) {
        var top = Shapes.blob(
                214, 262, 208, 196, 244, 142, 320, 116, 400, 132, 436, 190, 426, 262, 412, 222, 380, 196, 300, 200, 262,
                178, 236, 214);
        c.paper(hair, top);
        for (int i = 0; i < 4; i++)
            c.stroke(
                    0x4a3a34,
                    3,
                    Shapes.curve(258 + i * 6, 172 - i * 13, 320 + i * 14, 156 - i * 9, 400 + i * 8, 186 - i * 4));
    }

    private static void beard(Canvas c, int skin, int hair) {
        var beard = Shapes.blob(
                222, 310, 240, 350, 280, 356, 320, 350, 360, 356, 400, 350, 418, 310, 410, 372, 372, 424, 320, 440, 268,
                424, 230, 372);
        c.fill(hair, beard);
        c.grain(beard, 320, 430, 320, 320, Canvas.mix(hair, skin, 0.5), 0.5);
        c.fill(skin, Shapes.blob(288, 366, 320, 360, 352, 366, 340, 396, 300, 396));
        c.fill(hair, Shapes.blob(276, 362, 320, 350, 364, 362, 358, 372, 320, 362, 282, 372));
    }

    static void maeLindqvist(Canvas c) {
        int skin = 0xf0c6a6;
        int hair = 0xe2b35c;
        Face.ground(c, 0x5f93a8);
        c.fill(
                Canvas.mix(hair, 0x6d3f14, 0.35),
                Shapes.blob(214, 280, 206, 190, 256, 126, 320, 112, 386, 126, 434, 190, 428, 290, 410, 380, 230, 380));
        Face.shoulders(c, 0x4a6d44, 236);
        Face.neck(c, skin);
        raincoat(c);
        Face.head(c, skin, 96, 78);
        for (int i = 0; i < 44; i++)
            c.dot(Canvas.thin(0xa8602f, 0.6), 320 + c.between(-72, 72), 320 + c.between(-16, 22), c.between(1.6, 3));
        Face.eyes(c, 0x4f8a9c, 0xa87c3a, 7);
        Face.nose(c, skin);
        Face.smile(c, 0xb8604c, 11, false);
        var top = Shapes.blob(
                218, 300, 210, 210, 250, 140, 320, 116, 392, 140, 430, 210, 424, 300, 404, 236, 352, 182, 316, 160, 286,
                184, 240, 232);
        c.paper(hair, top);
        Face.strands(c, top, Canvas.mix(hair, 0x6d3f14, 0.4), 16, 20);
        braid(c, hair);
        Air.press(c, 0.3, 12);
    }

    private static void raincoat(Canvas c) {
        c.paper(0x3c5a38, Shapes.poly(238, 470, 290, 452, 318, 520, 300, 650, 240, 650));
        c.paper(0x557a4e, Shapes.poly(402, 470, 350, 452, 322, 520, 340, 650, 400, 650));
        c.line(0xe8d9a0, 5, 320, 524, 320, 640);
    }

    private static void braid(Canvas c, int hair) {
        for (int i = 0; i < 8; i++) {
            double y = 378 + i * 33;
            double x = 424 + Math.sin(i * 0.4) * 10 - i * 2;
            c.paper(
                    i % 2 == 0 ? hair : Canvas.mix(hair, 0x6d3f14, 0.18),
                    Shapes.blob(x - 30, y - 12, x, y - 24, x + 30, y - 12, x + 20, y + 16, x, y + 26, x - 20, y + 16));
            c.stroke(Canvas.mix(hair, 0x6d3f14, 0.5), 3, Shapes.curve(x - 24, y - 8, x, y + 10, x + 24, y - 8));
        }
    }

    static void theoBrandvold(Canvas c) {
        int skin = 0xe6b090;
        int hair = 0xb9b4ac;
        Face.ground(c, 0xb8664a);
        Face.shoulders(c, 0x6d5238, 248);
        Face.neck(c, skin);
        lapels(c, 0x5a4230, 0xdfe6e4);
        tweed(c);
        temples(c, hair);
        Face.head(c, skin, 100, 88);
        brow(c, skin, hair);
        Face.eyes(c, 0x54707a, hair, 9);
        Face.nose(c, skin);
        Face.smile(c, 0x9c4f44, 5, false);
        c.paper(hair, Shapes.blob(266, 378, 286, 352, 320, 350, 354, 352, 374, 378, 344, 370, 320, 366, 296, 370));
        Face.glasses(c, 0x2a2422, true);
        Air.press(c, 0.3, 12);
    }

    private static void brow(Canvas c, int skin, int hair) {
        for (int side : new int[] {-1, 1})
            c.paper(
                    hair,
                    Shapes.blob(
                            320 + side * 104,
                            200,
                            320 + side * 90,
                            226,
                            320 + side * 96,
                            290,
                            320 + side * 112,
                            300,
                            320 + side * 124,
                            250));
        c.fill(Canvas.thin(0xffffff, 0.3), Shapes.blob(262, 188, 290, 166, 322, 164, 300, 182));
        for (int i = 0; i < 2; i++)
            c.stroke(
                    Canvas.mix(skin, 0x8a3a2c, 0.5),
                    3,
                    Shapes.curve(284, 216 + i * 14, 320, 211 + i * 14, 356, 216 + i * 14));
    }

    private static void temples(Canvas c, int hair) {
        for (int side : new int[] {-1, 1}) c.fill(hair, Shapes.lump(c, 320 + side * 104, 262, 30, 52, 0.14));
    }

    private static void tweed(Canvas c) {
        for (int i = 0; i < 120; i++) {
            double x = c.between(90, 550);
            double y = c.between(520, 640);
            if (Math.abs(x - 320) > 70 + (640 - y) * 0.3)
                c.line(Canvas.thin(c.pick(0xb39468, 0x33241a), 0.5), 2, x, y, x + 7, y - 7);
        }
        c.fill(0x3f5a4a, Shapes.blob(320, 506, 280, 488, 274, 526, 320, 516, 366, 526, 360, 488));
        c.dot(0x2f4438, 320, 508, 10);
    }
}
