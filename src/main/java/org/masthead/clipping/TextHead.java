package org.masthead.clipping;

import java.util.regex.Pattern;
import org.masthead.clipping.Clipping.Role;
import org.masthead.clipping.TextLine.Mark;
import org.masthead.clipping.TextOdds.Stretch;
import org.masthead.clipping.TextShape.Kind;

/** The roles over the story: navigation, kicker, headline, deck, byline, the picture it leads with. */
final class TextHead {

    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}'’.-]+(?: (?:\\(?\\p{Lu}[\\p{L}'’.-]*|de|la|van|von|der|den|da|bin|"
                    + "al)){1,4}(?:(?:,| and| und| et| y) \\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]*){1,3})*");
    private static final int LONGEST_KICKER = 4;
    private static final int LONGEST_DECK = 45;
    private static final int MOST_DECKS = 2;

    private final TextPage page;
    private final Role[] roles;
    private final int headline;

    TextHead(TextPage page, Role[] roles) {
        this.page = page;
        this.roles = roles;
        headline = page.headline();
    }

    void give() {
        for (var i = 0; i < roles.length; i++) {
            if (page.stretches().get(i) != Stretch.HEAD && i != headline) continue;
            var meaning = page.meanings().get(i);
            if (i == headline) roles[i] = Role.HEADLINE;
            else if (i > 0
                    && roles[i - 1] == Role.BYLINE
                    && TextByline.isTitle(page.pieces().get(i).text())) roles[i] = Role.BYLINE;
            else if (meaning != null) roles[i] = known(i, meaning.role());
            else roles[i] = i < headline || headline < 0 ? over(i) : under(i);
        }
        if (headline >= 0) decks();
        if (headline > 0 && isKicker(headline - 1)) roles[headline - 1] = Role.KICKER;
    }

    /** An address under a byline belongs to it. */
    private Role known(int at, Role role) {
        var scrap = page.pieces().get(at).kind() == Kind.SCRAP;
        return role == Role.AUTHOR_BIOGRAPHY && scrap && at > 0 && roles[at - 1] == Role.BYLINE ? Role.BYLINE : role;
    }

    /** A sentence or two right under the headline, with the byline or the date after it. */
    private void decks() {
        var at = headline + 1;
        while (at < roles.length
                && at <= headline + MOST_DECKS
                && page.tells(at)
                && page.pieces().get(at).shape().words() <= LONGEST_DECK) at++;
        var meaning = at < roles.length ? page.meanings().get(at) : null;
        if (meaning == null || (meaning.role() != Role.BYLINE && meaning.role() != Role.DATE)) return;
        for (var i = headline + 1; i < at; i++) roles[i] = Role.DECK;
    }

    private Role over(int at) {
        return repeats(at) ? Role.HEADLINE : Role.NAVIGATION;
    }

    /** “Headline - The Averley Packet”, or the headline once more. */
    private boolean repeats(int at) {
        if (headline < 0) return false;
        var said = page.pieces().get(headline).plain();
        var plain = page.pieces().get(at).plain();
        return said.indexOf(' ') > 0
                && (plain.equals(said) || (plain.startsWith(said + " ") && plain.length() < said.length() + 60));
    }

    private Role under(int at) {
        var piece = page.pieces().get(at);
        if (repeats(at)) return Role.HEADLINE;
        if (page.is(at + 1, Role.CREDIT)) return Role.CAPTION;
        if ((roles[at - 1] == Role.CAPTION || roles[at - 1] == Role.PICTURE)
                && piece.shape().named()) return Role.CREDIT;
        var words = piece.shape().words();
        var first = firstUnder();
        if (isName(at) && (at == first || roles[at - 1] == Role.DECK || roles[at - 1] == Role.HEADLINE))
            return Role.BYLINE;
        if (TextByline.isTitle(piece.text()) && roles[at - 1] == Role.BYLINE) return Role.BYLINE;
        if (at == first && words >= 4) return Role.DECK;
        if (at > 0 && roles[at - 1] == Role.DECK && words >= 5 && !bylineBetween(at)) return Role.DECK;
        return piece.kind() == Kind.SENTENCE || piece.kind() == Kind.PARAGRAPH || page.is(at - 1, Role.PICTURE)
                ? Role.CAPTION
                : Role.NAVIGATION;
    }

    /** The first piece under the headline that says nothing of itself. */
    private int firstUnder() {
        var at = headline + 1;
        while (at < page.pieces().size() && (!page.unknown(at) || repeats(at))) at++;
        return at;
    }

    private boolean bylineBetween(int at) {
        for (var i = headline + 1; i < at; i++) {
            if (roles[i] == Role.BYLINE || roles[i] == Role.DATE) return true;
        }
        return false;
    }

    private boolean isName(int at) {
        var piece = page.pieces().get(at);
        if (piece.kind() != Kind.SCRAP && piece.kind() != Kind.TITLE) return false;
        if (TextByline.isOrganisation(piece.text())) return true;
        if (!NAME.matcher(piece.text()).matches()) return false;
        var next = at + 1;
        return piece.shape().words() <= 4
                || (next < page.pieces().size()
                        && (page.is(next, Role.DATE)
                                || TextByline.isTitle(page.pieces().get(next).text())));
    }

    private static boolean isBar(String words) {
        return words.indexOf('|') >= 0
                || words.indexOf('\t') >= 0
                || words.matches(".*[•»›>].*")
                || TextByline.isOrganisation(words);
    }

    /** A word or two directly over the headline that belong to no list. */
    private boolean isKicker(int at) {
        var piece = page.pieces().get(at);
        var meaning = page.meanings().get(at);
        if (piece.shape().words() > LONGEST_KICKER || piece.shape().closed() || piece.mark() == Mark.BULLET)
            return false;
        if (meaning != null && meaning.role() != Role.NAVIGATION) return false;
        if (repeats(at) || piece.plain().isEmpty() || isBar(piece.words())) return false;
        if (piece.apart()) return true;
        return at == 0
                || !page.unknown(at - 1) && !page.is(at - 1, Role.NAVIGATION)
                || piece.shape().capitals()
                        && !page.pieces().get(at - 1).shape().capitals();
    }
}
