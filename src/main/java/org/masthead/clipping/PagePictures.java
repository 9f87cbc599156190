package org.masthead.clipping;

import static org.masthead.clipping.Clipping.Role.*;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.masthead.clipping.Clipping.Picture;

/** The pictures on a page: where each lies, however late the page would have loaded it, and what stands under it. */
final class PagePictures {

    private static final List<String> LAZY = List.of(
            "data-src",
            "data-original",
            "data-lazy-src",
            "data-lazy",
            "data-url",
            "data-image",
            "data-hi-res-src",
            "data-full-src",
            "data-fallback-src",
            "data-srcset",
            "data-lazy-srcset",
            "srcset",
            "src");

    private static final Pattern DECORATION = Pattern.compile(
            "(?i).*(spacer|pixel|blank\\.|1x1|/icons?/|icon[-_.]|logo|avatar|gravatar|sprite|emoji|"
                    + "smil(ey|ies)|button|badge|placeholder|transparent|loading|spinner|counter|tracking|advert|/ads?/|doubleclick|clear\\.gif|arrow|bullet).*");

    private static final Pattern BESIDE = Pattern.compile("(\\./)?[^/?#:]+_files/.+");
    private static final int SMALLEST = 70;
    private static final int NEAR = 4;

    private final PageReading page;
    private final PageVocabulary vocabulary = new PageVocabulary();
    private final Map<Integer, Picture> found = new LinkedHashMap<>();

    PagePictures(PageReading page) {
        this.page = page;
    }

    /** The picture in this block, with what is said of it; with an empty address where it is mere decoration. */
    Picture at(int block) {
        return found.computeIfAbsent(block, this::read);
    }

    private Picture read(int block) {
        var element = page.block(block).place();
        var image = element.normalName().equals("picture") ? element.selectFirst("img") : element;
        var address = image == null || tiny(image) ? "" : address(image);
        if (address.isEmpty() || image == null) return new Picture("", "", "", "");
        var said = said(block);
        var credit = (credits(said) + " " + words(said, CREDIT)).strip();
        var caption = words(said, CAPTION).replace(credit, "").strip();
        return new Picture(address, caption, PageText.tidy(image.attr("alt")), credit);
    }

    /** What is marked as a credit inside the captions. */
    private String credits(BitSet said) {
        return said.stream()
                .mapToObj(page::block)
                .flatMap(block -> block.nodes().stream())
                .filter(node -> node instanceof Element element && vocabulary.named(element) == CREDIT)
                .map(node -> PageText.of(List.of(node)))
                .collect(Collectors.joining(" "));
    }

    private String address(Element image) {
        var beside = image.attr("src").strip();
        if (BESIDE.matcher(beside).matches() && usable(beside)) return full(beside);
        for (var attribute : LAZY) {
            var said = image.attr(attribute).strip();
            var address = attribute.endsWith("srcset") ? first(said) : said;
            if (usable(address)) return full(address);
        }
        var source = image.parent() == null
                ? null
                : image.parent().selectFirst("> source[srcset], > source[data-srcset], > noscript img[src]");
        if (source == null) return "";
        var address = source.hasAttr("src")
                ? source.attr("src")
                : first(source.attr(source.hasAttr("srcset") ? "srcset" : "data-srcset"));
        return usable(address) ? full(address) : "";
    }

    /** The largest of a set of sources, or the one source. */
    private static String first(String sources) {
        var best = "";
        var widest = -1.0;
        for (var source : sources.strip().split(",\\s+|,(?=https?:)")) {
            var parts = source.strip().split("\\s+");
            var width = parts.length > 1 && parts[1].matches("\\d+(\\.\\d+)?[wx]")
                    ? Double.parseDouble(parts[1].substring(0, parts[1].length() - 1))
                    : 0;
            if (width > widest) {
                widest = width;
                best = parts[0];
            }
        }
        return best;
    }

    private static boolean usable(String address) {
        return !address.isBlank()
                && !address.regionMatches(true, 0, "data:", 0, 5)
                && !DECORATION.matcher(address).matches()
                && !address.toLowerCase(Locale.ROOT).matches("((blob|javascript|about):|.*\\b(null|undefined)$).*");
    }

    private String full(String address) {
        if (!BESIDE.matcher(address).matches()) return page.meta().full(address);
        try {
            return URLDecoder.decode(address.replaceFirst("^\\./", "").replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    private static boolean tiny(Element image) {
        for (var side : List.of("width", "height")) {
            var length = image.attr(side).replaceFirst("px$", "").strip();
            if (length.matches("\\d{1,4}") && Integer.parseInt(length) < SMALLEST) return true;
        }
        return false;
    }

    /** The captions and credits that stand with a picture. */
    BitSet said(int picture) {
        var said = new BitSet();
        var place = page.block(picture).place();
        var around = place;
        for (var i = 0;
                i < NEAR && around.parent() != null && !around.normalName().equals("figure");
                i++) around = around.parent();
        for (var i = picture + 1; i < Math.min(page.blocks().size(), picture + 6); i++) {
            var block = page.block(i);
            if (block.shows() && !within(place, block.place())) break;
            if (block.words() == 0) continue;
            if (!page.is(i, CAPTION, CREDIT) || !within(block.place(), around)) break;
            said.set(i);
        }
        return said;
    }

    private static boolean within(Element one, Element other) {
        for (var up = one; up != null; up = up.parent()) if (up == other) return true;
        return false;
    }

    private String words(BitSet said, Clipping.Role role) {
        var words = new StringBuilder();
        said.stream()
                .filter(i -> page.is(i, role))
                .forEach(i -> words.append(words.isEmpty() ? "" : " ")
                        .append(page.block(i).text()));
        return words.toString();
    }
}
