package org.masthead.syndication;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.masthead.house.Json;
import org.masthead.syndication.FeedPage.Item;
import org.masthead.syndication.FeedPage.Person;

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
final class JsonFeed {

    private JsonFeed() {}

    static byte[] print(FeedPage page) {
        var feed = new LinkedHashMap<String, Object>();
        feed.put("version", "https://jsonfeed.org/version/1.1");
        feed.put("title", page.title());
        feed.put("home_page_url", page.home());
        feed.put("feed_url", page.self(FeedFormat.JSON));
        feed.put("description", page.about());
        feed.put("language", page.language());
        feed.put("authors", List.of(person(page.paper())));
        rights(feed, page.rights());
        feed.put("items", page.items().stream().map(item -> item(item, page)).toList());
        return Json.write(feed).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> item(Item item, FeedPage page) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("id", item.id());
        entry.put("url", item.address());
        put(entry, "title", item.title());
        put(entry, "summary", item.summary());
        entry.put("content_html", item.content());
        if (item.picture() != null) entry.put("image", item.picture().address());
        entry.put("date_published", AtomFeed.time(item.published()));
        entry.put("date_modified", AtomFeed.time(item.updated()));
        if (!item.authors().isEmpty()) {
            entry.put("authors", item.authors().stream().map(JsonFeed::person).toList());
        }
        if (!item.tags().isEmpty()) {
            entry.put("tags", item.tags().stream().map(FeedPage.Tag::name).toList());
        }
        if (!item.language().equals(page.language())) entry.put("language", item.language());
        rights(entry, item.rights());
        return entry;
    }

    private static Map<String, Object> person(Person person) {
        var author = new LinkedHashMap<String, Object>();
        author.put("name", person.name());
        if (person.address() != null) author.put("url", person.address());
        return author;
    }

    /** JSON Feed has no place for a copyright line; an extension of ours, as it allows, holds it. */
    private static void rights(Map<String, Object> into, String rights) {
        if (!rights.isBlank()) into.put("_rights", Map.of("copyright", rights));
    }

    private static void put(Map<String, Object> into, String name, String words) {
        if (!words.isBlank()) into.put(name, words);
    }
}
