package org.masthead.clipping;

import java.util.regex.Pattern;
import org.masthead.clipping.Clipping.Role;
import org.masthead.clipping.TextOdds.Stretch;
import org.masthead.clipping.TextShape.Kind;

/** The roles within the stretch of the page that the story fills: paragraphs, and what stands between them. */
final class TextBodyRoles {

    /** Somebody is quoted: a paragraph of the story, though a photograph’s credit follows. */
    private static final Pattern SPEECH =
            Pattern.compile("[“\"„«][^”\"“»]{8,}[”\"“»].*\\p{L}|\\p{L}.*[“\"„«][^”\"“»]{8,}[”\"“»]");

    private static final Pattern QUOTED = Pattern.compile("[\"“„«‘'].{6,}[\"”“»’'][.,]?(?:\\s*[–—-]+\\s*.{2,60})?");
    private static final Pattern TIME = Pattern.compile("(?i)\\d{1,2}:\\d{2}(?: ?[ap]\\.?m\\.?)?");
    private static final Pattern ATTRIBUTED = Pattern.compile("[–—-]+\\s*\\p{Lu}.{2,80}");
    private static final int LONGEST_SUBHEAD = 10;
    private static final int LONGEST_QUOTED_SUBHEAD = 5;
    private static final int LONGEST_QUOTE = 30;

    private final TextPage page;
    private final Role[] roles;

    TextBodyRoles(TextPage page, Role[] roles) {
        this.page = page;
        this.roles = roles;
    }

    void give() {
        for (var i = 0; i < roles.length; i++) {
            if (page.stretches().get(i) == Stretch.BODY && roles[i] == Role.OTHER) roles[i] = role(i);
        }
    }

    private Role role(int at) {
        var meaning = page.meanings().get(at);
        if (meaning != null) return known(at, meaning.role());
        var piece = page.pieces().get(at);
        if (page.isText(at)) return repeatedQuote(at) ? Role.PULL_QUOTE : isCaption(at) ? Role.CAPTION : Role.BODY;
        if (piece.mark() == TextLine.Mark.HEADING) return Role.SUBHEAD;
        if (page.is(at - 1, Role.ADVERTISEMENT) && !piece.apart()) return Role.ADVERTISEMENT;
        if (piece.mark() == TextLine.Mark.BULLET && inList(at)) return Role.BODY;
        if (page.is(at + 1, Role.CREDIT) && piece.kind() == Kind.TITLE) return Role.CAPTION;
        if (isQuote(at)) return Role.PULL_QUOTE;
        return at > page.end() ? after(at) : between(at);
    }

    /** Words set large, or the name under them. */
    private boolean isQuote(int at) {
        var piece = page.pieces().get(at);
        if (at > 0
                && roles[at - 1] == Role.PULL_QUOTE
                && ATTRIBUTED.matcher(piece.text()).matches()) return true;
        return piece.shape().words() > LONGEST_QUOTED_SUBHEAD
                && (QUOTED.matcher(piece.text()).matches() || repeatedQuote(at));
    }

    private Role known(int at, Role role) {
        var piece = page.pieces().get(at);
        if (role == Role.DATE
                && between(at) == Role.SUBHEAD
                && TIME.matcher(piece.text()).matches()) return Role.SUBHEAD;
        if (role == Role.AUTHOR_BIOGRAPHY && at < page.end() && page.isText(at) && !TextBiography.isContact(piece))
            return Role.BODY;
        return role;
    }

    /** A sentence that stands close over a credit or close under a picture. */
    private boolean isCaption(int at) {
        var piece = page.pieces().get(at);
        if (piece.shape().sentences() > 2 || TextDateline.of(piece.text()).found()) return false;
        return (page.is(at + 1, Role.CREDIT)
                        && !piece.closed()
                        && !SPEECH.matcher(piece.text()).find())
                || ((page.is(at - 1, Role.PICTURE) || page.is(at - 1, Role.CREDIT))
                        && !piece.apart()
                        && page.body() == at);
    }

    /** A sentence of the story, set large beside it. */
    private boolean repeatedQuote(int at) {
        var piece = page.pieces().get(at);
        if (piece.kind() == Kind.PARAGRAPH
                || piece.shape().words() < 4
                || piece.shape().words() > LONGEST_QUOTE) return false;
        return (!piece.shape().closed() || QUOTED.matcher(piece.text()).matches()) && page.quotes(at);
    }

    /** Bullets after “as follows:”, or several in a row. */
    private boolean inList(int at) {
        if (at > 0 && page.pieces().get(at - 1).shape().leadsIn()) return true;
        var first = at;
        while (page.listed(first - 1) && page.stretches().get(first - 1) == Stretch.BODY) first--;
        return first > 0
                        && roles[first - 1] == Role.BODY
                        && page.pieces().get(first - 1).shape().leadsIn()
                || page.listed(at + 1)
                || first < at;
    }

    private Role after(int at) {
        var text = page.pieces().get(at).text();
        if (page.isSignature(at)
                || TextByline.isOrganisation(text)
                || TextByline.isTitle(text)
                || ATTRIBUTED.matcher(text).matches()) return Role.BYLINE;
        return Role.OTHER;
    }

    private Role between(int at) {
        var piece = page.pieces().get(at);
        var alone = (at == 0 || page.isText(at - 1) || !page.unknown(at - 1) || roles[at - 1] == Role.PULL_QUOTE)
                && (at + 1 == roles.length || page.isText(at + 1) || !page.unknown(at + 1));
        return alone && piece.shape().words() <= LONGEST_SUBHEAD ? Role.SUBHEAD : Role.RELATED_STORIES;
    }
}
