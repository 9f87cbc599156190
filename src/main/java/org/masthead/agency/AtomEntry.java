package org.masthead.agency;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** Puts an entry of Atom into the terms of ninjs. */
final class AtomEntry {

    private final XmlPart entry;
    private final Map<String, String> feed;
    private final Writing writing;
    private final AgencyTimes times;

    AtomEntry(XmlPart entry, Map<String, String> feed, Writing writing, AgencyTimes times) {
        this.entry = entry;
        this.feed = feed;
        this.writing = writing;
        this.times = times;
    }

    void tell() {
        var link = link();
        writing.address(link);
        writing.say("uri", entry.words("id"));
        writing.say("uri", link);
        var language = entry.attribute("xml:lang");
        writing.say("language", language.isEmpty() ? feed.getOrDefault("xml:lang", "") : language);
        writing.say("headline", html(entry.part("title")));
        writing.say("pubStatus", "usable");
        var published = times.iso(either("published", "issued"));
        var updated = times.iso(either("updated", "modified"));
        writing.say("firstPublished", published.isEmpty() ? updated : published);
        writing.say("versionCreated", updated);
        authors();
        for (var one : entry.all("category"))
            writing.add("subjects", "name", one.attribute("label", "term"), "rel", "about");
        FeedRights.tell(plain(entry.part("rights")), feed, writing);
        FeedPictures.lead(entry, base(entry.element())).ifPresent(writing::leads);
        words();
    }

    private String either(String name, String older) {
        return entry.part(name).isThere() ? entry.words(name) : entry.words(older);
    }

    private String link() {
        return entry.all("link").stream()
                .filter(one -> one.attribute("rel").matches("(?i)|alternate"))
                .map(one -> BodyHtml.resolved(base(one.element()), one.attribute("href")))
                .filter(one -> one.matches("(?i)https?://.+"))
                .findFirst()
                .orElse("");
    }

    private void authors() {
        for (var one : entry.all("author")) writing.add("authors", "name", one.words("name"));
        if (writing.says("authors")) return;
        for (var one : entry.part("source").all("author")) writing.add("authors", "name", one.words("name"));
        for (var one : entry.all("creator")) writing.add("authors", "name", one.words());
    }

    private void words() {
        var content = entry.all("content").stream()
                .filter(one -> one.attribute("url").isEmpty())
                .findFirst()
                .orElseGet(() -> entry.part("none"));
        var summary = entry.part("summary");
        var elsewhere = content.attribute("src");
        if (!elsewhere.isEmpty()) {
            writing.note("Its text is not in the feed, but at " + elsewhere + ".");
        } else if (!content.text().isBlank() || !content.children().isEmpty()) {
            writing.body(body(content));
            writing.add("descriptions", "value", html(summary), "role", "summary");
            return;
        }
        writing.body(body(summary));
        if (summary.isThere() && elsewhere.isEmpty())
            writing.note("The feed has only this much of it, which may be a summary.");
    }

    private String body(XmlPart part) {
        var base = base(part.element());
        return switch (type(part)) {
            case "xhtml" -> BodyHtml.inside(part, writing, base);
            case "html" -> BodyHtml.of(part.text(), writing, base);
            default -> paragraphs(part.text());
        };
    }

    private static String paragraphs(String text) {
        var html = new StringBuilder();
        for (var one : text.strip().split("\\R\\s*\\R"))
            html.append("<p>").append(Entities.escape(one.strip())).append("</p>");
        return html.toString();
    }

    /** Older and careless feeds name the type as media types do, or say of escaped HTML nothing at all. */
    private static String type(XmlPart part) {
        var type = part.attribute("type").toLowerCase(java.util.Locale.ROOT);
        if (type.equals("xhtml") || type.contains("xhtml") || type.endsWith("+xml") || type.endsWith("/xml"))
            return part.children().isEmpty() ? "html" : "xhtml";
        return type.contains("html") ? "html" : "text";
    }

    /** As HTML on one line, for what is read as such: plain text is written so that it stays what it is. */
    private static String html(XmlPart part) {
        return type(part).equals("text") ? Entities.escape(part.words()) : part.words();
    }

    private static String plain(XmlPart part) {
        return part.words();
    }

    /** What addresses in an element are meant from: each xml:base around it is meant from the next one out. */
    private String base(Element element) {
        var bases = new ArrayList<String>();
        for (var one = element; one != null; one = one.parent()) {
            if (one.hasAttr("xml:base")) bases.add(one.attr("xml:base"));
        }
        Collections.reverse(bases);
        var base = feed.getOrDefault("xml:base", feed.getOrDefault("link", ""));
        for (var one : List.copyOf(bases)) base = base.isEmpty() ? one : BodyHtml.resolved(base, one);
        return base;
    }
}
