package org.masthead.moving;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/** The HTML of blocks that have none of their own, as WordPress makes it anew for each page. */
final class BlockForms {

    private static final int DEEPEST = 5;

    /** What else a block without HTML may be told, beside words. */
    private static final Set<String> NO_WORDS =
            Set.of("className", "style", "layout", "lock", "metadata", "query", "anchor");

    private final WordpressReading reading;
    private final UnaryOperator<String> texts;
    private final int depth;

    /**
     * @param texts makes HTML of the text of a block that stories share
     * @param depth how many such blocks this one is in
     */
    BlockForms(WordpressReading reading, UnaryOperator<String> texts, int depth) {
        this.reading = reading;
        this.texts = texts;
        this.depth = depth;
    }

    /** What stands for this mark; for the beginning of a block that has HTML, hardly ever anything. */
    String html(BlockMark mark) {
        var plugins = mark.name().startsWith("acf/");
        if (mark.kind() != BlockMark.Kind.WHOLE) return plugins ? words(mark) : "";
        return switch (mark.name()) {
            case "block" -> shared(mark.told().path("ref").asLong(0));
            case "footnotes" -> footnotes();
            case "image", "gallery", "video", "audio", "file" -> files(mark);
            case "paragraph", "heading", "separator", "spacer", "more", "nextpage", "shortcode", "html" -> "";
            default -> other(mark);
        };
    }

    private String shared(long number) {
        var text = reading.site().block(number);
        if (text.isBlank() || depth >= DEEPEST) {
            reading.note("A reusable block, number " + number + " there, is not in the export.");
            return "";
        }
        return texts.apply(text);
    }

    private String footnotes() {
        var told =
                new BlockMark(BlockMark.Kind.WHOLE, "footnotes", reading.item().meta(WordpressMetas.FOOTNOTES)).told();
        var html = new StringBuilder();
        for (var note : told)
            html.append("<li>").append(note.path("content").asString("")).append("</li>");
        return html.isEmpty() ? "" : "<ol>" + html + "</ol>\n";
    }

    private String files(BlockMark mark) {
        var html = new StringBuilder();
        var told = mark.told();
        var numbers = new ArrayList<Long>();
        if (told.path("id").isNumber()) numbers.add(told.path("id").asLong(0));
        for (var number : told.path("ids")) numbers.add(number.asLong(0));
        for (var number : numbers) html.append(file(number));
        return html.isEmpty() ? other(mark) : html.toString();
    }

    private String file(long number) {
        var attachment = reading.site().attachments().byId(number);
        if (attachment == null) {
            reading.note("A picture, number " + number + " there, is not in the export.");
            return "";
        }
        if (!attachment.isPicture()) return WordpressEmbeds.frame(attachment.address(), attachment.title());
        return ShortcodePictures.figure(attachment);
    }

    private String other(BlockMark mark) {
        var address = mark.told().path("url").asString("");
        if (WordpressEmbeds.isAddress(address)) return WordpressEmbeds.frame(address) + "\n" + words(mark);
        var words = words(mark);
        if (words.isEmpty())
            reading.note("The block “" + mark.name() + "”, made anew there for each page, is left out.");
        return words;
    }

    /** Words that the block is told, as plugins keep them. */
    private String words(BlockMark mark) {
        var words = new ArrayList<String>();
        gather(mark.told(), words);
        if (words.isEmpty()) return "";
        reading.note("The block “" + mark.name() + "” is kept as plain text.");
        return "<p>" + String.join("</p>\n<p>", words) + "</p>\n";
    }

    private static void gather(JsonNode told, List<String> words) {
        if (told.isString() && areWords(told.asString().strip())) words.add(told.asString());
        if (told.isArray()) told.forEach(one -> gather(one, words));
        for (var one : told.properties()) {
            if (!one.getKey().startsWith("_") && !NO_WORDS.contains(one.getKey())) gather(one.getValue(), words);
        }
    }

    /** As against keys, colours and addresses. */
    private static boolean areWords(String told) {
        return told.chars().anyMatch(Character::isIdeographic)
                || (told.indexOf(' ') > 0 && told.chars().anyMatch(Character::isLetter));
    }
}
