package org.masthead.clipping;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.masthead.clipping.Clipping.Role;
import org.masthead.clipping.TextLine.Mark;
import org.masthead.clipping.TextOdds.Stretch;
import org.masthead.clipping.TextPhrases.Meaning;
import org.masthead.clipping.TextShape.Kind;

/**
 * A page of text, divided into its stretches.
 *
 * @param meanings what each piece says of itself, or null
 * @param body the first piece of the story's body; as many as there are pieces when there is none
 * @param end the last piece of it, or -1
 * @param headline the headline, or -1
 */
record TextPage(
        List<TextPiece> pieces,
        List<@Nullable Meaning> meanings,
        List<Stretch> stretches,
        int body,
        int end,
        int headline) {

    private static final int NEAR = 12;
    private static final int LONGEST_NAME = 4;
    private static final int SHORTEST_QUOTE = 20;
    private static final Pattern QUOTES = Pattern.compile("^[\\s\"“”„«»'‘’…]+|[\\s\"“”«»'‘’….,!]+$");

    static TextPage of(List<TextPiece> pieces) {
        var meanings = TextContext.meanings(pieces);
        var page = new TextPage(pieces, meanings, TextStretches.of(pieces, meanings), 0, 0, -1);
        var body = 0;
        while (body < pieces.size() && !page.tells(body)) body++;
        var end = pieces.size() - 1;
        while (end >= 0 && !page.tells(end)) end--;
        var headline = TextHeadline.of(page, body);
        return new TextPage(pieces, meanings, page.headed(headline, body), body, end, headline);
    }

    /** Between headline and story is the head, unless a list begins there. */
    private List<Stretch> headed(int headline, int body) {
        var headed = new ArrayList<>(stretches);
        for (var i = Math.max(0, headline); i < body && headline >= 0; i++) {
            var meaning = meanings.get(i);
            if (meaning != null && meaning.begins()) break;
            headed.set(i, Stretch.HEAD);
        }
        return headed;
    }

    /** Whether the piece is a paragraph of the story. */
    boolean tells(int at) {
        return stretches.get(at) == Stretch.BODY && unknown(at) && isText(at);
    }

    /** Neither a title nor a scrap. */
    boolean isText(int at) {
        var kind = pieces.get(at).kind();
        return kind != Kind.TITLE && kind != Kind.SCRAP;
    }

    boolean unknown(int at) {
        return meanings.get(at) == null;
    }

    boolean is(int at, Role role) {
        var meaning = at >= 0 && at < meanings.size() ? meanings.get(at) : null;
        return meaning != null && meaning.role() == role;
    }

    /** Whether two pieces say the same. */
    boolean same(int one, int other) {
        var plain = pieces.get(one).plain();
        return !plain.isEmpty() && plain.equals(pieces.get(other).plain());
    }

    /** Whether a longer piece of the story nearby has the same words in it, as the paragraph has that a quote is from. */
    boolean quotes(int at) {
        var quote = QUOTES.matcher(pieces.get(at).text()).replaceAll("").strip();
        if (quote.length() < SHORTEST_QUOTE) return false;
        for (var i = Math.max(0, at - NEAR); i < Math.min(pieces.size(), at + NEAR); i++) {
            if (i != at
                    && tells(i)
                    && pieces.get(i).words().length() > quote.length()
                    && pieces.get(i).words().contains(quote.substring(1))) return true;
        }
        return false;
    }

    /** A name right under a story that has none over it. */
    boolean isSignature(int at) {
        var piece = pieces.get(at);
        var name = unknown(at) && piece.shape().named() && piece.shape().words() <= LONGEST_NAME;
        return name
                && at == end + 1
                && meanings.stream().noneMatch(meaning -> meaning != null && meaning.role() == Role.BYLINE);
    }

    boolean listed(int at) {
        return at >= 0 && at < pieces.size() && pieces.get(at).mark() == Mark.BULLET;
    }
}
