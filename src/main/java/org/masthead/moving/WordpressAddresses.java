package org.masthead.moving;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Under which addresses a story could be reached on a WordPress site, so that each of them goes on leading to it. */
final class WordpressAddresses {

    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?:)?//(?:www\\.)?([^/?#]+)([^#]*).*");
    private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2}).*");
    private static final Pattern NAMES_A_STORY = Pattern.compile("[?&](?:p|page_id|[a-z_]+)=[^&]+");

    private final String site;
    private final WxrNode item;

    WordpressAddresses(String site, WxrNode item) {
        this.site = site;
        this.item = item;
    }

    /** The one it is known by first. */
    List<String> all() {
        var all = new LinkedHashSet<String>();
        add(item.text("link"), all);
        var permalink = all.isEmpty() ? "" : all.getFirst();
        if (item.number("post_id") > 0) all.add(home() + "?p=" + item.number("post_id"));
        add(item.text("guid"), all);
        addOldSlugs(permalink, all);
        addOldDates(permalink, all);
        return List.copyOf(all);
    }

    /** The site's own folder, with a slash at its end. */
    private String home() {
        var parts = ADDRESS.matcher(site);
        var path = parts.matches() ? parts.group(2).replaceFirst("\\?.*", "") : "";
        return path.endsWith("/") ? path : path + "/";
    }

    /** Addresses on other sites are not ours to answer. */
    private void add(String address, Set<String> all) {
        var parts = ADDRESS.matcher(address);
        if (!parts.matches()) return;
        var host = ADDRESS.matcher(site);
        if (host.matches() && !host.group(1).equalsIgnoreCase(parts.group(1))) return;
        var path = parts.group(2).strip();
        var query = path.indexOf('?');
        if (query >= 0 && !NAMES_A_STORY.matcher(path).find()) path = path.substring(0, query);
        if (path.startsWith("?")) path = "/" + path;
        if (path.length() > 1 && !path.equals(home())) all.add(path);
    }

    private void addOldSlugs(String permalink, Set<String> all) {
        var slug = item.text("post_name");
        var at = slug.isEmpty() ? -1 : permalink.lastIndexOf(slug);
        if (at < 1) return;
        for (var old : item.metas(WordpressMetas.OLD_SLUG)) {
            all.add(permalink.substring(0, at) + old + permalink.substring(at + slug.length()));
        }
    }

    private void addOldDates(String permalink, Set<String> all) {
        var now = dated(item.text("post_date"));
        for (var date : item.metas(WordpressMetas.OLD_DATE)) {
            var day = dated(date);
            var month = day.replaceFirst("[0-9]{2}/$", "");
            if (now.isEmpty() || day.isEmpty()) continue;
            if (permalink.contains(now)) all.add(permalink.replace(now, day));
            else all.add(permalink.replace(now.replaceFirst("[0-9]{2}/$", ""), month));
        }
        all.remove("");
    }

    private static String dated(String date) {
        var parts = DATE.matcher(date);
        return parts.matches() ? "/" + parts.group(1) + "/" + parts.group(2) + "/" + parts.group(3) + "/" : "";
    }

    /** Words as they are read, of an address that has them as bytes. */
    static String decoded(String slug) {
        if (slug.indexOf('%') < 0) return slug;
        try {
            return URLDecoder.decode(slug.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return slug;
        }
    }
}
