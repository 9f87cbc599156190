package org.masthead.moving;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What plugins and themes note beside a story or a picture there, under the keys that are in use. */
final class WordpressMetas {

    static final String LEAD = "_thumbnail_id";
    static final String OLD_SLUG = "_wp_old_slug";
    static final String OLD_DATE = "_wp_old_date";
    static final String SLUG_BEFORE_BIN = "_wp_desired_post_slug";
    static final String FOOTNOTES = "footnotes";
    static final String ALT = "_wp_attachment_image_alt";

    /** What the picture's file says of itself, in PHP's own notation. */
    private static final String FILE = "_wp_attachment_metadata";

    private static final List<String> DECKS = List.of(
            "newspack_post_subtitle",
            "kicker_subtitle",
            "wps_subtitle",
            "_subtitle",
            "subtitle",
            "post_subtitle",
            "_secondary_title",
            "secondary_title",
            "_deck",
            "deck",
            "_dek",
            "dek",
            "_subhead",
            "subhead",
            "subheadline",
            "sub_headline",
            "standfirst");

    private static final List<String> DESCRIPTIONS =
            List.of("_yoast_wpseo_metadesc", "rank_math_description", "_aioseo_description", "_aioseop_description");

    private static final List<String> SEARCH = List.of(
            "_yoast_wpseo_title",
            "rank_math_title",
            "_aioseo_title",
            "_aioseop_title",
            "_seopress_titles_title",
            "_genesis_title");

    private static final List<String> SOCIAL = List.of(
            "_yoast_wpseo_opengraph-title",
            "rank_math_facebook_title",
            "_aioseo_og_title",
            "_seopress_social_fb_title",
            "_yoast_wpseo_twitter-title",
            "rank_math_twitter_title");

    private static final List<String> MAIN = List.of(
            "_yoast_wpseo_primary_category",
            "rank_math_primary_category",
            "_seopress_robots_primary_cat",
            "_primary_term_category",
            "epc_primary_category");

    private static final List<String> CREDITS = List.of(
            "_media_credit",
            "media_credit",
            "_navis_media_credit",
            "_wp_attachment_credit",
            "photo_credit",
            "_photo_credit",
            "image_credit",
            "_credit",
            "credit",
            "photographer_name",
            "be_photographer_name",
            "_wp_attachment_source_name",
            "isc_image_source");

    private static final Set<String> OTHERS =
            Set.of(LEAD, OLD_SLUG, OLD_DATE, SLUG_BEFORE_BIN, FOOTNOTES, ALT, FILE, "description");

    /** What plugins put into a headline of theirs to be filled in later. */
    private static final Pattern UNFILLED = Pattern.compile("%%?[a-z][a-z0-9_()-]*%%?|#[a-z]+_[a-z_]+");

    private WordpressMetas() {}

    static boolean wanted(String key) {
        return OTHERS.contains(key)
                || key.startsWith("cap-")
                || List.of(DECKS, DESCRIPTIONS, SEARCH, SOCIAL, MAIN, CREDITS).stream()
                        .anyMatch(all -> all.contains(key));
    }

    /** The line under the headline, where a theme or a plugin has a place for it. */
    static String deck(WxrNode item) {
        return WordpressWords.line(first(item, DECKS));
    }

    /** What search engines show under the headline. */
    static String description(WxrNode item) {
        return filled(first(item, DESCRIPTIONS));
    }

    static String search(WxrNode item) {
        return filled(first(item, SEARCH));
    }

    static String social(WxrNode item) {
        return filled(first(item, SOCIAL));
    }

    /** The number of the category that counts as the main one, or 0. */
    static long mainCategory(WxrNode item) {
        return WxrNode.number(first(item, MAIN), 0);
    }

    static String credit(WxrNode attachment) {
        var noted = first(attachment, CREDITS);
        var file = attachment.meta(FILE);
        if (noted.isEmpty()) noted = serialized(file, "credit");
        return WordpressWords.line(noted.isEmpty() ? serialized(file, "copyright") : noted);
    }

    /**
     * The text under a key in PHP's notation of values, such as {@code s:6:"credit";s:8:"Ada Pell";}. The length that
     * it states is often wrong, as addresses have been replaced in it.
     */
    static String serialized(String php, String key) {
        var field = Pattern.compile("\"" + Pattern.quote(key) + "\";s:([0-9]{1,9}):\"")
                .matcher(php);
        if (!field.find()) return "";
        var rest = php.substring(field.end());
        var stated = lettersIn(rest, Integer.parseInt(field.group(1)));
        if (rest.startsWith("\";", stated)) return rest.substring(0, stated);
        var end = rest.indexOf("\";");
        return end < 0 ? "" : rest.substring(0, end);
    }

    /** How many letters so many bytes are: PHP counts bytes. */
    private static int lettersIn(String words, int bytes) {
        var encoded = words.getBytes(UTF_8);
        return new String(encoded, 0, Math.min(bytes, encoded.length), UTF_8).length();
    }

    private static String first(WxrNode item, List<String> keys) {
        return keys.stream()
                .map(item::meta)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String filled(String words) {
        return UNFILLED.matcher(words).find() ? "" : WordpressWords.line(words);
    }
}
