package org.masthead.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.masthead.house.Json;

class JsonFeedTest {

    @Test
    void aFeedIsWhatJsonFeedAsksFor() {
        var feed = json(FloodFeed.of(FloodFeed.crest(), FloodFeed.shelter()));

        assertThat(Standards.faults(Standards.JSON_FEED, feed)).isEmpty();
    }

    @Test
    void theSchemaRefusesAnItemWithoutContent() {
        var feed = json(FloodFeed.of(FloodFeed.shelter())).replace("content_html", "content");

        assertThat(Standards.faults(Standards.JSON_FEED, feed)).isNotEmpty();
    }

    @Test
    void aFeedWithoutStoriesIsStillAFeed() {
        assertThat(Standards.faults(Standards.JSON_FEED, json(FloodFeed.of()))).isEmpty();
    }

    @Test
    void aStoryHasItsTimesPeopleTagsAndPicture() {
        var story = items(FloodFeed.of(FloodFeed.crest())).getFirst();

        assertThat(story)
                .containsEntry("id", "urn:uuid:0b8a4f0e-7c61-4a3c-9a51-3f1f6f1a0c11")
                .containsEntry("url", "https://packet.example/2026/11/03/river-crests")
                .containsEntry("title", "River crests at 31 feet")
                .containsEntry("content_html", "<p>The levee held &amp; the town slept.</p>")
                .containsEntry("date_published", "2026-11-03T11:05:04Z")
                .containsEntry("date_modified", "2026-11-03T17:00:00Z")
                .containsEntry("image", "https://packet.example/media/abcd/1280.jpg")
                .containsEntry("tags", List.of("City", "Levees & walls"))
                .containsEntry(
                        "authors",
                        List.of(
                                Map.of("name", "Ada Flint", "url", "https://packet.example/by/ada-flint"),
                                Map.of("name", "Capital News Service")));
    }

    @Test
    void whatAStoryHasNotIsLeftOut() {
        assertThat(items(FloodFeed.of(FloodFeed.shelter())).getFirst())
                .doesNotContainKeys("authors", "tags", "image", "summary", "language", "_rights");
    }

    static String json(FeedPage page) {
        return new String(JsonFeed.print(page), StandardCharsets.UTF_8);
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> items(FeedPage page) {
        return (List<Map<String, Object>>) Json.read(json(page), Map.class).get("items");
    }
}
