package org.masthead.clipping;

import static org.masthead.clipping.Clipping.Role.*;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The headline of a page's story.
 *
 * @param block where it stands on the page, or -1
 */
record PageHeadline(String words, int block) {

    private static final Pattern DIVIDER = Pattern.compile("\\s+[|–—·•»«:-]{1,2}\\s+|\\s*\\|\\s*");
    private static final int LONGEST = 60;
    private static final int LONGEST_SITE = 6;

    static PageHeadline of(PageReading page) {
        var titles = titles(page);
        for (var place : List.of(Pattern.compile("h1"), Pattern.compile("h2"), Pattern.compile(".*"))) {
            for (var i : page.all().toArray()) {
                var block = page.block(i);
                if (!block.place().normalName().matches(place.pattern()) || !couldBe(page, i)) continue;
                if (titles.stream().anyMatch(title -> same(block.text(), title)))
                    return new PageHeadline(block.text(), i);
            }
        }
        return titles.isEmpty() ? firstHeading(page) : new PageHeadline(titles.getFirst(), -1);
    }

    private static boolean couldBe(PageReading page, int i) {
        var block = page.block(i);
        if (block.hidden() || block.words() == 0 || block.words() > LONGEST) return false;
        var heading = block.kind() == PageBlock.Kind.HEADING || page.is(i, HEADLINE);
        return heading && !page.is(i, RELATED_STORIES, LATEST_STORIES, MOST_READ, COMMENTS, FOOTER)
                || block.kind() == PageBlock.Kind.TEXT
                        && page.roles().get(i) == null
                        && !block.sentence()
                        && block.linked() < 0.5;
    }

    /** What the page calls its story, the most trusted name first, without the site's own name. */
    private static List<String> titles(PageReading page) {
        var story = page.data().story();
        var meta = page.meta();
        var site = meta.siteName().isEmpty() ? page.data().text(story.path("publisher")) : meta.siteName();
        var titles = new ArrayList<String>();
        var said = List.of(
                page.data().text(story.path("headline")),
                meta.first("og:title"),
                meta.first("parsely-title", "sailthru.title"),
                meta.first("twitter:title"),
                page.page().select("[itemprop=headline]").text(),
                page.page().title(),
                meta.first("dc.title", "dcterms.title"));
        for (var title : said) {
            var words = withoutSite(PageText.tidy(title), site);
            if (!words.isEmpty() && words.length() < 400) titles.add(words);
        }
        return titles;
    }

    static String withoutSite(String title, String site) {
        var parts = DIVIDER.split(title);
        if (parts.length < 2) return title;
        var last = parts[parts.length - 1];
        var first = parts[0];
        if (PageText.words(last) <= LONGEST_SITE && PageText.words(title) - PageText.words(last) >= 3) {
            var cut = title.substring(0, title.lastIndexOf(last)).replaceFirst("[\\s|–—·•»«:-]+$", "");
            var certain = title.charAt(title.lastIndexOf(last) - 1) != ' ' || title.contains("|") || named(last, site);
            if (certain || PageText.words(last) <= 4 && !title.contains(": " + last)) return withoutSite(cut, site);
        }
        return named(first, site)
                ? title.substring(title.indexOf(first) + first.length()).replaceFirst("^[\\s|–—·•»«:-]+", "")
                : title;
    }

    private static boolean named(String part, String site) {
        return !site.isBlank() && (PageText.within(part, site) > 0.9 || PageText.within(site, part) > 0.9);
    }

    private static boolean same(String one, String other) {
        return PageText.within(one, other) >= 0.8 && PageText.within(other, one) >= 0.6;
    }

    private static PageHeadline firstHeading(PageReading page) {
        for (var i : page.all().toArray()) {
            if (page.block(i).kind() == PageBlock.Kind.HEADING && couldBe(page, i))
                return new PageHeadline(page.block(i).text(), i);
        }
        return new PageHeadline("", -1);
    }
}
