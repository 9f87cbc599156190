package org.masthead.clipping;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;

/** What a page says about itself in its head: names and what they are set to. */
final class PageMeta {

    private final Map<String, List<String>> values = new HashMap<>();
    private final Document page;
    private final String address;
    private final String base;

    PageMeta(Document page) {
        this.page = page;
        for (var meta : page.select("meta[content]")) {
            for (var attribute : List.of("property", "name", "itemprop", "http-equiv")) {
                for (var name : meta.attr(attribute).toLowerCase(Locale.ROOT).split("\\s+")) {
                    var content = PageText.unmarked(meta.attr("content"));
                    if (!name.isEmpty() && !content.isEmpty()) {
                        values.computeIfAbsent(name, any -> new ArrayList<>()).add(content);
                    }
                }
            }
        }
        address = findAddress();
        var said = page.select("base[href]").attr("href").strip();
        base = isAddress(said) ? said : address;
    }

    /** The first of these that the page has, or empty. */
    String first(String... names) {
        for (var name : names) {
            var found = values.get(name);
            if (found != null) return found.getFirst();
        }
        return "";
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Where the page was published, or empty. */
    String address() {
        return address;
    }

    private String findAddress() {
        var canonical = page.select("link[rel~=(?i)\\bcanonical\\b][href]").attr("href");
        for (var address :
                List.of(canonical, first("og:url"), first("twitter:url"), first("parsely-link"), savedFrom())) {
            if (isAddress(address.strip())) return address.strip();
        }
        return "";
    }

    /** Browsers note where a page was saved from in a comment: {@code saved from url=(0031)https://…}. */
    private String savedFrom() {
        for (var node : page.childNodes()) {
            var text = node.outerHtml();
            var at = text.startsWith("<!--") ? text.indexOf("saved from url=") : -1;
            if (at >= 0)
                return text.substring(at)
                        .replaceFirst("saved from url=\\(\\d+\\)", "")
                        .replaceFirst("\\s*-->.*", "");
        }
        return "";
    }

    /** What addresses on the page are relative to, or empty. */
    String base() {
        return base;
    }

    /** The same address in full, or as it is where the page does not say what it is relative to. */
    String full(String address) {
        var short_ = address.strip();
        if (isAddress(short_) || short_.isEmpty()) return short_;
        if (short_.startsWith("//")) return "https:" + short_;
        var base = base();
        if (base.isEmpty() || short_.matches("(?i)[a-z][a-z0-9+.-]*:.*")) return short_;
        try {
            return new URI(base).resolve(short_.replace(" ", "%20")).toString();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return short_;
        }
    }

    private static boolean isAddress(String address) {
        return address.regionMatches(true, 0, "http://", 0, 7) || address.regionMatches(true, 0, "https://", 0, 8);
    }

    String siteName() {
        return first("og:site_name", "application-name", "al:android:app_name", "twitter:app:name:iphone");
    }

    String language() {
        var root = page.selectFirst("html");
        var said = root == null ? "" : root.attr("lang").isBlank() ? root.attr("xml:lang") : root.attr("lang");
        for (var language :
                List.of(said, first("og:locale"), first("content-language"), first("language"), first("dc.language"))) {
            var tag = language.strip().split("[,;\\s]")[0].replace('_', '-');
            if (tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"))
                return Locale.forLanguageTag(tag).toLanguageTag();
        }
        return "";
    }
}
