package org.masthead.moving;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Exports of a Ghost site in Averley, and what is read from them. */
final class GhostExports {

    static final String SITE = "https://averley.example";

    private GhostExports() {}

    /** What came of an export. */
    record Came(List<OldStory> stories, Map<Long, String> refused) {

        OldStory story() {
            if (stories.size() != 1) throw new AssertionError(stories.size() + " stories, refused " + refused);
            return stories.getFirst();
        }
    }

    static byte[] file(String name) {
        try (var in = Objects.requireNonNull(GhostExports.class.getResourceAsStream("ghost/" + name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        return new String(file(name), StandardCharsets.UTF_8);
    }

    static Came read(byte[] export) {
        return read(export, "");
    }

    static Came read(byte[] export, String site) {
        var stories = new ArrayList<OldStory>();
        var refused = new TreeMap<Long, String>();
        try {
            var ghost = Ghost.survey(() -> new ByteArrayInputStream(export)).at(site);
            ghost.read(new ByteArrayInputStream(export), stories::add, refused::put);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Came(stories, refused);
    }

    /** A published story with one of its fields, or more, as the test wants them: name, value, name, value. */
    static OldStory story(Object... fields) {
        var post = new HashMap<String, Object>(Map.of(
                "id",
                "p1",
                "uuid",
                "0b1f3c52-6c2e-4b6d-9d41-8b5c3a2e7f10",
                "title",
                "The weir",
                "slug",
                "the-weir",
                "status",
                "published",
                "published_at",
                "2025-11-20T08:00:00.000Z"));
        for (var i = 0; i < fields.length; i += 2) post.put((String) fields[i], fields[i + 1]);
        return read(export(Map.of("posts", List.of(post))), SITE).story();
    }

    /** @param tables their rows by name */
    static byte[] export(Map<String, ?> tables) {
        var meta = Map.of("exported_on", 1764028800000L, "version", "6.3.1");
        return GhostFile.MAPPER.writeValueAsBytes(
                Map.of("db", List.of(Map.of("meta", meta, "data", new TreeMap<>(tables)))));
    }
}
