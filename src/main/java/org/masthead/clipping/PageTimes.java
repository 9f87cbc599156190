package org.masthead.clipping;

import static org.masthead.clipping.Clipping.Role.*;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a page's story was published and last changed, as far as the page says. */
record PageTimes(
        @Nullable OffsetDateTime published, @Nullable OffsetDateTime updated) {

    static PageTimes of(PageReading page, PageHeadline headline, PageBody body) {
        var story = page.data().story();
        var meta = page.meta();
        var published = first(List.of(
                page.data().text(story.path("datePublished")),
                meta.first("article:published_time", "og:article:published_time", "datepublished"),
                attribute(page, "[itemprop~=datePublished]"),
                meta.first(
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
                        "displaydate"),
                attribute(page, ".dt-published"),
                attribute(page, "time[pubdate]"),
                attribute(page, ".published[title], abbr.published"),
                page.data().text(story.path("dateCreated")),
                written(page, headline, body, false)));
        var updated = first(List.of(
                page.data().text(story.path("dateModified")),
                meta.first(
                        "article:modified_time",
                        "og:updated_time",
                        "datemodified",
                        "article.updated",
                        "lastmod",
                        "dcterms.modified",
                        "last-modified"),
                attribute(page, "[itemprop~=dateModified]"),
                attribute(page, ".dt-updated"),
                written(page, headline, body, true)));
        if (published == null)
            published = first(List.of(attribute(page, "article time, main time"), attribute(page, "time")));
        var later = updated != null && published != null && updated.isAfter(published);
        return new PageTimes(published == null ? updated : published, later ? updated : null);
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
