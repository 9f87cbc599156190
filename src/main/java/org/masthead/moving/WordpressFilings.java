package org.masthead.moving;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.masthead.house.Slug;
import org.masthead.moving.OldStory.Filing;

/** The categories and tags of a WordPress site, and which of them its stories are filed under. */
final class WordpressFilings {

    /** What plugins keep in categories without saying what a story is about. */
    private static final Set<String> MACHINERY = Set.of(
            "nav_menu",
            "link_category",
            "post_format",
            "post_translations",
            "term_translations",
            "term_language",
            "translation_priority",
            "language",
            "author",
            "authors",
            "byline",
            "wp_theme",
            "wp_template_part_area",
            "wp_pattern_category",
            "yst_prominent_words",
            "elementor_library_type",
            "elementor_library_category",
            "amp_validation_error",
            "newspack_popups_taxonomy",
            "following_users",
            "ef_editorial_meta",
            "ef_usergroup",
            "post_status");

    /** Where WordPress puts what nobody has filed. */
    private static final String NOWHERE = "uncategorized";

    private final Map<Long, String> categories = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    /** Takes in a wp:category, a wp:tag or a wp:term. */
    void add(WxrNode term) {
        switch (term.name()) {
            case "category" -> add("category", term, term.text("category_nicename"), "cat_name", "category_parent");
            case "tag" -> add("post_tag", term, term.text("tag_slug"), "tag_name", "");
            default -> add(term.text("term_taxonomy"), term, term.text("term_slug"), "term_name", "term_parent");
        }
    }

    private void add(String domain, WxrNode term, String slug, String name, String parent) {
        names.put(domain + "/" + slug, WordpressWords.line(term.text(name)));
        if (!domain.equals("category")) return;
        categories.put(term.number("term_id"), slug);
        if (!term.text(parent).isEmpty()) parents.put(slug, term.text(parent));
    }

    /** The language that a plugin files a story under, or empty. */
    static String language(WxrNode item) {
        return item.all("category").stream()
                .filter(category -> category.attribute("domain").equals("language"))
                .map(category -> category.attribute("nicename"))
                .findFirst()
                .orElse("");
    }

    /** The story's categories, the main one first and narrower ones before wider ones, then its tags. */
    List<Filing> of(WxrNode item, List<String> addresses) {
        var found = new LinkedHashMap<String, Filing>();
        for (var category : item.all("category")) {
            var filing = filing(category);
            filing.ifPresent(one -> found.putIfAbsent(one.kind() + "/" + one.slug(), one));
        }
        var all = new ArrayList<>(found.values());
        var main = main(item, all, addresses);
        all.replaceAll(one -> new Filing(one.kind(), one.slug(), one.name(), one.equals(main.orElse(null))));
        var wider = wider(all);
        all.sort(Comparator.comparing(Filing::kind)
                .thenComparing(one -> !one.main())
                .thenComparing(one -> one.kind() == Filing.Kind.CATEGORY && wider.contains(one.slug())));
        return List.copyOf(all);
    }

    private Optional<Filing> filing(WxrNode category) {
        var domain = category.attribute("domain");
        var nicename = category.attribute("nicename");
        if (MACHINERY.contains(domain) || nicename.equals(NOWHERE)) return Optional.empty();
        var given = WordpressWords.line(category.text());
        var name = given.isEmpty() ? names.getOrDefault(domain + "/" + nicename, nicename) : given;
        if (name.isEmpty() || Slug.of(name).equals(NOWHERE)) return Optional.empty();
        var kind = domain.isEmpty() || domain.equals("category") ? Filing.Kind.CATEGORY : Filing.Kind.TAG;
        var slug = nicename.isEmpty() ? Slug.of(name) : WordpressAddresses.decoded(nicename);
        return Optional.of(new Filing(kind, slug, name, false));
    }

    /** The one that a plugin says; else the only one; else the last that stands in the story's address. */
    private Optional<Filing> main(WxrNode item, List<Filing> all, List<String> addresses) {
        var filed =
                all.stream().filter(one -> one.kind() == Filing.Kind.CATEGORY).toList();
        var said = categories.getOrDefault(WordpressMetas.mainCategory(item), "");
        var named = filed.stream().filter(one -> one.slug().equals(said)).findFirst();
        if (named.isPresent() || filed.size() < 2)
            return named.or(() -> filed.stream().findFirst());
        var address = addresses.isEmpty() ? "" : addresses.getFirst();
        return filed.stream()
                .filter(one -> address.contains("/" + one.slug() + "/"))
                .max(Comparator.comparingInt(one -> address.lastIndexOf("/" + one.slug() + "/")));
    }

    private Set<String> wider(List<Filing> all) {
        var wider = new HashSet<String>();
        for (var one : all) {
            for (var up = parents.get(one.slug()); up != null && wider.add(up); ) up = parents.get(up);
        }
        return wider;
    }
}
