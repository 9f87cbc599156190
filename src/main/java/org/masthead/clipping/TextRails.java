package org.masthead.clipping;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.masthead.clipping.Clipping.Role;
import org.masthead.clipping.TextShape.Kind;

/** The roles beside and below the story: lists of other stories, the poll, comments, biography, foot. */
final class TextRails {

    private static final Set<Role> LISTS =
            EnumSet.of(Role.LATEST_STORIES, Role.MOST_READ, Role.RELATED_STORIES, Role.VIDEO_RAIL);

    /** What stays what it is, whatever it stands among. */
    private static final Set<Role> SURE = EnumSet.of(
            Role.NEWSLETTER,
            Role.SUBSCRIPTION,
            Role.ADVERTISEMENT,
            Role.CONSENT,
            Role.COPYRIGHT,
            Role.REPRINT,
            Role.FOOTER,
            Role.CORRECTION,
            Role.CONTINUES,
            Role.ENTIRE_STORY,
            Role.PAGE_LINKS,
            Role.TOPICS,
            Role.SHARE);

    private static final Set<Role> SURE_AMONG_COMMENTS = EnumSet.of(
            Role.NEWSLETTER,
            Role.ADVERTISEMENT,
            Role.COPYRIGHT,
            Role.REPRINT,
            Role.CONSENT,
            Role.FOOTER,
            Role.ENTIRE_STORY);

    /** Buttons under the field for one's e-mail address. */
    private static final Set<String> SENT =
            Set.of("sign up", "subscribe", "submit", "go", "join", "ok", "sign me up", "register", "send");

    private static final Pattern MORE =
            Pattern.compile("#|(?:see|view|show|load|more|all|next|previous|prev|read|top|up)\\b.*");
    private static final int LONGEST_OPTION = 14;

    private final TextPage page;
    private final Role[] roles;
    private Role list = Role.RELATED_STORIES;
    private Role aside = Role.ADVERTISEMENT;
    private boolean asked;
    private boolean voted;

    TextRails(TextPage page, Role[] roles) {
        this.page = page;
        this.roles = roles;
    }

    void give() {
        for (var i = 0; i < roles.length; i++) {
            if (i > 0
                    && roles[i - 1] == Role.NEWSLETTER
                    && SENT.contains(page.pieces().get(i).plain())) {
                roles[i] = Role.NEWSLETTER;
                continue;
            }
            if (roles[i] == Role.HEADLINE || roles[i] == Role.KICKER) continue;
            if (page.pieces().get(i).mark() == TextLine.Mark.REFERENCE) {
                roles[i] = Role.NAVIGATION;
                continue;
            }
            var stretch = page.stretches().get(i);
            var entered = i == 0 || page.stretches().get(i - 1) != stretch;
            switch (stretch) {
                case STORIES -> roles[i] = story(i, entered);
                case POLL -> roles[i] = poll(i, entered);
                case COMMENTS -> roles[i] = comment(i);
                case BIOGRAPHY -> roles[i] = biography(i);
                case ASIDE -> roles[i] = aside(i);
                case FOOT -> roles[i] = foot(i);
                case HEAD, BODY -> {}
            }
        }
    }

    private Role story(int at, boolean entered) {
        var meaning = page.meanings().get(at);
        if (entered) list = Role.RELATED_STORIES;
        if (meaning != null && LISTS.contains(meaning.role()) && (meaning.begins() || entered)) list = meaning.role();
        if (meaning == null) return list;
        if (meaning.role() == Role.NAVIGATION
                && !MORE.matcher(page.pieces().get(at).plain()).matches()) return Role.NAVIGATION;
        return SURE.contains(meaning.role()) ? meaning.role() : list;
    }

    private Role poll(int at, boolean entered) {
        var piece = page.pieces().get(at);
        var meaning = page.meanings().get(at);
        if (entered) {
            asked = false;
            voted = false;
        }
        if (meaning != null && meaning.role() == Role.POLL_QUESTION) {
            asked = piece.shape().asks() && !TextPhrases.isHeading(piece.plain());
            voted = false;
            return Role.POLL_QUESTION;
        }
        if (meaning != null && meaning.role() == Role.POLL_CONTROL) {
            voted = true;
            return Role.POLL_CONTROL;
        }
        if (meaning != null && (SURE.contains(meaning.role()) && meaning.role() != Role.FOOTER)) return meaning.role();
        if (!asked) {
            asked = piece.shape().asks();
            return Role.POLL_QUESTION;
        }
        var option = meaning == null || meaning.role() == Role.POLL_OPTION || piece.kind() == Kind.SCRAP;
        if (option && (!voted || page.is(at, Role.POLL_OPTION)) && piece.shape().words() <= LONGEST_OPTION)
            return Role.POLL_OPTION;
        return voted || piece.kind() == Kind.SCRAP ? Role.POLL_CONTROL : Role.POLL_QUESTION;
    }

    private Role comment(int at) {
        var meaning = page.meanings().get(at);
        return meaning != null && SURE_AMONG_COMMENTS.contains(meaning.role()) ? meaning.role() : Role.COMMENTS;
    }

    private Role biography(int at) {
        var meaning = page.meanings().get(at);
        if (meaning == null
                || meaning.role() == Role.SHARE && page.pieces().get(at).words().contains("@"))
            return Role.AUTHOR_BIOGRAPHY;
        return SURE.contains(meaning.role())
                        || meaning.role() == Role.PICTURE
                        || meaning.role() == Role.OTHER
                        || LISTS.contains(meaning.role())
                ? meaning.role()
                : Role.AUTHOR_BIOGRAPHY;
    }

    private Role aside(int at) {
        var meaning = page.meanings().get(at);
        if (meaning == null) return aside;
        if (EnumSet.of(Role.NEWSLETTER, Role.SUBSCRIPTION, Role.ADVERTISEMENT, Role.CONSENT)
                .contains(meaning.role())) aside = meaning.role();
        return meaning.role();
    }

    private Role foot(int at) {
        if (page.isSignature(at)) return Role.BYLINE;
        var meaning = page.meanings().get(at);
        return meaning == null || meaning.role() == Role.NAVIGATION ? Role.FOOTER : meaning.role();
    }
}
