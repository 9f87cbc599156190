package org.masthead.clipping;

import static org.masthead.clipping.Clipping.Role.*;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.masthead.clipping.Clipping.Writer;
import tools.jackson.databind.JsonNode;

/** Who wrote a page's story, and what the page says about them. */
final class PageWriters {

    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]{1,60}@[\\w-]{1,60}(\\.[\\w-]{2,20}){1,3}");
    private static final int NEAR = 12;

    private final PageReading page;
    private final Map<String, Writer> writers = new LinkedHashMap<>();

    private PageWriters(PageReading page) {
        this.page = page;
    }

    static List<Writer> of(PageReading page, PageHeadline headline, PageBody body) {
        var reading = new PageWriters(page);
        for (var author : page.data().each(page.data().story().path("author"))) reading.add(author);
        if (reading.writers.isEmpty()) reading.fromMeta();
        if (reading.writers.isEmpty()) reading.fromPage(headline, body);
        else reading.photographers(headline, body);
        var named = reading.writers.values();
        if (named.size() > 1 && !named.stream().allMatch(one -> reading.isPaper(one.name())))
            named.removeIf(one -> reading.isPaper(one.name()));
        return named.stream().map(reading::described).toList();
    }

    private void add(JsonNode author) {
        var data = page.data();
        var name = author.isString() ? data.text(author) : data.text(author.path("name"));
        var organisation = data.text(author.path("@type")).contains("Organization");
        var biography = data.text(author.path("description"));
        var email = data.text(author.path("email")).replaceFirst("^mailto:", "");
        var named = PageNames.in(name);
        if (named.size() > 1 && !organisation) named.forEach(one -> add(one.name(), one.role(), "", ""));
        else if (organisation && !name.isEmpty()) put(new Writer(name, "", biography, email, true));
        else if (!named.isEmpty()) add(named.getFirst().name(), "", biography, email);
    }

    private void add(String name, String role, String biography, String email) {
        put(new Writer(name, role, biography, email, PageNames.isOrganisation(name) || isPaper(name)));
    }

    private void put(Writer writer) {
        writers.putIfAbsent(writer.name().toLowerCase(Locale.ROOT), writer);
    }

    private boolean isPaper(String name) {
        var paper = page.meta().siteName();
        return !paper.isEmpty() && PageText.alike(name, paper);
    }

    private void fromMeta() {
        for (var name : List.of(
                "author",
                "article:author",
                "parsely-author",
                "sailthru.author",
                "dc.creator",
                "dcterms.creator",
                "byl",
                "authors",
                "cxenseparse:author",
                "article:author:name")) {
            for (var said : page.meta().all(name)) {
                if (!said.contains("://")) PageNames.in(said).forEach(one -> add(one.name(), one.role(), "", ""));
            }
            if (writers.values().stream().anyMatch(writer -> !writer.organisation())) return;
        }
        if (writers.values().stream().allMatch(writer -> isPaper(writer.name()))) writers.clear();
    }

    /** The names as readers see them: those that are marked, or those in the line by the headline. */
    private void fromPage(PageHeadline headline, PageBody body) {
        for (var selector : List.of(
                "[itemprop=author] [itemprop=name], [itemprop=author]:not(:has([itemprop]))",
                ".p-author .p-name, .p-author",
                "a[rel~=(?i)\\bauthor\\b]",
                ".byline .fn, .author .fn")) {
            for (var element : page.page().select(selector)) {
                var said = element.hasAttr("content") ? element.attr("content") : element.text();
                PageNames.in(said).forEach(one -> add(one.name(), one.role(), "", ""));
            }
            if (!writers.isEmpty()) return;
        }
        bylines(headline, body).forEach(line -> PageNames.in(line).forEach(one -> add(one.name(), one.role(), "", "")));
    }

    private void photographers(PageHeadline headline, PageBody body) {
        for (var line : bylines(headline, body)) {
            for (var one : PageNames.in(line)) if (!one.role().isEmpty()) add(one.name(), one.role(), "", "");
        }
    }

    private List<String> bylines(PageHeadline headline, PageBody body) {
        var from = headline.block() < 0 ? Math.max(0, body.first() - NEAR) : Math.max(0, headline.block() - 5);
        var lines = new ArrayList<String>();
        for (var i = from; i <= body.last() + NEAR && i < page.blocks().size(); i++) {
            var near = i <= Math.max(body.first(), headline.block() + NEAR) || lines.isEmpty();
            if (near && page.is(i, BYLINE) && page.block(i).words() < 30)
                lines.add(page.block(i).text());
        }
        return lines;
    }

    /** With what the page says about them elsewhere, which is theirs where they are named in it or are alone. */
    private Writer described(Writer writer) {
        var about = new StringBuilder(writer.biography());
        page.all(AUTHOR_BIOGRAPHY).forEach(i -> {
            var block = page.block(i);
            var said = block.words() >= 6 && block.linked() < 0.7 && block.sentence();
            if (said && isAbout(block, writer) && about.indexOf(block.text()) < 0) {
                if (about.isEmpty() || PageText.within(block.text(), about.toString()) < 0.8)
                    about.append(about.isEmpty() ? "" : " ").append(block.text());
            }
        });
        return new Writer(writer.name(), writer.role(), about.toString(), email(writer), writer.organisation());
    }

    private boolean isAbout(PageBlock block, Writer writer) {
        if (writers.size() == 1) return true;
        var last = writer.name().substring(writer.name().lastIndexOf(' ') + 1);
        return block.text().contains(last);
    }

    private String email(Writer writer) {
        if (!writer.email().isEmpty()) return writer.email();
        for (var i :
                page.all().filter(i -> page.is(i, AUTHOR_BIOGRAPHY, BYLINE)).toArray()) {
            var block = page.block(i);
            var linked = block.place()
                    .select("a[href^=mailto:]")
                    .attr("href")
                    .replaceFirst("^mailto:", "")
                    .replaceFirst("\\?.*", "");
            var found = EMAIL.matcher(linked + " " + block.text());
            if (found.find() && isAbout(block, writer)) return found.group();
        }
        return "";
    }
}
