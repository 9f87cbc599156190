package org.masthead.moving;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The shortcodes that show pictures, or play a list of what was put in beside a story. */
final class ShortcodePictures {

    static final Set<String> NAMES =
            Set.of("caption", "wp_caption", "gallery", "playlist", "media-credit", "vc_gallery", "et_pb_gallery");

    private static final Pattern PICTURE = Pattern.compile(
            "(?is)\\s*((?:<(?:p|a|div|figure)\\b[^>]*>\\s*){0,8}<img\\b[^>]*>(?:\\s*</(?:a|p|div|figure)>){0,8})(.*)");
    private static final Pattern FILE =
            Pattern.compile("(?i)(?:https?:)?/\\S+\\.(?:jpe?g|png|gif|webp|avif)(?:\\?\\S*)?");

    private final WordpressReading reading;

    ShortcodePictures(WordpressReading reading) {
        this.reading = reading;
    }

    Optional<String> html(ShortcodeTag tag, String content) {
        return switch (tag.name()) {
            case "caption", "wp_caption" -> caption(tag, content);
            case "media-credit" -> Optional.of(credited(tag, content));
            case "playlist" -> Optional.of(playlist(tag) + content);
            default -> Optional.of(gallery(tag) + content);
        };
    }

    /** In older versions the caption is what the shortcode is told, in newer ones what follows the picture. */
    private static Optional<String> caption(ShortcodeTag tag, String content) {
        var parts = PICTURE.matcher(content);
        var told = tag.first("caption");
        if (!parts.matches())
            return content.isBlank() ? Optional.empty() : Optional.of(content + "\n\n" + told + "\n\n");
        var words = parts.group(2).isBlank() ? told : parts.group(2).strip();
        return Optional.of(figure(parts.group(1), words));
    }

    private static String figure(String picture, String caption) {
        var below = caption.isBlank() ? "" : "<figcaption>" + caption + "</figcaption>";
        return "\n\n<figure>" + picture + below + "</figure>\n\n";
    }

    private static String credited(ShortcodeTag tag, String content) {
        var credit = WordpressWords.html(tag.first("name", "id"));
        return content.replaceFirst("(?i)<img\\b", Matcher.quoteReplacement("<img data-credit=\"" + credit + "\""));
    }

    private String gallery(ShortcodeTag tag) {
        var html = new StringBuilder();
        for (var one : chosen(tag)) {
            if (one.isPicture()) html.append(figure(one));
        }
        if (html.isEmpty()) reading.note("The pictures of a gallery are not in the export.");
        return html.append("\n\n").toString();
    }

    private String playlist(ShortcodeTag tag) {
        var html = new StringBuilder("\n\n");
        for (var one : chosen(tag)) {
            if (!one.isPicture())
                html.append(WordpressEmbeds.frame(one.address(), one.title())).append("\n\n");
        }
        if (html.length() == 2) reading.note("What a playlist played is not in the export.");
        return html.toString();
    }

    /** Those it names; else all that were put in for the story, or for another that it names. */
    private List<WordpressAttachment> chosen(ShortcodeTag tag) {
        var named = new LinkedHashSet<Long>();
        for (var name : List.of("ids", "include", "images", "gallery_ids")) named.addAll(tag.numbers(name));
        if (!named.isEmpty()) return known(named);
        var parent = WxrNode.number(tag.first("id"), reading.item().number("post_id"));
        var left = Set.copyOf(tag.numbers("exclude"));
        return reading.site().attachments().attachedTo(parent).stream()
                .filter(one -> !left.contains(one.id()))
                .toList();
    }

    private List<WordpressAttachment> known(Set<Long> numbers) {
        var known = new ArrayList<WordpressAttachment>();
        for (var number : numbers) {
            var attachment = attachment(number);
            if (attachment != null) known.add(attachment);
        }
        return known;
    }

    private @Nullable WordpressAttachment attachment(long number) {
        var attachment = reading.site().attachments().byId(number);
        if (attachment == null) reading.note("A picture, number " + number + " there, is not in the export.");
        return attachment;
    }

    /** A picture with its caption below. */
    static String figure(WordpressAttachment one) {
        return figure(picture(one.address(), one.alt()), WordpressWords.html(one.caption()));
    }

    private static String picture(String address, String alt) {
        return "<img src=\"" + WordpressWords.html(address) + "\" alt=\"" + WordpressWords.html(alt) + "\">";
    }

    /** The picture that a page builder's shortcode is told to show, by number or by address. */
    String ofShell(ShortcodeTag tag) {
        var told = tag.first("image", "image_id", "src", "image_url", "attachment");
        var number = WxrNode.number(told, 0);
        if (number > 0) {
            var attachment = attachment(number);
            return attachment == null || !attachment.isPicture() ? "" : figure(attachment);
        }
        if (!FILE.matcher(told).matches()) return "";
        return figure(picture(told, tag.first("alt")), "");
    }
}
