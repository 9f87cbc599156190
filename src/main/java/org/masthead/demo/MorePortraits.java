package org.masthead.demo;

import java.awt.Shape;

/** The other four of the Packet's authors. */
final class MorePortraits {

    private MorePortraits() {}

    static void priyaRaman(Canvas c) {
        int skin = 0xa66f48;
        int hair = 0x1a1316;
        Face.ground(c, 0xdd7f66);
        var back = Shapes.blob(
                204, 300, 198, 190, 250, 120, 320, 104, 392, 120, 442, 190, 438, 300, 470, 440, 476, 560, 410, 600, 230,
                600, 164, 560, 172, 440);
        c.paper(hair, back);
        Face.strands(c, back, 0x3f2e36, 20, 60);
        Face.shoulders(c, 0x6a3160, 224);
        Face.neck(c, skin);
        c.fill(Canvas.mix(skin, 0x5a1c14, 0.12), Shapes.poly(272, 466, 368, 466, 322, 560));
        c.stroke(0xe8bc4a, 4, Shapes.curve(268, 470, 296, 520, 322, 534, 348, 520, 372, 470));
        c.dot(0xe8bc4a, 322, 540, 9);
        for (int i = 0; i < 12; i++)
            c.dot(Canvas.thin(0xe8a04a, 0.8), 130 + i * 36 - (i > 5 ? -20 : 20), 580 + i % 3 * 20, 5);
        Face.head(c, skin, 94, 78);
        Face.eyes(c, 0x2a1712, hair, 9);
        Face.nose(c, skin);
        Face.smile(c, 0xa8423f, 9, true);
        Face.glasses(c, 0x7a2432, false);
        parting(c, hair);
        Air.press(c, 0.3, 12);
    }

    private static void parting(Canvas c, int hair) {
        var top = Shapes.blob(
                212, 330, 204, 220, 246, 140, 320, 118, 398, 140, 438, 220, 430, 330, 418, 250, 392, 200, 330, 152, 300,
                176, 250, 206, 226, 250);
        c.paper(hair, top);
        for (int i = 0; i < 4; i++)
            c.stroke(
                    0x4a3840,
                    3,
                    Shapes.curve(334 + i * 12, 148 - i * 5, 386 + i * 11, 184 - i * 6, 416 + i * 5, 262 - i * 4));
    }

    static void hankDelacroix(Canvas c) {
        int skin = 0xb27c58;
        int hair = 0xeae4d8;
        Face.ground(c, 0x3f6a58);
        var body = Shapes.blob(70, 700, 84, 545, 180, 480, 270, 452, 370, 452, 460, 480, 556, 545, 570, 700);
        Face.shoulders(c, 0xb23a2c, 250);
        plaid(c, body);
        Face.neck(c, skin);
        c.paper(0x8f2c22, Shapes.poly(262, 456, 216, 506, 290, 560, 320, 500));
        c.paper(0x8f2c22, Shapes.poly(378, 456, 424, 506, 350, 560, 320, 500));
        Face.head(c, skin, 102, 92);
        whiskers(c, hair);
        Face.eyes(c, 0x3a2a1c, 0xd8d0c2, 12);
        Face.nose(c, skin);
        for (int side : new int[] {-1, 1})
            for (int i = 0; i < 3; i++)
                c.line(Canvas.mix(skin, 0x3a1410, 0.5), 3, 320 + side * 76, 290 + i * 5, 320 + side * 92, 284 + i * 10);
        cap(c);
        Air.press(c, 0.3, 12);
    }

    private static void cap(Canvas c) {
        c.paper(0x5a5248, Shapes.blob(196, 232, 210, 160, 280, 118, 370, 120, 438, 168, 446, 230, 320, 214));
        c.paper(0x474038, Shapes.blob(190, 240, 240, 212, 330, 206, 420, 222, 450, 246, 330, 232));
        for (int i = 0; i < 26; i++)
            for (int k = 0; k < 6; k++) {
                double x = 226 + i * 7.6 + k % 2 * 4;
                c.line(Canvas.thin(c.pick(0x8a7f70, 0x2a2620), 0.55), 2, x, 150 + k * 10, x + 4, 144 + k * 10);
            }
        c.dot(0x474038, 324, 118, 10);
    }

    private static void whiskers(Canvas c, int hair) {
        var beard = Shapes.blob(
                216, 296, 238, 344, 284, 352, 320, 346, 356, 352, 402, 344, 424, 296, 428, 380, 392, 450, 320, 482, 248,
                450, 212, 380);
        c.paper(hair, beard);
        Face.strands(c, beard, 0xbdb4a6, 18, 0);
        c.fill(0x8a4a3c, Shapes.blob(292, 380, 320, 376, 348, 380, 336, 396, 304, 396));
        c.paper(hair, Shapes.blob(262, 382, 284, 356, 320, 356, 356, 356, 378, 382, 346, 374, 320, 372, 294, 374));
    }

    private static void plaid(Canvas c, Shape body) {
        c.inside(body, () -> {
            for (int i = 0; i < 9; i++) {
                c.box(Canvas.thin(0x1f1a24, 0.45), 60 + i * 62, 450, 20, 200);
                c.box(Canvas.thin(0x1f1a24, 0.35), 60, 470 + i * 44, 520, 15);
                c.box(Canvas.thin(0xf0d28a, 0.6), 88 + i * 62, 450, 4, 200);
            }
        });
    }

    static void inesCalloway(Canvas c) {
        int skin = 0xdca480;
        int hair = 0x6d1f24;
        Face.ground(c, 0x8a7fb0);
        c.paper(
                Canvas.mix(hair, 0x12060c, 0.4),
                Shapes.blob(190, 400, 192, 220, 230, 136, 320, 104, 410, 136, 448, 220, 450, 400, 400, 412, 240, 412));
        Face.shoulders(c, 0x1c1a22, 220);
        Face.neck(c, skin);
        turtleneck(c);
        Face.head(c, skin, 96, 74);
        Face.eyes(c, 0x3f5a3a, 0x4a1618, 9);
        for (int side : new int[] {-1, 1}) c.line(0x1a1014, 6, 320 + side * 66, 288, 320 + side * 82, 278);
        Face.nose(c, skin);
        Face.smile(c, 0xc0242c, 4, true);
        bob(c, hair);
        Air.press(c, 0.3, 12);
    }

    private static void turtleneck(Canvas c) {
        var collar = Shapes.blob(258, 436, 320, 452, 382, 436, 390, 500, 320, 522, 250, 500);
        c.paper(0x26232e, collar);
        for (int i = 0; i < 13; i++)
            c.line(
                    0x14121a,
                    3,
                    264 + i * 9.4,
                    448 + Math.sin(i * 0.26) * 10,
                    262 + i * 9.8,
                    502 + Math.sin(i * 0.26) * 12);
    }

    private static void bob(Canvas c, int hair) {
        var fringe = Shapes.blob(
                206, 300, 204, 208, 246, 134, 320, 112, 394, 134, 436, 208, 434, 300, 420, 246, 372, 242, 320, 240, 268,
                242, 220, 246);
        c.paper(hair, fringe);
        Face.strands(c, fringe, Canvas.mix(hair, 0xe0704a, 0.35), 22, 14);
        for (int side : new int[] {-1, 1}) {
            c.paper(
                    hair,
                    Shapes.blob(
                            320 + side * 98,
                            240,
                            320 + side * 130,
                            250,
                            320 + side * 134,
                            404,
                            320 + side * 92,
                            400,
                            320 + side * 104,
                            330));
            c.paper(0xe8bc4a, Shapes.poly(320 + side * 104, 398, 320 + side * 124, 440, 320 + side * 84, 440));
            c.paper(0x1f7a80, Shapes.oval(320 + side * 104, 452, 15, 15));
        }
    }

    static void josieTran(Canvas c) {
        int skin = 0xecc09a;
        int hair = 0x17151a;
        Face.ground(c, 0xe6b84a);
        c.paper(hair, Shapes.oval(330, 96, 52, 48));
        c.stroke(0x46424c, 4, Shapes.curve(296, 96, 330, 66, 364, 92, 340, 116));
        c.fill(hair, Shapes.blob(212, 320, 206, 200, 250, 136, 320, 118, 392, 136, 436, 200, 428, 320));
        Face.shoulders(c, 0x3f6488, 230);
        Face.neck(c, skin);
        denim(c);
        camera(c);
        Face.head(c, skin, 95, 78);
        Face.eyes(c, 0x2a1a14, hair, 8);
        Face.nose(c, skin);
        Face.smile(c, 0xb8564a, 12, false);
        swept(c, hair);
        c.dot(0x1f7a80, 217, 330, 8);
        c.dot(0x1f7a80, 423, 330, 8);
        Air.press(c, 0.3, 12);
    }

    private static void swept(Canvas c, int hair) {
        var top = Shapes.blob(
                216, 286, 210, 204, 252, 140, 320, 120, 390, 140, 432, 204, 424, 286, 410, 220, 330, 176, 240, 222);
        c.paper(hair, top);
        for (int i = 0; i < 11; i++)
            c.stroke(
                    0x3f3b46,
                    3,
                    Shapes.curve(
                            226 + i * 19,
                            216 - Math.sin(i * 0.3) * 40,
                            276 + i * 9,
                            160 - Math.sin(i * 0.3) * 12,
                            330,
                            122));
    }

    private static void denim(Canvas c) {
        c.fill(0xf4efe4, Shapes.blob(268, 474, 320, 498, 372, 474, 392, 650, 248, 650));
        for (int i = 0; i < 7; i++)
            c.stroke(0x2b3346, 8, Shapes.curve(250, 514 + i * 22, 320, 526 + i * 22, 390, 514 + i * 22));
        c.paper(0x365878, Shapes.poly(262, 456, 214, 500, 232, 650, 276, 650, 254, 540));
        c.paper(0x365878, Shapes.poly(378, 456, 426, 500, 408, 650, 364, 650, 386, 540));
        c.stroke(0xe8a04a, 3, Shapes.path(240, 520, 246, 640));
        c.stroke(0x1c1a1e, 15, Shapes.curve(254, 462, 226, 540, 244, 600));
        c.stroke(0x1c1a1e, 15, Shapes.curve(386, 462, 420, 530, 404, 600));
    }

    private static void camera(Canvas c) {
        c.paper(0x26242a, Shapes.round(226, 560, 196, 110, 18));
        c.fill(0x3a373f, Shapes.poly(282, 562, 296, 536, 350, 536, 364, 562));
        c.box(0x7d7a80, 226, 580, 196, 10);
        c.dot(0x141318, 324, 622, 48);
        c.dot(0x3a4a5c, 324, 622, 35);
        c.dot(0x17202c, 324, 622, 22);
        c.dot(Canvas.thin(0xffffff, 0.6), 312, 608, 7);
        c.dot(0xc4382c, 398, 574, 7);
    }
}
