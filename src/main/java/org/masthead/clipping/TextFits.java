package org.masthead.clipping;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masthead.clipping.Clipping.Role;
import org.masthead.clipping.TextLine.Mark;
import org.masthead.clipping.TextOdds.Stretch;
import org.masthead.clipping.TextPhrases.Meaning;
import org.masthead.clipping.TextShape.Kind;

/** Weighs each piece of a page: which stretch it belongs to by what it is, and by what is just around it. */
final class TextFits {

    private static final double UNLIKELY = -5;
    private static final double SET_APART = 4.5;
    private static final int LONG_LIST = 30;
    private static final int PASSAGE = 45;
    private static final int POLL_LENGTH = 16;
    private static final int NEAR = 12;

    private final List<TextPiece> pieces;
    private final List<@Nullable Meaning> meanings;
    private final int head;
    private int poll = -POLL_LENGTH;

    TextFits(List<TextPiece> pieces, List<@Nullable Meaning> meanings) {
        this.pieces = pieces;
        this.meanings = meanings;
        head = byline();
    }

    /** How well the piece fits each stretch. */
    double[] of(int at) {
        if (opensPoll(at)) poll = at;
        var fits = TextOdds.fits(name(at));
        if (at - poll >= POLL_LENGTH) fits[Stretch.POLL.ordinal()] -= 5;
        if (leavesList(at)) {
            for (var rail : List.of(Stretch.STORIES, Stretch.POLL, Stretch.ASIDE)) fits[rail.ordinal()] -= SET_APART;
        }
        if (underBiography(at)) fits[Stretch.BIOGRAPHY.ordinal()] += 2;
        if (at < head) fits[Stretch.BODY.ordinal()] = TextStretches.NEVER;
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
        if (piece.mark() == Mark.BULLET && (kind == Kind.TITLE || kind == Kind.SCRAP))
            return itemOfStory(at) ? "ITEM" : "LISTED";
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
        return next < pieces.size()
                && meanings.get(next) == null
                && pieces.get(next).shape().closed()
                && (before == null || !before.begins());
    }

    private boolean opensPoll(int at) {
        var meaning = meanings.get(at);
        return meaning != null && (meaning.role() == Role.POLL_QUESTION || meaning.role() == Role.POLL_OPTION);
    }

    /** Nothing but a sign of comments, or a name over one, begins them; and no running text begins what is no story. */
    double[] begins(int at) {
        var begins = new double[Stretch.values().length];
        if (isProse(at)) Arrays.fill(begins, UNLIKELY);
        var kind = pieces.get(at).kind();
        var named = (kind == Kind.SCRAP || kind == Kind.TITLE) && isComment(at + 1);
        begins[Stretch.COMMENTS.ordinal()] = isComment(at) || named ? 0 : 2 * UNLIKELY;
        if (meanings.get(at) == null && !pieces.get(at).shape().named()) begins[Stretch.BIOGRAPHY.ordinal()] = UNLIKELY;
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
            if (meaning != null && meaning.role() == Role.AUTHOR_BIOGRAPHY && meaning.begins())
                return meanings.get(at) == null;
        }
        return false;
    }

    /** The story's byline, over which no story can be: the last one before the first paragraphs. */
    private int byline() {
        var all = pieces.stream().mapToInt(TextFits::told).sum();
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
