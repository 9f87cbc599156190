package org.masthead.syndication;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.masthead.house.Markup;
import org.masthead.house.Paper;

/**
 * A story's body as it reads outside the paper: no page marks, and every address whole.
 *
 * @param site the paper's address
 * @param story the story's address
 * @param divided whether the story may have several pages, so that its blocks are surely found on the entire one
 */
record SyndicatedBody(String site, String story, boolean divided) {

    private static final String MIDDLING = "/960.webp";

    static SyndicatedBody of(StoryFacts facts) {
        Paper paper = facts.paper();
        var divided = paper.wordsPerPage() > 0 || facts.story().copy().body().hasPageMarks();
        return new SyndicatedBody(paper.address(), facts.address(), divided);
    }

    String html(Markup markup) {
        var body = parsed(markup.html());
        body.select("hr.page").remove();
        for (var link : body.select("a[href]")) link.attr("href", whole(link.attr("href")));
        for (var picture : body.select("img[src^=/media/]")) {
            picture.attr("src", site + picture.attr("src") + MIDDLING);
        }
        return body.html().strip();
    }

    /** A body, or its summary, with the story's notices: the graver ones above it, the others below. */
    static String withNotices(String html, List<Line> notices) {
        var above = notices.stream().filter(Line::first).map(Line::html).collect(Collectors.joining());
        var below =
                notices.stream().filter(line -> !line.first()).map(Line::html).collect(Collectors.joining());
        return above + html + below;
    }

    /** Plain text as HTML; what no form can carry is left out of all of them. */
    static String escaped(String plain) {
        return Entities.escape(XmlPage.legal(plain));
    }

    private String whole(String address) {
        if (address.startsWith("#")) return story + (divided ? "?page=all" : "") + address;
        if (address.startsWith("?")) return story + address;
        return address.startsWith("/") ? site + address : address;
    }

    private static Element parsed(String html) {
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings(new Document.OutputSettings().prettyPrint(false));
        return document.body();
    }

    /**
     * A notice, as it stands with the story elsewhere.
     *
     * @param what its kind and day: {@code Correction, November 3, 2026}
     * @param first whether readers must see it before they read
     */
    record Line(String what, String text, boolean first) {

        String html() {
            return "\n<p><strong>" + escaped(what) + ":</strong> " + escaped(text) + "</p>\n";
        }

        String plain() {
            return what + ": " + text;
        }
    }
}
