package org.masthead.moving;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where things stood on the site.
 *
 * @param origin its scheme and host, or empty where they are unknown
 * @param folder the path that the site stands under, without a slash at its end; mostly empty
 * @param zone the one it counts its days in
 * @param language a BCP 47 tag, or empty
 * @param permalink the form of a story's address
 */
record GhostSite(String origin, String folder, ZoneId zone, String language, String permalink, boolean amp) {

    private static final Pattern SITE = Pattern.compile("(?i)(https?://[^/?#\\s]+)(/[^?#\\s]*[^/?#\\s])?/*");
    private static final Pattern NO_SLASH = Pattern.compile("__GHOST_URL__(?!\\\\?/)");
    private static final Pattern SMALLER = Pattern.compile("/content/images/size/w\\d+(?:h\\d+)?(?:/format/[a-z]+)?/");
    private static final Pattern PORTAL = Pattern.compile("/?#/?portal(?:/.*)?");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}");
    private static final Pattern TOKEN =
            Pattern.compile("[:{](slug|year|month|day|id|author|primary_author|primary_tag)\\b}?");

    private static final String USUAL = "/:slug/";

    /** @param address the site's, or empty where it is unknown */
    static GhostSite of(Map<String, String> settings, String address) {
        var known = address.isBlank() ? settings.getOrDefault("url", "") : address.strip();
        var site = SITE.matcher(known.isEmpty() || known.contains("://") ? known : "https://" + known);
        var found = site.matches();
        return new GhostSite(
                found ? site.group(1) : "",
                found && site.group(2) != null ? site.group(2) : "",
                zone(first(settings, "timezone", "active_timezone", "activeTimezone")),
                language(first(settings, "locale", "lang", "default_locale", "defaultLang")),
                settings.getOrDefault("permalinks", USUAL),
                settings.getOrDefault("amp", "").equals("true"));
    }

    private static String first(Map<String, String> settings, String... keys) {
        for (var key : keys) {
            var value = settings.get(key);
            if (value != null && !value.isBlank()) return value.strip();
        }
        return "";
    }

    private static ZoneId zone(String name) {
        try {
            return name.isEmpty() ? ZoneOffset.UTC : ZoneId.of(name);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }

    static String language(String tag) {
        var written = tag.replace('_', '-');
        return LANGUAGE.matcher(written).matches() ? written : "";
    }

    String address() {
        return origin + folder;
    }

    /** Text or JSON in which Ghost's sign for its own site is replaced with the path that it stands under. */
    String resolved(String text) {
        if (!text.contains("__GHOST_URL__")) return text;
        return NO_SLASH.matcher(text).replaceAll(folder + "/").replace("__GHOST_URL__", folder);
    }

    /** The whole address of a picture or a file; its path where the site's own is unknown; empty where it has none. */
    String file(String written) {
        var address = SMALLER.matcher(resolved(written.strip())).replaceFirst("/content/images/");
        if (address.startsWith("//")) return "https:" + address;
        if (address.regionMatches(true, 0, "http://", 0, 7) || address.regionMatches(true, 0, "https://", 0, 8)) {
            return address;
        }
        if (address.isEmpty() || address.startsWith("#") || hasScheme(address)) return "";
        return address.startsWith("/") ? origin + address : origin + folder + "/" + address;
    }

    private static boolean hasScheme(String address) {
        return address.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*") || address.startsWith("<");
    }

    /** A link: within the site by its path; empty where it led to a part of Ghost that is not here. */
    String link(String written) {
        var address = resolved(written.strip());
        if (!origin.isEmpty() && address.startsWith(address())) {
            var rest = address.substring(address().length());
            if (rest.isEmpty()) address = folder + "/";
            else if (rest.startsWith("/") || rest.startsWith("#")) address = folder + rest;
        }
        var inside = address.startsWith(folder) ? address.substring(folder.length()) : address;
        return PORTAL.matcher(inside).matches() ? "" : address;
    }

    /** The path of an address on this site, or nothing where it is on another. */
    @Nullable
    String path(String written) {
        var path = link(written);
        return path.startsWith("/") && !path.startsWith("//") ? path : null;
    }

    /**
     * Every path that a story had.
     *
     * @param tag the slug of its main tag
     * @param writer the slug of its first writer
     */
    List<String> addresses(GhostRow post, @Nullable OffsetDateTime published, String tag, String writer) {
        var paths = new LinkedHashSet<String>();
        var slug = post.line("slug");
        if (!slug.isEmpty() && published != null && !permalink.equals(USUAL)) {
            paths.add(folder + permalink(post, published, tag, writer));
        }
        if (!slug.isEmpty()) paths.add(folder + "/" + slug + "/");
        if (!slug.isEmpty() && amp) paths.add(folder + "/" + slug + "/amp/");
        if (!post.line("uuid").isEmpty()) paths.add(folder + "/p/" + post.line("uuid") + "/");
        return List.copyOf(paths);
    }

    private String permalink(GhostRow post, OffsetDateTime published, String tag, String writer) {
        var day = published.atZoneSameInstant(zone);
        return TOKEN.matcher(permalink.startsWith("/") ? permalink : "/" + permalink)
                .replaceAll(token -> Matcher.quoteReplacement(
                        switch (token.group(1)) {
                            case "year" -> "%04d".formatted(day.getYear());
                            case "month" -> "%02d".formatted(day.getMonthValue());
                            case "day" -> "%02d".formatted(day.getDayOfMonth());
                            case "id" -> post.text("id");
                            case "author", "primary_author" -> writer;
                            case "primary_tag" -> tag.isEmpty() ? "all" : tag;
                            default -> post.line("slug");
                        }));
    }
}
