package org.masthead.clipping;

import static org.masthead.clipping.Clipping.Role.*;

import java.util.List;
import java.util.regex.Pattern;
import org.masthead.clipping.Clipping.Rights;

/** Whose a page's story is: the line by the story rather than the one at the foot of every page. */
final class PageRights {

    private static final Pattern HOLDER = Pattern.compile(
            "(?iu)(?:copyright|©|\\(c\\)|&copy;)[\\s:,]*(?:©|\\(c\\))?\\s*(?:by\\s+)?"
                    + "(?:(?:\\d{4}\\s*(?:[-–,]\\s*\\d{2,4})?)[\\s,.]*)?(?:by\\s+)?(?<holder>[^|;•·]{2,80}?)"
                    + "(?=\\s*(?:[|;•·]|\\.\\s|\\.$|,?\\s*(?:all rights|alle rechte|tous droits|todos los|tutti i|and may not|this material|\\d{4})|$))");

    private static final Pattern YEAR_LAST =
            Pattern.compile("(?iu)(?:©|copyright|\\(c\\))\\s*(?<holder>\\p{L}[^\\d|]{2,60}?)[\\s,]+\\d{4}.*");

    private PageRights() {}

    static Rights of(PageReading page, PageBody body) {
        var story = page.data().story();
        var notice = page.data().text(story.path("copyrightNotice"));
        if (notice.isEmpty()) notice = TextRights.withoutOffer(line(page, body));
        if (notice.isEmpty()) notice = page.meta().first("copyright", "dcterms.rights", "dc.rights", "rights");
        var holder = page.data().text(story.path("copyrightHolder"));
        if (holder.isEmpty()) holder = page.meta().first("dcterms.rightsholder", "dc.rightsholder", "copyright-holder");
        if (notice.isEmpty() && !holder.isEmpty()) {
            notice = ("© " + page.data().text(story.path("copyrightYear"))).strip() + " " + holder;
        }
        return new Rights(holder.isEmpty() ? holder(notice) : holder, notice);
    }

    private static String line(PageReading page, PageBody body) {
        var lines = page.all(COPYRIGHT).boxed().toList();
        for (var i : lines)
            if (i >= body.first() && i <= body.last() + 12 && close(page, i))
                return page.block(i).text();
        return lines.isEmpty() ? "" : page.block(lines.getLast()).text();
    }

    private static boolean close(PageReading page, int i) {
        var place = page.block(i).place();
        return place.closest("footer, [id*=footer], [class*=footer], [role=contentinfo]") == null
                || place.closest("article, main") != null;
    }

    static String holder(String notice) {
        for (var pattern : List.of(YEAR_LAST, HOLDER)) {
            var matcher = pattern.matcher(notice);
            if (pattern == YEAR_LAST ? matcher.lookingAt() : matcher.find()) return tidy(matcher.group("holder"));
        }
        return "";
    }

    private static String tidy(String holder) {
        return holder.strip()
                .replaceFirst("(?i)[\\s.,]*(all rights.*)?$", "")
                .replaceFirst("(?i)^by\\s+", "")
                .strip();
    }
}
