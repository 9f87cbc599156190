package org.masthead.clipping;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.masthead.clipping.Clipping.Role;

/** A page of text with a role for each of its pieces: what can be read off it. */
final class TextStory {

    private static final Pattern ADDRESS = Pattern.compile("\\b(?:https?://|www\\.)[^\\s<>\"“”]+[^\\s<>\"“”.,;)\\]]");
    private static final Pattern CRUMBS = Pattern.compile("\\s*(?:>|»|›|→|::|/|\\|)\\s*");
    private static final Pattern OF_SECTION = Pattern.compile(
            "(?i)(?:section|posted in|filed under|in|category|rubrik|ressort|sección|rubrique)\\s*:\\s*(.{2,40})");
    private static final int MOST_PICTURES = 20;

    private final TextPage page;
    private final List<Role> roles;
    private final int opening;
    private final TextDateline dateline;

    TextStory(TextPage page, List<Role> roles) {
        this.page = page;
        this.roles = roles;
        opening = opening();
        dateline = opening < 0
                ? TextDateline.NONE
                : TextDateline.of(pieces().get(opening).text());
    }

    List<TextPiece> pieces() {
        return page.pieces();
    }

    TextPage page() {
        return page;
    }

    Role role(int at) {
        return roles.get(at);
    }

    /** Where the pieces of this role are. */
    List<Integer> at(Role role) {
        return IntStream.range(0, roles.size())
                .filter(i -> roles.get(i) == role)
                .boxed()
                .toList();
    }

    List<String> texts(Role role) {
        return at(role).stream().map(i -> pieces().get(i).text()).toList();
    }

    String first(Role role) {
        return texts(role).stream().findFirst().orElse("");
    }

    String all(Role role) {
        return texts(role).stream().distinct().collect(Collectors.joining(" "));
    }

    /** The shortest form of it, for a page's title has the name of the paper at its end. */
    String headline() {
        var headlines = texts(Role.HEADLINE);
        return headlines.stream()
                .reduce((one, other) -> other.length() < one.length() ? other : one)
                .orElse("");
    }

    String dateline() {
        var alone = first(Role.DATELINE);
        if (alone.isEmpty()) return dateline.place();
        return alone.replaceFirst("\\s*(?:[—–―-]+)\\s*$", "");
    }

    /** A paragraph as it stands in the body. */
    String told(int at) {
        var text = pieces().get(at).text();
        return at == opening ? text.substring(dateline.end()) : text;
    }

    /** The page's own address: one on a line of its own, or the only one at the foot. */
    String address() {
        for (var i = 0; i < roles.size(); i++) {
            if (roles.get(i) != Role.OTHER
                    && roles.get(i) != Role.FOOTER
                    && roles.get(i) != Role.SHARE
                    && roles.get(i) != Role.REPRINT) continue;
            var address = ADDRESS.matcher(pieces().get(i).text());
            if (address.find())
                return address.group().startsWith("www.") ? "http://" + address.group() : address.group();
        }
        return "";
    }

    String section() {
        for (var text : texts(Role.NAVIGATION)) {
            var said = OF_SECTION.matcher(text);
            if (said.matches()) return said.group(1).strip();
            var crumbs = CRUMBS.split(text);
            if (crumbs.length >= 2
                    && crumbs.length <= 6
                    && text.matches(
                            "(?i)(?:home|start|startseite|inicio|accueil|news|you are here:?.*)\\s*(?:>|»|›|→|::|/).*")) {
                var last = crumbs[crumbs.length - 1].strip();
                return same(last, headline()) ? crumbs[crumbs.length - 2].strip() : last;
            }
        }
        var kicker = first(Role.KICKER);
        var known = TextPhrases.of(TextPhrases.plain(kicker));
        return known != null && known.role() == Role.NAVIGATION ? kicker : "";
    }

    List<String> notes() {
        var notes = new ArrayList<String>();
        for (var correction : texts(Role.CORRECTION)) notes.add(correction);
        for (var caption :
                texts(Role.CAPTION).stream().distinct().limit(MOST_PICTURES).toList())
            notes.add("A picture is not here: “" + caption + "”");
        return notes;
    }

    private static boolean same(String one, String other) {
        return TextPhrases.plain(other).startsWith(TextPhrases.plain(one));
    }

    private int opening() {
        return at(Role.BODY).stream().findFirst().orElse(-1);
    }
}
