package org.masthead.clipping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masthead.clipping.TextOdds.Stretch;
import org.masthead.clipping.TextPhrases.Meaning;

/** Finds where on a page the story is: the division into stretches that fits all pieces best, taken together. */
final class TextStretches {

    /** Worse than anything the table could say. */
    static final double NEVER = -1000;

    private static final int STRETCHES = Stretch.values().length;
    private static final int STATES = 2 * STRETCHES;
    private static final int BODY = STRETCHES + Stretch.BODY.ordinal();
    private static final double[][] COSTS = costs();

    private TextStretches() {}

    /** The stretch that each piece lies in: the most likely way through, found forwards and followed backwards. */
    static List<Stretch> of(List<TextPiece> pieces, List<@Nullable Meaning> meanings) {
        var fits = new TextFits(pieces, meanings);
        var came = new byte[pieces.size() * STATES];
        var score = beginning();
        for (var i = 0; i < pieces.size(); i++) score = step(score, came, i * STATES, fits.of(i), fits.begins(i));
        return followed(came, score);
    }

    private static double[] beginning() {
        var score = new double[STATES];
        Arrays.fill(score, NEVER);
        for (var stretch : List.of(Stretch.STORIES, Stretch.POLL, Stretch.ASIDE)) score[stretch.ordinal()] = -1;
        score[Stretch.HEAD.ordinal()] = 0;
        score[BODY] = -0.5;
        return score;
    }

    private static double[] step(double[] score, byte[] came, int row, double[] fits, double[] begins) {
        var next = new double[STATES];
        for (var to = 0; to < STATES; to++) {
            var best = 1000 * NEVER;
            for (var from = 0; from < STATES; from++) {
                var here = score[from] + COSTS[from][to];
                if (from != to) here += begins[to % STRETCHES];
                if (here <= best) continue;
                best = here;
                came[row + to] = (byte) from;
            }
            next[to] = best + fits[to % STRETCHES];
        }
        return next;
    }

    private static List<Stretch> followed(byte[] came, double[] score) {
        var at = 0;
        for (var i = 1; i < STATES; i++) {
            if (score[i] > score[at]) at = i;
        }
        var stretches = new ArrayList<Stretch>(came.length / STATES);
        for (var i = came.length / STATES - 1; i >= 0; i--) {
            stretches.add(Stretch.values()[at % STRETCHES]);
            at = came[i * STATES + at];
        }
        return stretches.reversed();
    }

    /** What stands before the story and what comes after it are states of their own: there is one way over, the body. */
    private static double[][] costs() {
        var costs = new double[STATES][STATES];
        for (var from = 0; from < STATES; from++) {
            for (var to = 0; to < STATES; to++) {
                costs[from][to] = isWay(from, to) ? TextOdds.goesOver(from % STRETCHES, to % STRETCHES) : 2 * NEVER;
            }
        }
        return costs;
    }

    private static boolean isWay(int from, int to) {
        if (to == Stretch.BODY.ordinal() || to == STRETCHES + Stretch.HEAD.ordinal()) return false;
        if (to == BODY) return true;
        return from / STRETCHES == to / STRETCHES || (from == BODY && to == Stretch.HEAD.ordinal());
    }
}
