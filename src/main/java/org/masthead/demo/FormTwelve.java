package org.masthead.demo;

import java.awt.Font;

/** One stamped page of the Form 12 report, as the Packet obtained it. */
final class FormTwelve {

    private static final String[] LINES = {
        "4.  DREDGING OF THE LOWER CHANNEL",
        "",
        "4.1 The Authority certified payment for 612,000 cubic",
        "    yards in three seasons. The soundings reviewed by",
        "    this office account for 409,000 cubic yards.",
        "",
        "4.2 Pay estimates were signed by ################ and",
        "    approved by ############ without survey sheets.",
        "",
        "4.3 On ########## the contractor told this office that",
        "    ##############################################",
        "    ##################################.",
        "",
        "4.4 Asked who ordered the surveys to stop, ###########",
        "    said: “################################.”",
        "",
        "4.5 Recommended: that payment No. 31 be withheld and",
        "    the file be sent to ####################."
    };

    private FormTwelve() {}

    static void page(Canvas c) {
        var sheet = Shapes.box(-470, -640, 940, 1280);
        c.paper(0xf6f0df, sheet);
        c.grain(sheet, 0, 200, 520, 760, 0xb39f78, 0.35);
        say(c, "OFFICE OF THE STATE AUDITOR", Font.BOLD, 30, -380, -470);
        say(c, "FORM 12 · REPORT OF EXAMINATION", Font.BOLD, 24, -380, -432);
        say(c, "Averley Harbor Authority", Font.PLAIN, 22, -380, -400);
        say(c, "Page 7 of 41", Font.PLAIN, 20, 232, -400);
        c.box(0x2a2622, -380, -384, 760, 3);
        for (int i = 0; i < LINES.length; i++) line(c, LINES[i], -330 + i * 40);
        c.moved(150, 400, 1, 1, -0.13, () -> stamp(c));
        for (double y : new double[] {-300, 60, 400}) c.dot(0x33211a, -440, y, 13);
        c.stroke(Canvas.thin(0x1f4e8a, 0.85), 4, Shapes.oval(196, -258, 66, 25));
        c.stroke(Canvas.thin(0x1f4e8a, 0.85), 3.5, Shapes.oval(40, -178, 66, 24));
        clip(c);
    }

    private static void say(Canvas c, String words, int style, int size, double x, double y) {
        c.pen.setFont(RoomScenes.type(style, size));
        c.pen.setPaint(Canvas.ink(0x2a2622));
        c.pen.drawString(words, (float) x, (float) y);
    }

    private static void line(Canvas c, String words, double y) {
        say(c, words.replace('#', ' '), words.startsWith("4.  ") ? Font.BOLD : Font.PLAIN, 22, -380, y);
        double advance = c.pen.getFontMetrics().stringWidth("0");
        int from = words.indexOf('#');
        if (from < 0) return;
        double to = words.lastIndexOf('#') + 1;
        double tilt = c.between(-1.5, 1.5);
        double x = -380 + from * advance;
        double end = -380 + to * advance;
        c.poly(0x0e0c0c, x - 4, y - 23 + tilt, end + 4, y - 24 - tilt, end + 5, y + 7 - tilt, x - 3, y + 8 + tilt);
    }

    private static void stamp(Canvas c) {
        int red = Canvas.thin(0xc0271e, 0.82);
        c.stroke(red, 7, Shapes.round(-214, -52, 428, 104, 16));
        c.stroke(red, 2.5, Shapes.round(-202, -41, 404, 82, 10));
        c.pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 50));
        c.pen.setPaint(Canvas.ink(red));
        c.pen.drawString("CONFIDENTIAL", -190, 18);
        c.grain(Shapes.box(-220, -60, 440, 120), -100, 0, 340, 60, 0xf6f0df, 0.6);
    }

    private static void clip(Canvas c) {
        c.stroke(
                0x7d848c,
                6,
                Shapes.curve(330, -560, 330, -440, 352, -424, 374, -440, 374, -540, 358, -556, 344, -540, 344, -460));
    }

    static void pen(Canvas c) {
        c.moved(1440, 640, 1, 1, 0.5, () -> {
            c.fill(Canvas.thin(0x0a0504, 0.4), Shapes.round(-2, -274, 36, 560, 30));
            c.wash(Shapes.round(-18, -290, 36, 520, 30), -18, 0, 0x2f6f8a, 18, 0, 0x14303f);
            c.poly(0xd9b25a, -17, 216, 17, 216, 5, 280, -5, 280);
            c.box(0xd9b25a, -18, -110, 36, 10);
            c.fill(0xd9b25a, Shapes.round(10, -280, 9, 140, 8));
        });
    }

    static void coffee(Canvas c, double x, double y) {
        c.oval(Canvas.thin(0x0a0504, 0.45), x + 18, y + 22, 150, 150);
        c.dot(0xe9e0cc, x, y, 146);
        c.dot(0xcabfa6, x, y, 128);
        c.stroke(0xe9e0cc, 30, Shapes.curve(x + 120, y + 70, x + 196, y + 110, x + 168, y + 160, x + 92, y + 116));
        c.dot(0xf6f0df, x, y, 104);
        c.dot(0x3a1f12, x, y, 92);
        c.grain(Shapes.oval(x, y, 92, 92), x + 40, y + 40, x - 90, y - 90, 0x9a6a3c, 0.8);
    }
}
