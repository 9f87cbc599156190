package org.masthead.house;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * The body of a story: HTML in a strict subset, one block a line, every block with an id that notices, claims and
 * comments can point to, pages divided by {@code <hr class="page">}. Only what has been made safe is ever a Markup, so
 * it may be printed as it is.
 */
public final class Markup {

    /** The line that ends one page of a story and begins the next. */
    public static final String PAGE_MARK = "<hr class=\"page\">";

    private static final String AWAITED = "/media/await";

    public static final Markup EMPTY = new Markup("");

    private static final int UNCOUNTED = -1;

    private final String html;
    private int words = UNCOUNTED;

    private Markup(String html) {
        this.html = html;
    }

    /** Makes HTML from anywhere safe and tidy. What it says is kept; what the subset has no place for becomes text. */
    public static Markup of(String anyHtml) {
        return new Markup(MarkupTidy.tidy(anyHtml));
    }

    /** Plain text as a body: an empty line divides paragraphs. */
    public static Markup ofText(String text) {
        var html = new StringBuilder();
        for (var paragraph : text.split("\\R[ \\t]*\\R")) {
            var escaped = Entities.escape(paragraph.strip());
            html.append("<p>").append(escaped.replaceAll("\\R", "<br>")).append("</p>");
        }
        return of(html.toString());
    }

    /** A body as this paper stored it: it was made safe before it was written down. */
    public static Markup stored(String html) {
        return new Markup(html);
    }

    /** The same, with the number of its words, which was stored with it. */
    public static Markup stored(String html, int words) {
        var markup = new Markup(html);
        markup.words = words;
        return markup;
    }

    /** The body's blocks, in order; a page mark is a block too. */
    public List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        for (var element : parsed().children()) {
            blocks.add(new Block(
                    element.id(),
                    element.normalName(),
                    element.hasClass("page"),
                    element.outerHtml(),
                    Words.in(element.outerHtml())));
        }
        return blocks;
    }

    /** The words alone, for counting, searching and summaries. */
    public String text() {
        var text = new StringBuilder();
        for (var element : parsed().children()) {
            if (element.hasText()) text.append(element.text()).append('\n');
        }
        return text.toString().strip();
    }

    /** How many words a reader has before him. */
    public int words() {
        if (words == UNCOUNTED) words = Words.in(html);
        return words;
    }

    public boolean hasPageMarks() {
        return html.contains(PAGE_MARK);
    }

    /** What stands between its page marks, in order; nothing for a page that would be empty. */
    public List<Markup> betweenPageMarks() {
        return Arrays.stream(html.split(PAGE_MARK))
                .map(String::strip)
                .filter(page -> !page.isEmpty())
                .map(Markup::new)
                .toList();
    }

    /** The whole body without its page marks. */
    public Markup withoutPageMarks() {
        return hasPageMarks()
                ? new Markup(String.join(
                        "\n", betweenPageMarks().stream().map(Markup::html).toList()))
                : this;
    }

    public boolean isEmpty() {
        return html.isEmpty();
    }

    public SafeHtml safe() {
        return new SafeHtml(html);
    }

    /** The HTML as it is stored and sent. */
    public String html() {
        return html;
    }

    /** What stands in a body for a picture that the paper does not have yet: its {@code src} until it is taken in. */
    public static String awaited(String pictureAddress) {
        return AWAITED + Fingerprint.of(pictureAddress.getBytes(StandardCharsets.UTF_8), 26);
    }

    /** @param pictures the paper's own pictures, by what stands for each here */
    public Markup withPictures(Map<String, Placed> pictures) {
        return pictures.isEmpty() ? this : of(MarkupPictures.placed(html, pictures));
    }

    /** @param missing the addresses of pictures that will not come, by what stands for each here: links, or nothing */
    public Markup withoutPictures(Map<String, String> missing) {
        return missing.isEmpty() ? this : of(MarkupPictures.linked(html, missing));
    }

    /** A body put together from some blocks of a body, as a page of it is. */
    public static Markup ofBlocks(List<Block> blocks) {
        return new Markup(String.join("\n", blocks.stream().map(Block::html).toList()));
    }

    private Element parsed() {
        return MarkupTidy.parsed(html);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Markup markup && markup.html.equals(html);
    }

    @Override
    public int hashCode() {
        return html.hashCode();
    }

    @Override
    public String toString() {
        return "Markup of " + html.length() + " characters";
    }

    /** A picture of ours as a body names it; width and height in pixels. */
    public record Placed(String path, int width, int height) {}

    /**
     * One block of a body: a paragraph, a subhead, a picture, a table.
     *
     * @param id what it is pointed at by; empty for a page mark
     * @param kind the element's name
     * @param pageMark whether it is the mark that divides pages
     * @param html its safe HTML
     * @param words how many words it has
     */
    public record Block(String id, String kind, boolean pageMark, String html, int words) {

        public boolean heading() {
            return kind.equals("h2") || kind.equals("h3") || kind.equals("h4");
        }
    }
}
