package org.masthead.house;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The last gate of {@link Markup}: the subset as a policy of the OWASP sanitizer. {@link MarkupTidy} has already built
 * the body from allowed elements alone; this is a second, independent opinion.
 */
final class MarkupPolicy {

    static final Pattern BLOCK_ID = Pattern.compile("b-[a-z0-9][a-z0-9-]{0,60}");
    static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}");
    static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,4}");
    static final Pattern PICTURE = Pattern.compile("/media/[a-z0-9]{4,40}");
    static final Pattern LINK = Pattern.compile("(?i)(?:https?://|mailto:|tel:|/(?!/)|#|\\?)[^\\s<>\"'`\\\\\\p{Cc}]*");
    static final Pattern MOMENT = Pattern.compile("[0-9TZ:+. -]{4,40}");

    /** What the sanitizer puts between braces, lest a template of somebody's reads them; none of ours reads pages. */
    private static final String BETWEEN_BRACES = "<!-- -->";

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "h2",
                    "h3",
                    "h4",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "aside",
                    "figure",
                    "figcaption",
                    "img",
                    "hr",
                    "pre",
                    "table",
                    "caption",
                    "thead",
                    "tbody",
                    "tfoot",
                    "tr",
                    "th",
                    "td",
                    "a",
                    "em",
                    "strong",
                    "code",
                    "sub",
                    "sup",
                    "s",
                    "q",
                    "cite",
                    "abbr",
                    "br",
                    "span",
                    "time",
                    "small",
                    "mark",
                    "b",
                    "i")
            .allowWithoutAttributes("a", "span")
            .allowUrlProtocols("http", "https", "mailto", "tel")
            .allowAttributes("id")
            .matching(BLOCK_ID)
            .globally()
            .allowAttributes("lang")
            .matching(LANGUAGE)
            .globally()
            .allowAttributes("dir")
            .matching(Pattern.compile("ltr|rtl|auto"))
            .globally()
            .allowAttributes("class")
            .matching(Pattern.compile("page"))
            .onElements("hr")
            .allowAttributes("class")
            .matching(Pattern.compile("pullquote|factbox"))
            .onElements("aside")
            .allowAttributes("class")
            .matching(Pattern.compile("embed"))
            .onElements("p")
            .allowAttributes("href")
            .matching(LINK)
            .onElements("a")
            .allowAttributes("src")
            .matching(PICTURE)
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("title")
            .onElements("abbr")
            .allowAttributes("width", "height")
            .matching(NUMBER)
            .onElements("img")
            .allowAttributes("datetime")
            .matching(MOMENT)
            .onElements("time")
            .allowAttributes("colspan", "rowspan")
            .matching(NUMBER)
            .onElements("th", "td")
            .allowAttributes("scope")
            .matching(Pattern.compile("row|col|rowgroup|colgroup"))
            .onElements("th")
            .allowAttributes("start")
            .matching(NUMBER)
            .onElements("ol")
            .toFactory();

    private MarkupPolicy() {}

    static String sanitized(String html) {
        return POLICY.sanitize(html).replace(BETWEEN_BRACES, "");
    }
}
