package org.masthead.agency;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Puts an item of RSS into the terms of ninjs. */
final class RssItem {

    private static final Pattern HAS_SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:\\S.*", Pattern.DOTALL);
    private static final Pattern WRITER = Pattern.compile("\\S+@\\S+\\s*\\((.+)\\)|(.+?)\\s*[<(]\\S+@\\S+[>)]");

    private final XmlPart item;
    private final Map<String, String> feed;
    private final Writing writing;
    private final AgencyTimes times;

    RssItem(XmlPart item, Map<String, String> feed, Writing writing, AgencyTimes times) {
        this.item = item;
        this.feed = feed;
        this.writing = writing;
        this.times = times;
    }

    void tell() {
        var link = link();
        writing.address(link);
        writing.say("uri", uri(link));
        writing.say("language", language());
        writing.say("headline", plain("title"));
        writing.say("pubStatus", "usable");
        times();
        authors();
        for (var one : item.all("category")) writing.add("subjects", "name", one.words(), "rel", "about");
        for (var one : item.all("subject")) writing.add("subjects", "name", one.words(), "rel", "about");
        FeedRights.tell(item.words("rights"), feed, writing);
        FeedPictures.lead(item, link).ifPresent(writing::leads);
        words(link);
    }

    /** RSS has no namespace; other vocabularies use its words for other things, such as a picture's title. */
    private XmlPart own(String name) {
        return item.all(name).stream()
                .filter(one -> one.element().tag().prefix().isEmpty())
                .findFirst()
                .orElseGet(() -> item.part("none"));
    }

    private String plain(String name) {
        return own(name).words();
    }

    private String link() {
        var guid = own("guid");
        var link = Stream.of(item.words("origLink"), plain("link"), own("link").attribute("href"))
                .filter(one -> !one.isEmpty())
                .findFirst()
                .orElse(guid.attribute("isPermaLink").equals("false") ? "" : guid.words());
        var whole = BodyHtml.resolved(feed.getOrDefault("link", ""), link);
        return whole.matches("(?i)https?://.+") ? whole : "";
    }

    /** A guid that is only a number is one among those of its feed. */
    private String uri(String link) {
        var guid = plain("guid");
        if (guid.isEmpty()) guid = item.attribute("rdf:about");
        if (guid.isEmpty()) return link;
        return HAS_SCHEME.matcher(guid).matches() ? guid : feed.getOrDefault("link", "urn:rss") + "#" + guid;
    }

    private String language() {
        return item.part("language").isThere() ? item.words("language") : feed.getOrDefault("language", "");
    }

    private void times() {
        var published = Stream.of(plain("pubDate"), item.words("published"), item.words("date"), item.words("issued"))
                .filter(one -> !one.isEmpty())
                .findFirst()
                .orElse("");
        writing.say("firstPublished", times.iso(published));
        var updated = item.part("updated").isThere() ? item.words("updated") : item.words("modified");
        writing.say("versionCreated", times.iso(updated));
    }

    private void authors() {
        for (var one : item.all("creator")) writing.add("authors", "name", one.words());
        for (var one : item.all("author")) {
            var inside = one.words("name");
            if (!writing.says("authors"))
                writing.add("authors", "name", inside.isEmpty() ? writer(one.words()) : inside);
        }
    }

    /** An address with a name in brackets is a name; one without is nobody that a reader knows. */
    private static String writer(String words) {
        var writer = WRITER.matcher(words);
        if (writer.matches()) return writer.group(1) == null ? writer.group(2) : writer.group(1);
        return words.contains("@") ? "" : words;
    }

    /** The whole text where the feed has it; a summary beside it is the deck, and alone it is all there is. */
    private void words(String link) {
        var whole = item.all("encoded").stream()
                .filter(one -> !one.namespace().contains("excerpt"))
                .map(one -> html(one, link))
                .filter(one -> !one.isBlank())
                .findFirst()
                .orElse("");
        var summary = own("description");
        if (whole.isBlank()) {
            writing.body(html(summary, link));
            if (!summary.text().isBlank()) writing.note("The feed has only this much of it, which may be a summary.");
        } else {
            writing.body(whole);
            writing.add("descriptions", "value", summary.text(), "role", "summary");
        }
    }

    /** Some write their HTML into the feed as it is, which is wrong and easily understood. */
    private String html(XmlPart part, String link) {
        return part.children().isEmpty()
                ? BodyHtml.of(part.text(), writing, link)
                : BodyHtml.inside(part, writing, link);
    }
}
