package org.masthead.moving;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What a site's stories refer to: its writers and tags, and which story has which. */
final class GhostTables {

    static final Set<String> NAMES = Set.of("users", "tags", "posts_tags", "posts_authors", "posts_meta", "settings");

    private static final List<String> META = List.of(
            "meta_title", "og_title", "twitter_title", "feature_image_alt", "feature_image_caption", "email_only");

    private final Map<String, Writer> writers = new HashMap<>();
    private final Map<String, Tag> tags = new HashMap<>();
    private final Map<String, List<Link>> writersOf = new HashMap<>();
    private final Map<String, List<Link>> tagsOf = new HashMap<>();
    private final Map<String, GhostRow> metaOf = new HashMap<>();
    private final Map<String, String> settings = new HashMap<>();
    private boolean whole = true;

    /** @param picture the portrait's address, or empty */
    record Writer(String slug, String name, String biography, String email, String picture) {}

    /** @param internal whether readers never saw it */
    record Tag(String slug, String name, boolean internal) {}

    private record Link(String to, int order) {}

    void take(String table, GhostRow row) {
        switch (table) {
            case "users" -> writers.put(row.text("id"), writer(row));
            case "tags" -> tags.put(row.text("id"), tag(row));
            case "posts_tags" -> link(tagsOf, row, "tag_id");
            case "posts_authors" -> link(writersOf, row, "author_id");
            case "posts_meta" -> meta(row);
            case "settings" -> settings.put(row.text("key"), row.text("value"));
            default -> throw new IllegalArgumentException(table);
        }
    }

    private static Writer writer(GhostRow row) {
        var picture = row.text("profile_image").isEmpty() ? row.text("image") : row.text("profile_image");
        return new Writer(row.line("slug"), row.line("name"), row.text("bio"), row.line("email"), picture);
    }

    private static Tag tag(GhostRow row) {
        var name = row.line("name");
        return new Tag(
                row.line("slug"),
                name,
                name.startsWith("#") || row.text("visibility").equals("internal"));
    }

    private static void link(Map<String, List<Link>> links, GhostRow row, String to) {
        links.computeIfAbsent(row.text("post_id"), _ -> new ArrayList<>(2))
                .add(new Link(row.text(to).intern(), row.number("sort_order")));
    }

    private void meta(GhostRow row) {
        var meta = row.only(META);
        if (meta != GhostRow.NONE) metaOf.put(row.text("post_id"), meta);
    }

    /** @param whole whether the file could be read to its end */
    void settle(boolean whole) {
        this.whole = whole;
    }

    boolean whole() {
        return whole;
    }

    Map<String, String> settings() {
        return settings;
    }

    /** Those in a story's byline, in its order; older sites know one writer a story. */
    List<Writer> writersOf(GhostRow post) {
        var several = linked(writersOf, post, writers);
        if (!several.isEmpty()) return several;
        var one = writers.get(post.text(post.text("author_id").isEmpty() ? "author" : "author_id"));
        return one == null ? List.of() : List.of(one);
    }

    List<Tag> tagsOf(GhostRow post) {
        return linked(tagsOf, post, tags);
    }

    private static <T> List<T> linked(Map<String, List<Link>> links, GhostRow post, Map<String, T> rows) {
        return links.getOrDefault(post.text("id"), List.of()).stream()
                .sorted(Comparator.comparingInt(Link::order))
                .map(link -> rows.get(link.to()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** What else is known of a story; older sites have it in the story's own row. */
    GhostRow metaOf(GhostRow post) {
        var meta = metaOf.get(post.text("id"));
        return meta == null ? post.only(META) : meta;
    }
}
