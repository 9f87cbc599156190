package org.masthead.moderation;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.masthead.house.Paper;

/** Many links, or any from somebody new, are read first: that is what spam is made of. Our own pages do not count. */
final class LinksCheck implements Check {

    private static final int FAR_TOO_MANY = 4;

    private static final Pattern LINK = Pattern.compile("(?i)(?:https?://|www\\.)[^\\s<>\"'()\\[\\]]{1,2000}"
            + "|(?<![@\\w.-])(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){1,4}"
            + "(?:com|net|org|info|biz|ru|cn|top|xyz|shop|site|online|club|store|live|click|link|io|co|me|tv|de|fr|uk|eu|us|ch|at)"
            + "(?![\\w-])(?:/[^\\s<>\"'()\\[\\]]*)?");
    private static final Pattern HREF = Pattern.compile("(?i)\\bhref\\s*=\\s*[\"']?([^\"'\\s>]+)");

    private final Supplier<ModerationSettings> settings;
    private final String own;

    LinksCheck(Supplier<ModerationSettings> settings, Paper paper) {
        this.settings = settings;
        this.own = host(paper.address());
    }

    @Override
    public String name() {
        return "links";
    }

    @Override
    public Ruling of(Remark remark) {
        var links = links(remark);
        if (links.isEmpty()) return PASS;
        var most = settings.get().mostLinks();
        var found = Excerpt.of(String.join(" ", links));
        if (links.size() > Math.max(1, most) * FAR_TOO_MANY) {
            return reject(
                    "There are " + links.size() + " links in your comment. Keep the " + Math.max(1, most)
                            + " that matter most, and send it again.",
                    found);
        }
        if (links.size() > most) {
            return hold(
                    most == 0
                            ? "There is a link in your comment, so a moderator looks at it first. Without one it can stand at once."
                            : "There are more than " + most
                                    + " links in your comment, so a moderator looks at them first. With fewer it can stand at once.",
                    found);
        }
        if (remark.writer().approved() >= settings.get().newReadersFirst()) return PASS;
        return hold(
                "There is a link in one of your first comments here, so a moderator looks at it first. Nothing more is needed from you.",
                found);
    }

    private Set<String> links(Remark remark) {
        var links = new LinkedHashSet<String>();
        var html = HREF.matcher(remark.html());
        while (html.find()) add(html.group(1), links);
        var leading = Set.copyOf(links);
        var text = LINK.matcher(remark.text());
        while (text.find()) {
            var written = text.group();
            if (leading.stream().noneMatch(one -> breaksOff(written, one))) add(written, links);
        }
        return links;
    }

    /** Words are read up to a parenthesis, which may stand within an address: it is one link all the same. */
    private static boolean breaksOff(String written, String link) {
        return link.startsWith(plain(written) + "(");
    }

    private static String plain(String link) {
        return link.replaceFirst("(?i)^https?://", "").replaceFirst("[/.,;:!?]+$", "");
    }

    private void add(String link, Set<String> links) {
        var plain = plain(link);
        var ours = !own.isEmpty()
                && (plain + "/")
                        .toLowerCase(Locale.ROOT)
                        .replaceFirst("^www\\.", "")
                        .startsWith(own + "/");
        if (!ours && !plain.isEmpty() && !plain.startsWith("/") && !plain.startsWith("#")) links.add(plain);
    }

    private static String host(String address) {
        try {
            var host = URI.create(address).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException notAnAddress) {
            return "";
        }
    }
}
