package org.masthead.demo;

import java.awt.Font;
import java.util.List;

/** Seven members of the council vote for its president, one after another; the last vote decides. */
final class VoteClip implements Clip {

    private record Member(String name, boolean forMarchetti) {}

    private static final List<Member> ROLL = List.of(
            new Member("Abbate", false),
            new Member("Benitez", true),
            new Member("Haverford", false),
            new Member("Ikeda", true),
            new Member("Marchetti", true),
            new Member("Pruitt", false),
            new Member("Halvorsen", true));

    private static final double[] MOMENTS = {1.5, 2.6, 3.7, 4.8, 5.9, 7.0, 9.2};

    @Override
    public String name() {
        return "council-vote";
    }

    @Override
    public double seconds() {
        return 13;
    }

    @Override
    public double poster() {
        return 11;
    }

    @Override
    public void draw(Canvas c, double at) {
        c.box(Sheet.PAPER, 0, 0, WIDTH, HEIGHT);
        c.box(Sheet.ACCENT, 80, 64, 92, 9);
        c.pen.setFont(new Font(Font.SERIF, Font.BOLD, 58));
        c.pen.setPaint(Canvas.ink(Sheet.INK));
        c.pen.drawString("Seven votes for the gavel", 78, 142);
        Sheet.say(
                c,
                "President of the Averley City Council, in the order of the roll",
                Font.PLAIN,
                30,
                Sheet.GRAY,
                80,
                192,
                -1);
        for (var i = 0; i < ROLL.size(); i++) seat(c, i, at);
        count(c, "Teo Marchetti", true, 560, at);
        count(c, "Denise Abbate", false, 690, at);
        if (at > 7.4 && at < 9.2)
            Sheet.say(c, "Three to three. One name is left.", Font.BOLD, 36, Sheet.INK, 800, 482, 0);
        if (at >= 10.2) Sheet.say(c, "Marchetti keeps the gavel, 4–3", Font.BOLD, 36, Sheet.ACCENT, 800, 482, 0);
        Sheet.say(c, "The Averley Packet", Font.PLAIN, 24, Sheet.GRAY, 80, 860, -1);
    }

    private static void seat(Canvas c, int index, double at) {
        var member = ROLL.get(index);
        var x = 164 + index * 212.0;
        var grown = Clip.eased(at, MOMENTS[index], MOMENTS[index] + 0.5);
        c.dot(Sheet.RULE, x, 310, 62);
        c.dot(Sheet.PAPER, x, 310, 56);
        if (grown > 0) c.dot(color(member.forMarchetti()), x, 310, 56 * grown);
        if (grown > 0.9) {
            var letter = member.forMarchetti() ? "M" : "A";
            Sheet.say(c, letter, Font.BOLD, 56, 0xffffff, x, 330, 0);
        }
        var asked = at > MOMENTS[index] - 0.5 && at < MOMENTS[index] + 0.6;
        Sheet.say(c, member.name(), asked ? Font.BOLD : Font.PLAIN, 32, Sheet.INK, x, 420, 0);
    }

    private static void count(Canvas c, String name, boolean marchetti, double y, double at) {
        var votes = 0.0;
        for (var i = 0; i < ROLL.size(); i++) {
            if (ROLL.get(i).forMarchetti() == marchetti) votes += Clip.eased(at, MOMENTS[i], MOMENTS[i] + 0.5);
        }
        Sheet.say(c, name, Font.BOLD, 34, Sheet.INK, 80, y + 58, -1);
        c.box(0xe9e4da, 400, y + 10, 1000, 74);
        c.box(color(marchetti), 400, y + 10, 250 * votes, 74);
        Sheet.say(c, String.valueOf(Math.round(votes)), Font.BOLD, 60, Sheet.INK, 1460, y + 68, 0);
    }

    private static int color(boolean marchetti) {
        return marchetti ? Sheet.BLUE : 0xa8742a;
    }
}
