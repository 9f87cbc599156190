package org.masthead.moving;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Makes what WordPress, its plugins and other sites put into a body into plain HTML: what is shown, and no machinery. */
final class WordpressHtml {

    private static final int DEEPEST = 60;
    private static final Pattern PULL_QUOTE = Pattern.compile("(?i)(?:^|.*[ _-])pull-?_?quote(?:[ _-].*|$)");
    private static final Pattern FACT_BOX = Pattern.compile(
            "(?i)(?:^|.*[ _-])(?:fact-?_?box|info-?_?box|facts-?_?box|sidebar-?_?box|key-?_?facts|at-a-glance)(?:[ _-].*|$)");
    private static final Pattern HOST = Pattern.compile("(?i)(?:https?:)?//([^/?#:]+).*", Pattern.DOTALL);

    /** In these a body has words alone, so that what is shown has to come after them. */
    private static final String OF_WORDS =
            "ul, ol, table, blockquote, aside, figcaption, h1, h2, h3, h4, h5, h6, pre, dt";

    private static final Set<String> FORMS = Set.of("button", "label", "select", "textarea");

    private final WordpressReading reading;

    WordpressHtml(WordpressReading reading) {
        this.reading = reading;
    }

    /** The same words in HTML that a body is made of. */
    String tidied(String html) {
        var body = parsed(html);
        dropMachinery(body);
        keepFormWords(body);
        showPlayers(body);
        showPosts(body);
        markAsides(body);
        body.select("figcaption:not(figure figcaption)").tagName("div");
        new WordpressPictures(reading, body).name();
        moveOut(body);
        captionTables(body);
        dividePages(body);
        return body.html();
    }

    private static Element parsed(String html) {
        var parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        var document = Document.createShell("");
        document.outputSettings(new Document.OutputSettings().prettyPrint(false).charset(UTF_8));
        document.body().appendChildren(parser.parseFragmentInput(html, document.body(), ""));
        return document.body();
    }

    private void dropMachinery(Element body) {
        for (var script : body.select("script")) {
            var source = script.attr("src");
            reading.note(
                    source.isEmpty() ? "A script is left out." : "A script from " + host(source) + " is left out.");
            script.remove();
        }
        for (var style : body.select("style")) {
            reading.note("A style sheet is left out.");
            style.remove();
        }
        for (var lazy : body.select("noscript")) {
            var beside = lazy.previousElementSibling();
            if (beside != null && beside.is("img") && lazy.selectFirst("img") != null) lazy.remove();
        }
        body.select("sup.fn a").unwrap();
    }

    private static String host(String address) {
        var host = HOST.matcher(address);
        return host.matches() ? host.group(1).toLowerCase(Locale.ROOT) : "this site";
    }

    /** A form cannot be filled in any more; its words are kept. */
    private void keepFormWords(Element body) {
        for (var name : FORMS) {
            for (var part : body.select(name)) {
                reading.note("Parts of a form are kept as plain text.");
                part.select("option").forEach(option -> option.tagName("span").appendText(" "));
                part.tagName("span");
            }
        }
        body.select("math, math *").tagName("span");
        body.select("xmp").tagName("pre");
        for (var drawing : body.select("svg"))
            drawing.replaceWith(new TextNode(drawing.select("text").text()));
    }

    /** Players of all ages come down to the address of what they play. */
    private void showPlayers(Element body) {
        for (var frame : body.select("iframe, amp-iframe, video, audio, embed")) {
            var address = first(frame, "src", "data-src", "data-lazy-src", "data-litespeed-src");
            var source = frame.selectFirst("source[src]");
            if (!WordpressEmbeds.isAddress(address) && source != null) address = source.attr("src");
            player(frame, address);
        }
        for (var object : body.select("object")) {
            var movie = object.selectFirst("param[name=movie], param[name=src], param[name=filename]");
            var inner = object.selectFirst("iframe");
            if (inner != null) object.replaceWith(inner);
            else player(object, movie == null ? object.attr("data") : movie.attr("value"));
        }
    }

    private void player(Element player, String address) {
        var whole = address.startsWith("/") && !address.startsWith("//")
                ? reading.site().address() + address
                : address;
        if (!WordpressEmbeds.isAddress(whole)) {
            if (!whole.isEmpty()) reading.note("A player of “" + whole + "” is left out.");
            player.tagName("div");
            player.clearAttributes();
            return;
        }
        var frame = new Element("iframe")
                .attr("src", whole.replaceFirst("(?i)(youtube\\.com)/v/([\\w-]+).*", "$1/watch?v=$2"));
        if (!player.attr("title").isBlank()) frame.attr("title", player.attr("title"));
        player.replaceWith(frame);
    }

    /** What is shown from another site: a bare address in a block for it, or a box that a script would have filled. */
    private void showPosts(Element body) {
        for (var wrapper : body.select(".wp-block-embed__wrapper")) {
            var address = wrapper.text().strip();
            if (WordpressEmbeds.isAddress(address)) wrapper.html(WordpressEmbeds.frame(address));
        }
        for (var box : body.select("[data-href], [data-url], [data-src], [data-instgrm-permalink], [cite]")) {
            var address = first(box, "data-href", "data-url", "data-src", "data-instgrm-permalink", "cite");
            var named = Set.of("div", "blockquote", "section", "amp-twitter", "amp-facebook")
                    .contains(box.normalName());
            if (!named || !WordpressEmbeds.isAddress(address) || box.selectFirst("a[href], img, iframe") != null)
                continue;
            if (box.hasAttr("cite") && !box.className().contains("embed")) continue;
            box.appendElement("p").appendElement("a").attr("href", address).text(address);
        }
        for (var button : body.select("a.wp-block-file__button")) button.before(new TextNode(" "));
    }

    private static String first(Element element, String... attributes) {
        for (var attribute : attributes) {
            if (!element.attr(attribute).isBlank())
                return element.attr(attribute).strip();
        }
        return "";
    }

    private static void markAsides(Element body) {
        for (var box : body.select("[class]")) {
            if (!Set.of("div", "section", "aside", "blockquote", "figure").contains(box.normalName())) continue;
            var pulled = PULL_QUOTE.matcher(box.className()).matches();
            if (!pulled && !FACT_BOX.matcher(box.className()).matches()) continue;
            box.tagName("aside").clearAttributes();
            box.addClass(pulled ? "pullquote" : "factbox");
        }
        for (var inner : body.select("aside.pullquote aside, aside.factbox aside")) inner.tagName("div");
    }

    /** A list, a table or a quote cannot hold what is shown: it comes after them, before a subhead it led. */
    private static void moveOut(Element body) {
        for (var shown : body.select("figure:has(> img), iframe").asList().reversed()) {
            var around = outermost(shown, body);
            if (around == null) continue;
            shown.remove();
            if (around.normalName().matches("h[1-6]")) around.before(shown);
            else around.after(shown);
        }
    }

    private static @Nullable Element outermost(Element shown, Element body) {
        Element around = null;
        for (var up = shown.parent(); up != null && !up.equals(body); up = up.parent()) {
            if (up.is(OF_WORDS))
                around = up.normalName().equals("figcaption") && up.parent() != null ? up.parent() : up;
        }
        return around;
    }

    private static void captionTables(Element body) {
        for (var figure : body.select("figure:has(> table)")) {
            var table = figure.selectFirst("table");
            var caption = figure.selectFirst("> figcaption");
            if (table == null || caption == null || table.selectFirst("> caption") != null) continue;
            caption.remove();
            table.prependChild(caption.tagName("caption"));
        }
    }

    /** A page mark at either end, or right after another one, divides nothing. */
    private static void dividePages(Element body) {
        var idle = new ArrayList<Element>();
        Element last = null;
        var shown = false;
        for (var node : body.nodeStream().toList()) {
            if (node instanceof Element mark && mark.is("hr.page")) {
                if (shown) last = mark;
                else idle.add(mark);
                shown = false;
            } else {
                shown |= node instanceof TextNode words
                        ? !words.isBlank()
                        : node instanceof Element one && one.is("img, iframe");
            }
        }
        if (last != null && !shown) idle.add(last);
        idle.forEach(Element::remove);
    }
}
