package org.masthead.clipping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masthead.clipping.Clipping.Role;
import org.masthead.clipping.TextLine.Mark;
import org.masthead.clipping.TextOdds.Stretch;
import org.masthead.clipping.TextPhrases.Meaning;
import org.masthead.clipping.TextShape.Kind;

/** Finds where on a page the story is: the division into stretches that fits all pieces best, taken together. */
final class TextStretches {

    private static final double NEVER = -1000;
    private static final int STRETCHES = Stretch.values().length;
    private static final int STATES = 2 * STRETCHES;
    private static final int BODY = STRETCHES + Stretch.BODY.ordinal();
    private static final double[][] COSTS = costs();
    private static final double UNLIKELY = -5;
    private static final double SET_APART = 4.5;
    private static final int LONG_LIST = 30;
    private static final int PASSAGE = 45;
    private static final int POLL_LENGTH = 16;
    private static final int NEAR = 12;

    private final List<TextPiece> pieces;
    private final List<@Nullable Meaning> meanings;
    private final int head;

    private TextStretches(List<TextPiece> pieces, List<@Nullable Meaning> meanings) {
        this.pieces = pieces;
        this.meanings = meanings;
        head = byline();
    }

    /** The stretch that each piece lies in. */
    static List<Stretch> of(List<TextPiece> pieces, List<@Nullable Meaning> meanings) {
        return new TextStretches(pieces, meanings).best();
    }

    /** The most likely way through, found forwards and followed backwards. */
    private List<Stretch> best() {
        var came = new byte[pieces.size() * STATES];
        var score = beginning();
        var poll = -POLL_LENGTH;
        for (var i = 0; i < pieces.size(); i++) {
            if (opensPoll(i)) poll = i;
            score = step(score, came, i * STATES, fits(i, i - poll < POLL_LENGTH), begins(i));
        }
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

    private double[] fits(int at, boolean pollNear) {
        var fits = TextOdds.fits(name(at));
        if (!pollNear) fits[Stretch.POLL.ordinal()] -= 5;
        if (leavesList(at)) {
            for (var rail : List.of(Stretch.STORIES, Stretch.POLL, Stretch.ASIDE)) fits[rail.ordinal()] -= SET_APART;
        }
        if (underBiography(at)) fits[Stretch.BIOGRAPHY.ordinal()] += 2;
        if (at < head) fits[Stretch.BODY.ordinal()] = NEVER;
        return fits;
    }

    private String name(int at) {
        var piece = pieces.get(at);
        var meaning = meanings.get(at);
        if (meaning == null) return unknown(at);
        if (piece.mark() == Mark.REFERENCE) return Role.OTHER.name();
        if (meaning.role() == Role.BYLINE && TextByline.isSigned(piece.text())) return "SIGNED";
        return meaning.role().name() + (meaning.begins() ? "+" : "");
    }

    private String unknown(int at) {
        var piece = pieces.get(at);
        var kind = piece.kind();
        var text = kind == Kind.PARAGRAPH || kind == Kind.SENTENCE;
        if (text && TextDateline.of(piece.words()).found()) return "DATELINED";
        if (piece.text().startsWith("—")) return Role.OTHER.name();
        if (piece.mark() == Mark.HEADING) return "HEADED";
        if (kind == Kind.PARAGRAPH && piece.shape().words() >= PASSAGE) return "PASSAGE";
        if (piece.mark() == Mark.BULLET && (kind == Kind.TITLE || kind == Kind.SCRAP)) return itemOfStory(at) ? "ITEM" : "LISTED";
        return kind.name();
    }

    /** A list that a colon announces, or that goes over into running text, is the story's own. */
    private boolean itemOfStory(int at) {
        var first = at;
        while (first > 0 && at - first < LONG_LIST && pieces.get(first).mark() == Mark.BULLET) first--;
        if (pieces.get(first).shape().leadsIn()) return true;
        var next = at;
        while (next < pieces.size() && next - at < LONG_LIST && pieces.get(next).mark() == Mark.BULLET) next++;
        var before = meanings.get(first);
        return next < pieces.size() && meanings.get(next) == null && pieces.get(next).shape().closed() && (before == null || !before.begins());
    }

    private boolean opensPoll(int at) {
        var meaning = meanings.get(at);
        return meaning != null && (meaning.role() == Role.POLL_QUESTION || meaning.role() == Role.POLL_OPTION);
    }

    /** Nothing but a sign of comments, or a name over one, begins them; and no running text begins what is no story. */
    private double[] begins(int at) {
        var begins = new double[STRETCHES];
        if (isProse(at)) Arrays.fill(begins, UNLIKELY);
        var kind = pieces.get(at).kind();
        var named = (kind == Kind.SCRAP || kind == Kind.TITLE) && isComment(at + 1);
        begins[Stretch.COMMENTS.ordinal()] = isComment(at) || named ? 0 : 2 * UNLIKELY;
        begins[Stretch.BODY.ordinal()] = 0;
        begins[Stretch.HEAD.ordinal()] = 0;
        return begins;
    }

    private boolean isProse(int at) {
        var kind = pieces.get(at).kind();
        var prose = kind == Kind.PARAGRAPH || kind == Kind.SENTENCE || kind == Kind.REMARK;
        return prose && meanings.get(at) == null;
    }

    private boolean isComment(int at) {
        var meaning = at < meanings.size() ? meanings.get(at) : null;
        return meaning != null && (meaning.role() == Role.COMMENTS || meaning.role() == Role.DATE);
    }

    /** Prose that a blank line divides from lines standing close together, or from one link, is none of them. */
    private boolean leavesList(int at) {
        if (at == 0 || !isProse(at) || !pieces.get(at).apart()) return false;
        var before = meanings.get(at - 1);
        return !pieces.get(at - 1).apart() || (before != null && !before.begins());
    }

    private boolean underBiography(int at) {
        for (var i = Math.max(0, at - NEAR / 4); i < at; i++) {
            var meaning = meanings.get(i);
            if (meaning != null && meaning.role() == Role.AUTHOR_BIOGRAPHY && meaning.begins()) return meanings.get(at) == null;
        }
        return false;
    }

    /** The story's byline, over which no story can be: the last one before the first paragraphs. */
    private int byline() {
        var all = pieces.stream().mapToInt(TextStretches::told).sum();
        var before = 0;
        var since = 0;
        var found = 0;
        for (var i = 0; i < pieces.size() && before * 4 <= all; i++) {
            var meaning = meanings.get(i);
            var told = meaning == null ? told(pieces.get(i)) : 0;
            if (meaning != null
                    && meaning.role() == Role.BYLINE
                    && TextByline.isByline(pieces.get(i).text())) {
                if (found == 0 || since < 2 * NEAR) found = i;
                since = 0;
            }
            before += told;
            since += told;
        }
        return found;
    }

    private static int told(TextPiece piece) {
        var kind = piece.kind();
        return kind == Kind.PARAGRAPH || kind == Kind.SENTENCE ? piece.shape().words() : 0;
    }
}
