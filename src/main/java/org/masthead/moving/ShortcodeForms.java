package org.masthead.moving;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which shortcodes there are, and the plain HTML that each stands for. */
final class ShortcodeForms {

    /** Those that show something from elsewhere. */
    private static final Set<String> SHOWN = Set.of(
            ("embed video audio iframe youtube vimeo dailymotion ted wpvideo videopress twitter tweet facebook instagram "
                            + "tiktok soundcloud spotify flickr googlemaps scribd slideshare documentcloud issuu gist pdf "
                            + "pdf-embedder gview vc_video et_pb_video su_youtube fusion_youtube fusion_vimeo")
                    .split(" "));

    /** Where a bare number or name in one of those leads. */
    private static final Map<String, String> LEADS = Map.of(
            "youtube", "https://www.youtube.com/watch?v=",
            "su_youtube", "https://www.youtube.com/watch?v=",
            "fusion_youtube", "https://www.youtube.com/watch?v=",
            "vimeo", "https://vimeo.com/",
            "fusion_vimeo", "https://vimeo.com/",
            "dailymotion", "https://www.dailymotion.com/video/",
            "ted", "https://www.ted.com/talks/",
            "wpvideo", "https://videopress.com/v/",
            "videopress", "https://videopress.com/v/",
            "scribd", "https://www.scribd.com/doc/");

    private static final List<String> ADDRESSES = List.of(
            "src", "url", "link", "href", "mp4", "m4v", "webm", "ogv", "mov", "wmv", "flv", "mp3", "m4a", "ogg", "wav",
            "wma", "file", "video", "audio", "id");

    private static final Set<String> PULL_QUOTES =
            Set.of("pullquote", "pull_quote", "pull-quote", "pullquotes", "su_pullquote", "pull", "pq");

    private static final Set<String> QUOTES = Set.of("quote", "blockquote", "su_quote");

    private static final Set<String> FACT_BOXES =
            Set.of("factbox", "fact_box", "fact-box", "infobox", "info_box", "box", "sidebar", "su_box", "su_note");

    /** Those that only arrange what they hold. */
    private static final Pattern SHELLS = Pattern.compile("(?:vc|et_pb|fusion|av|fl|cs|tdc|ux|mk|kc|su)_\\w+|"
            + "row|column|columns|col|section|container|clear|divider|spacer|dropcap|drop_cap|highlight|"
            + "(?:one|two|three|four|five)_(?:half|third|thirds|fourth|fourths|fifth|fifths|sixth)(?:_last|_first)?");

    /** Of those, the ones that nobody misses. */
    private static final Pattern LAYOUT = Pattern.compile(
            ".*(?:row|col|section|text|inner|container|clear|space|separator|divider|tab|tour|accordion|toggle|box|content|"
                    + "half|third|fourth|fifth|sixth).*");

    /** Of those, the ones that stand amid words. */
    private static final Set<String> AMID_WORDS = Set.of(
            "dropcap", "drop_cap", "highlight", "su_dropcap", "su_highlight", "fusion_dropcap", "fusion_highlight");

    private static final List<String> HEADINGS = List.of("title", "heading", "text", "main_heading");
    private static final List<String> LINKS = List.of("link", "url", "href", "button_url");
    private static final Pattern NO_WORDS = Pattern.compile("[a-z0-9_-]+|https?:\\S+");
    private static final List<String> WORDS = List.of(
            "subtitle",
            "subheading",
            "sub_heading",
            "content",
            "description",
            "caption",
            "button_text",
            "author",
            "label");

    private static final Pattern PLAIN = Pattern.compile("[\\s\\x20-\\x7E]+");

    private final WordpressReading reading;
    private final ShortcodePictures pictures;

    ShortcodeForms(WordpressReading reading) {
        this.reading = reading;
        this.pictures = new ShortcodePictures(reading);
    }

    /** Whether what stands between it and its end belongs to it. */
    boolean encloses(String name) {
        return SHOWN.contains(name)
                || ShortcodePictures.NAMES.contains(name)
                || PULL_QUOTES.contains(name)
                || QUOTES.contains(name)
                || FACT_BOXES.contains(name)
                || name.startsWith("vc_raw_");
    }

    /** What stands for it, or nothing where nobody knows it. */
    Optional<String> html(ShortcodeTag tag, String content) {
        var name = tag.name();
        if (tag.closing()) return shellEnd(name);
        if (ShortcodePictures.NAMES.contains(name)) return pictures.html(tag, content);
        if (SHOWN.contains(name)) return shown(tag, content);
        if (content.isBlank() && encloses(name)) return Optional.empty();
        if (PULL_QUOTES.contains(name)) return Optional.of(aside("pullquote", tag, content));
        if (FACT_BOXES.contains(name)) return Optional.of(aside("factbox", tag, content));
        if (QUOTES.contains(name)) return Optional.of("\n\n<blockquote>" + content + cited(tag) + "</blockquote>\n\n");
        if (name.startsWith("vc_raw_")) return Optional.of(raw(content));
        return SHELLS.matcher(name).matches() ? Optional.of(shell(tag)) : Optional.empty();
    }

    private static Optional<String> shown(ShortcodeTag tag, String content) {
        var title = tag.first("title", "caption");
        var address = WordpressEmbeds.isAddress(content) ? Optional.of(content) : tag.address(ADDRESSES);
        if (address.isPresent()) {
            var more = WordpressEmbeds.isAddress(content) ? "" : content;
            return Optional.of("\n\n" + WordpressEmbeds.frame(address.get(), title) + "\n\n" + more);
        }
        var site = LEADS.getOrDefault(tag.name(), "");
        var number = content.isBlank() ? tag.first("id", "video", "v", "0") : content.strip();
        if (site.isEmpty() || !number.matches("[\\w/.-]{3,80}")) return Optional.empty();
        return Optional.of("\n\n" + WordpressEmbeds.frame(site + number, title) + "\n\n");
    }

    private static String aside(String kind, ShortcodeTag tag, String content) {
        var title = tag.first("title", "heading");
        var heading = title.isEmpty() ? "" : "<h3>" + WordpressWords.html(title) + "</h3>\n\n";
        return "\n\n<aside class=\"" + kind + "\">" + heading + content + cited(tag) + "</aside>\n\n";
    }

    private static String cited(ShortcodeTag tag) {
        var who = tag.first("cite", "author", "source", "name");
        return who.isEmpty() ? "" : "\n\n<cite>" + WordpressWords.html(who) + "</cite>";
    }

    /** HTML that a page builder has wrapped up so that no editor can touch it. */
    private static String raw(String content) {
        try {
            var unwrapped = new String(Base64.getMimeDecoder().decode(content.strip()), UTF_8);
            return PLAIN.matcher(unwrapped).matches() ? WordpressAddresses.decoded(unwrapped) : content;
        } catch (IllegalArgumentException e) {
            return content;
        }
    }

    private Optional<String> shellEnd(String name) {
        if (!SHELLS.matcher(name).matches() || encloses(name)) return Optional.empty();
        return Optional.of(AMID_WORDS.contains(name) ? "" : "\n\n");
    }

    /** The words and the picture that a page builder keeps in the shell itself. */
    private String shell(ShortcodeTag tag) {
        reading.note("A page builder's shortcodes are taken off; what stood in them is kept.");
        if (AMID_WORDS.contains(tag.name())) return "";
        var html = new StringBuilder(heading(tag));
        for (var name : WORDS) {
            var words = tag.first(name);
            var said = !words.isEmpty() && !NO_WORDS.matcher(words).matches();
            if (said) html.append("<p>").append(words).append("</p>\n\n");
        }
        html.append(pictures.ofShell(tag));
        if (html.isEmpty() && !LAYOUT.matcher(tag.name()).matches()) {
            reading.note("What the page builder's [" + tag.name() + "] showed may be left out.");
        }
        return "\n\n" + html;
    }

    private static String heading(ShortcodeTag tag) {
        var heading = tag.first(HEADINGS);
        var link = tag.address(LINKS).orElse(wrapped(tag.first("link")));
        if (heading.isEmpty()) return "";
        if (link.isEmpty()) return "<h3>" + heading + "</h3>\n\n";
        return "<p><a href=\"" + WordpressWords.html(link) + "\">" + heading + "</a></p>\n\n";
    }

    /** The address in a page builder's own notation: {@code url:https%3A%2F%2Faverley.example|title:More}. */
    private static String wrapped(String link) {
        if (!link.startsWith("url:")) return "";
        return WordpressAddresses.decoded(link.substring(4).replaceFirst("\\|.*", ""));
    }
}
