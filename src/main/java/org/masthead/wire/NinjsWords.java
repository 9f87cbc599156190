package org.masthead.wire;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.masthead.house.Characters;
import org.masthead.house.Markup;
import org.masthead.story.Copy;
import org.masthead.wire.NinjsFields.Said;

/** What a ninjs record says: headline, deck and body, each the best of those it offers. */
final class NinjsWords {

    /** The longest body, in characters. */
    static final int LONGEST_BODY = 4_000_000;

    private static final long MOST_TAGS = 100_000;
    private static final int LONGEST_HEADLINE = 1_000;
    private static final int HEADLINE_FROM_BODY = 100;

    private static final Pattern KICKER = Pattern.compile(".*(kicker|overline|eyebrow).*");
    private static final Pattern SUBHEAD = Pattern.compile(".*(sub|deck|secondary|standfirst|hl2).*");
    private static final Pattern SEARCH = Pattern.compile(".*(seo|search).*");
    private static final Pattern SOCIAL = Pattern.compile(".*(social|twitter|facebook|share).*");
    private static final Pattern WEB = Pattern.compile(".*(web|online|mobile).*");
    private static final Pattern SHORT = Pattern.compile(".*(short|alt|extended|print|push|original).*");
    private static final Pattern DECK =
            Pattern.compile(".*(deck|summary|standfirst|lead|abstract|teaser|short|intro|subtitle).*");
    private static final Pattern ASIDE = Pattern.compile(".*(caption|alt|keyword|meta|seo|social|note|credit).*");

    private final NinjsFields fields;
    private final List<Said> headlines;

    NinjsWords(NinjsFields fields) {
        this.fields = fields;
        this.headlines = fields.said("headline", "headlines");
    }

    Dispatch.Words over(Markup body) {
        var others = new Copy.Headlines(headlineFor(WEB), headlineFor(SEARCH), headlineFor(SOCIAL));
        return new Dispatch.Words(headlineFor(KICKER), headline(body), others, deck());
    }

    private String headline(Markup body) {
        var main = headlines.stream()
                .filter(one -> headlineRank(one.role()) < 3)
                .min(Comparator.comparingInt(one -> headlineRank(one.role())))
                .map(one -> PlainText.line(one.value()))
                .filter(line -> !line.isEmpty())
                .orElseGet(() -> fields.line("title"));
        var headline = main.isEmpty() ? firstWords(body) : main;
        if (headline.length() <= LONGEST_HEADLINE) return headline;
        throw new UnusableRecord("Its headline is " + headline.length() + " characters long; a headline has at most "
                + LONGEST_HEADLINE + ".");
    }

    private static int headlineRank(String role) {
        if (matches(KICKER, role) || matches(SUBHEAD, role) || matches(SEARCH, role) || matches(SOCIAL, role)) return 3;
        if (role.isEmpty() || role.contains("main") || role.contains("headline") || role.endsWith("hl1")) return 0;
        return matches(WEB, role) || matches(SHORT, role) ? 2 : 1;
    }

    private String headlineFor(Pattern role) {
        return headlines.stream()
                .filter(one -> matches(role, one.role()))
                .map(one -> PlainText.line(one.value()))
                .filter(line -> line.length() <= LONGEST_HEADLINE)
                .findFirst()
                .orElse("");
    }

    private static String firstWords(Markup body) {
        var line = PlainText.line(body.text().lines().findFirst().orElse(""));
        if (line.length() <= HEADLINE_FROM_BODY) return line;
        var cut = line.lastIndexOf(' ', HEADLINE_FROM_BODY);
        return cut < 1 ? line.substring(0, line.offsetByCodePoints(0, 50)) + "…" : line.substring(0, cut) + "…";
    }

    private String deck() {
        var deck = fields.said("description", "descriptions").stream()
                .filter(one -> !matches(ASIDE, one.role()) && !NinjsNotices.isNotice(one.role()))
                .min(Comparator.comparingInt(NinjsWords::deckRank))
                .map(one -> NinjsFields.line("deck", one.value()))
                .orElse("");
        return deck.isEmpty() ? headlineFor(SUBHEAD) : deck;
    }

    private static int deckRank(Said said) {
        if (matches(DECK, said.role())) return 0;
        return said.role().isEmpty() ? said.contentType().contains("html") ? 2 : 1 : 3;
    }

    /** The body: HTML before text. */
    Markup body() {
        var best = fields.said("body", "bodies").stream()
                .filter(one -> bodyRank(one) < 9)
                .min(Comparator.comparingInt(NinjsWords::bodyRank));
        if (best.isEmpty()) return Markup.EMPTY;
        var text = best.get().value();
        if (text.length() > LONGEST_BODY) {
            throw new UnusableRecord(
                    "Its body is " + text.length() + " characters long; a body has at most " + LONGEST_BODY + ".");
        }
        return markup(text, best.get().contentType());
    }

    private static int bodyRank(Said said) {
        if (matches(ASIDE, said.role()) || NinjsNotices.isNotice(said.role())) return 9;
        var side = matches(DECK, said.role()) ? 4 : 0;
        var type = said.contentType();
        if (type.contains("html")) return side;
        if (type.isEmpty() || type.contains("nitf") || type.equals("text/xml")) return side + 1;
        return type.startsWith("text/") ? side + 2 : 9;
    }

    private static Markup markup(String text, String type) {
        var plain = type.startsWith("text/plain") || (type.isEmpty() && !PlainText.hasTags(text));
        var tags = plain ? 0 : text.chars().filter(one -> one == '<').count();
        if (tags > MOST_TAGS) {
            throw new UnusableRecord("Its body has " + tags + " tags; a body has at most " + MOST_TAGS + ".");
        }
        try {
            return plain ? Markup.ofText(Characters.clean(text)) : Markup.of(inner(text));
        } catch (IllegalStateException e) {
            throw new UnusableRecord("Its body cannot be made into paragraphs: its HTML contradicts itself.");
        }
    }

    /** What stands inside the body of a whole page; anything else as it is. */
    private static String inner(String html) {
        var page = html.regionMatches(true, 0, "<!doctype", 0, 9) || html.contains("<body") || html.contains("<html");
        return page ? Jsoup.parse(html).body().html() : html;
    }

    private static boolean matches(Pattern pattern, String role) {
        return !role.isEmpty() && pattern.matcher(role).matches();
    }
}
