package org.masthead.clipping;

import static org.masthead.clipping.Clipping.Role.*;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a page's story was published and last changed, as far as the page says. */
record PageTimes(
        @Nullable OffsetDateTime published, @Nullable OffsetDateTime updated) {

    private static final String[] PUBLISHED = {
        "article:published_time",
        "og:article:published_time",
        "datepublished",
        "parsely-pub-date",
        "sailthru.date",
        "pubdate",
        "publishdate",
        "publish-date",
        "article.published",
        "dc.date.issued",
        "dcterms.created",
        "dcterms.date",
        "dc.date",
        "date",
        "cxenseparse:recs:publishtime",
        "originalpublicationdate",
        "ptime",
        "article_date_original",
        "displaydate"
    };

    private static final String[] UPDATED = {
        "article:modified_time",
        "og:updated_time",
        "datemodified",
        "article.updated",
        "lastmod",
        "dcterms.modified",
        "last-modified"
    };

    static PageTimes of(PageReading page, PageHeadline headline, PageBody body) {
        var published = published(page, headline, body);
        var updated = updated(page, headline, body);
        if (published == null) {
            published = first(List.of(attribute(page, "article time, main time"), attribute(page, "time")));
        }
        var later = updated != null && published != null && updated.isAfter(published);
        return new PageTimes(published == null ? updated : published, later ? updated : null);
    }

    private static @Nullable OffsetDateTime published(PageReading page, PageHeadline headline, PageBody body) {
        var story = page.data().story();
        return first(List.of(
                page.data().text(story.path("datePublished")),
                attribute(page, "[itemprop~=datePublished]"),
                page.meta().first(PUBLISHED),
                attribute(page, ".dt-published, time[pubdate], .published[title]"),
                page.data().text(story.path("dateCreated")),
                written(page, headline, body, false)));
    }

    private static @Nullable OffsetDateTime updated(PageReading page, PageHeadline headline, PageBody body) {
        return first(List.of(
                page.data().text(page.data().story().path("dateModified")),
                page.meta().first(UPDATED),
                attribute(page, "[itemprop~=dateModified]"),
                attribute(page, ".dt-updated"),
                written(page, headline, body, true)));
    }

    private static @Nullable OffsetDateTime first(List<String> said) {
        for (var text : said) {
            var moment = PageMoments.read(text);
            if (moment != null && moment.getYear() > 1600) return moment;
        }
        return null;
    }

    private static String attribute(PageReading page, String selector) {
        for (var element : page.page().select(selector)) {
            for (var name : List.of("datetime", "content", "title"))
                if (!element.attr(name).isBlank()) return element.attr(name);
            if (PageMoments.read(element.text()) != null) return element.text();
        }
        return "";
    }

    /** The date as readers see it, by the story: it has no other name. */
    private static String written(PageReading page, PageHeadline headline, PageBody body, boolean update) {
        var from = headline.block() < 0 ? Math.max(0, body.first() - 15) : Math.max(0, headline.block() - 6);
        for (var i = from; i <= Math.min(page.blocks().size() - 1, body.first() + 1); i++) {
            var text = page.block(i).text();
            if (page.block(i).words() > 30
                    || update
                            != text.matches(
                                    "(?is).*\\b(updated|modified|aktualisiert|mis à jour|actualizado|aggiornato|atualizado|bijgewerkt)\\b.*"))
                continue;
            if (PageMoments.read(text) != null) return text;
        }
        return "";
    }
}
