package org.masthead.syndication;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.masthead.byline.Author;
import org.masthead.byline.Bylines;
import org.masthead.house.Paper;
import org.masthead.house.Section;
import org.masthead.house.Sections;
import org.masthead.house.Shown;
import org.masthead.story.Archive;
import org.masthead.story.Rivers;
import org.springframework.stereotype.Component;

/** Gathers the paper's addresses: its pages, its stories month by month, and what was published in the last two days. */
@Component
class Sitemaps {

    private static final int MOST_NEWS = 1_000;
    private static final int NEWS_DAYS = 2;

    private final Paper paper;
    private final Archive archive;
    private final Sections sections;
    private final Bylines bylines;
    private final Clock clock;

    Sitemaps(Paper paper, Archive archive, Sections sections, Bylines bylines, Clock clock) {
        this.paper = paper;
        this.archive = archive;
        this.sections = sections;
        this.bylines = bylines;
        this.clock = clock;
    }

    byte[] index(Shown shown) {
        shown.shows(Rivers.LATEST);
        var parts = new ArrayList<Sitemap.Place>();
        parts.add(new Sitemap.Place(paper.absolute("/sitemaps/pages.xml"), null));
        parts.add(new Sitemap.Place(paper.absolute(VideoSitemap.PATH), null));
        for (var month : archive.months()) {
            for (var part = 1; (part - 1L) * Sitemap.MOST < month.stories(); part++) {
                parts.add(new Sitemap.Place(paper.absolute(path(month.month(), part)), month.newestChange()));
            }
        }
        return Sitemap.index(parts);
    }

    /** The pages that are always there. Authors' addresses may be new: a mention keeps them so. */
    byte[] pages(Shown shown) {
        shown.shows(Sections.KEY).mentions(Rivers.LATEST);
        var fixed = Stream.of("/", "/latest", "/corrections");
        var fronts = sections.all().stream().map(Section::path);
        var authors = bylines.all().stream().map(Author::path);
        var paths = Stream.concat(Stream.concat(fixed, fronts), authors);
        return Sitemap.pages(paths.limit(Sitemap.MOST)
                .map(path -> new Sitemap.Place(WebAddress.of(paper, path), null))
                .toList());
    }

    /** A part of the stories first published in a month; no addresses where there is no such part. */
    List<Sitemap.Place> stories(YearMonth month, int part, Shown shown) {
        shown.shows(Rivers.key(month)).mentions(Rivers.LATEST);
        return archive.entries(month, Sitemap.MOST, (part - 1) * Sitemap.MOST).stream()
                .map(entry -> new Sitemap.Place(WebAddress.of(paper, entry.path()), entry.changed()))
                .toList();
    }

    byte[] news(Shown shown) {
        shown.shows(Rivers.LATEST);
        var fresh = archive.since(OffsetDateTime.now(clock).minusDays(NEWS_DAYS), MOST_NEWS);
        fresh.stream()
                .map(Archive.Entry::published)
                .min(OffsetDateTime::compareTo)
                .ifPresent(oldest -> shown.until(oldest.plusDays(NEWS_DAYS)));
        var stories = fresh.stream()
                .map(story -> new Sitemap.News(WebAddress.of(paper, story.path()), story.headline(), story.published()))
                .toList();
        return Sitemap.news(paper.name(), newsLanguage(paper.locale()), stories);
    }

    static String path(YearMonth month, int part) {
        return "/sitemaps/" + month + (part == 1 ? "" : "-" + part) + ".xml";
    }

    /** A code of ISO 639; Chinese alone is told apart by country. */
    static String newsLanguage(Locale locale) {
        if (!locale.getLanguage().equals("zh")) return locale.getLanguage();
        var traditional =
                locale.getScript().equals("Hant") || List.of("TW", "HK", "MO").contains(locale.getCountry());
        return traditional ? "zh-tw" : "zh-cn";
    }
}
