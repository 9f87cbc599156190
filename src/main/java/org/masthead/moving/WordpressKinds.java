package org.masthead.moving;

import java.util.Set;
import java.util.regex.Pattern;

/** What the items of a WordPress export are, by what WordPress and its plugins call their kinds. */
final class WordpressKinds {

    private static final Set<String> STORIES = Set.of(
            "post",
            "article",
            "articles",
            "story",
            "stories",
            "news",
            "news_article",
            "opinion",
            "column",
            "editorial",
            "review",
            "obituary",
            "obituaries",
            "feature",
            "blog",
            "blog_post",
            "liveblog");

    private static final Set<String> MACHINERY = Set.of(
            "attachment",
            "revision",
            "nav_menu_item",
            "custom_css",
            "customize_changeset",
            "oembed_cache",
            "user_request",
            "guest-author",
            "wpcf7_contact_form",
            "feedback",
            "et_pb_layout",
            "elementor_library",
            "fl-builder-template",
            "vc_grid_item",
            "scheduled-action",
            "shop_order",
            "shop_coupon",
            "tablepress_table",
            "safecss",
            "wafs");

    private static final Pattern PLUGINS =
            Pattern.compile("(?:wp_|acf-|amp_|wpforms|jp_|jetpack_|mc4wp|ngg_|_pods_|ppma_).*");

    private WordpressKinds() {}

    /** Whether those who wrote it would call it a story. */
    static boolean isStory(String kind) {
        return STORIES.contains(kind);
    }

    /** Whether it belongs to the works of the site, so that nobody would miss it in the paper. */
    static boolean isMachinery(WxrNode item) {
        var kind = item.text("post_type");
        if (isStory(kind)) return item.text("status").equals("auto-draft") && isBlank(item);
        return MACHINERY.contains(kind) || PLUGINS.matcher(kind).matches() || isBlank(item);
    }

    private static boolean isBlank(WxrNode item) {
        return item.text("content:encoded").isEmpty() && item.trouble().isEmpty();
    }
}
