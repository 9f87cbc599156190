package org.masthead.moving;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.masthead.house.Markup;

/** Markdown, as bloggers write it: CommonMark with tables, struck words and footnotes. */
final class CardMarkdown {

    private static final int DEEPEST = 60;

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), StrikethroughExtension.create(), FootnotesExtension.create());

    private static final Parser PARSER =
            Parser.builder().extensions(EXTENSIONS).maxOpenBlockParsers(DEEPEST).build();

    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();

    private CardMarkdown() {}

    static String html(String markdown) {
        try {
            return withFootnotes(RENDERER.render(PARSER.parse(markdown)));
        } catch (StackOverflowError e) {
            // Blocks are bounded above, but the library has no bound for emphasis within emphasis.
            return Markup.ofText(markdown).html();
        }
    }

    /** A footnote becomes a paragraph, as only those can be pointed at here. */
    private static String withFootnotes(String html) {
        if (!html.contains("class=\"footnotes\"")) return html;
        var body = GhostBody.html(html);
        body.select(".footnote-backref").remove();
        for (var note : body.select(".footnotes li:has(p)")) {
            note.expectFirst("p").attr("id", note.id()).prependText(note.elementSiblingIndex() + 1 + ". ");
        }
        body.select(".footnotes li, .footnotes ol").unwrap();
        return body.html();
    }
}
