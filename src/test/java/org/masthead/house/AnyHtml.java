package org.masthead.house;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** HTML as it comes from anywhere: from Word, from old systems, from those who mean harm. */
public final class AnyHtml {

    private static final List<String> TAGS = List.of(
            "p",
            "div",
            "span",
            "h1",
            "h2",
            "h3",
            "h5",
            "ul",
            "ol",
            "li",
            "table",
            "tr",
            "td",
            "th",
            "tbody",
            "thead",
            "tfoot",
            "caption",
            "colgroup",
            "blockquote",
            "aside",
            "figure",
            "figcaption",
            "img",
            "picture",
            "source",
            "a",
            "b",
            "i",
            "em",
            "strong",
            "code",
            "pre",
            "br",
            "hr",
            "q",
            "cite",
            "abbr",
            "time",
            "small",
            "mark",
            "font",
            "center",
            "section",
            "article",
            "dl",
            "dt",
            "dd",
            "details",
            "summary",
            "script",
            "style",
            "svg",
            "math",
            "mi",
            "mtext",
            "annotation-xml",
            "foreignObject",
            "desc",
            "title",
            "noscript",
            "template",
            "textarea",
            "select",
            "option",
            "button",
            "form",
            "input",
            "iframe",
            "object",
            "embed",
            "video",
            "audio",
            "base",
            "meta",
            "link",
            "xmp",
            "plaintext",
            "noembed",
            "frameset",
            "body",
            "html",
            "head",
            "x-unknown",
            "o:p",
            "marquee",
            "isindex",
            "keygen",
            "menu",
            "address",
            "nobr",
            "ruby",
            "rt");

    private static final List<String> ATTRIBUTES = List.of(
            "",
            " id=\"b-one\"",
            " id=\"Anchor_1\"",
            " id=x",
            " class=\"page\"",
            " class=pullquote",
            " class='factbox MsoNormal'",
            " class=embed",
            " onclick=alert(1)",
            " onerror=\"alert(1)\"",
            " style=\"background:url(javascript:alert(1))\"",
            " href=\"javascript:alert(1)\"",
            " href=\"JaVa&#x09;Script:alert(1)\"",
            " href='https://a.example/?a=1&b=2'",
            " href=#one",
            " href=\"//evil.example\"",
            " href=\"/latest\"",
            " href=\" data:text/html,x\"",
            " src=x",
            " src=\"/media/abcd1234\"",
            " src=\"https://a.example/b.jpg\"",
            " srcdoc=\"<script>alert(1)</script>\"",
            " alt='a \"quoted\" <b>'",
            " title=\"--><img src=x onerror=alert(1)>\"",
            " colspan=2",
            " rowspan=\"-1\"",
            " start=3",
            " datetime=\"2026-11-24\"",
            " lang=de",
            " dir=rtl",
            " xmlns=\"http://www.w3.org/2000/svg\"",
            " /",
            " \"<'=`",
            " formaction=javascript:x");

    private static final List<String> WORDS = List.of(
            "The river rose. ",
            "two feet",
            " ",
            "\n\n",
            "&amp;",
            "&lt;script&gt;",
            "&#60;b&#62;",
            "&#x202e;",
            "\u202e",
            "\u200d",
            "&nbsp;",
            "\u0000",
            "<",
            ">",
            "\"",
            "'",
            "&",
            "&#",
            "&#x;",
            "&#1;",
            "&#&#1;2;",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<?php",
            "?>",
            "<!doctype html>",
            "</",
            "</p",
            "</script>",
            "</title>",
            "`",
            "${7*7}",
            "\ud800",
            "😀",
            "שלום",
            "عربي",
            "漢字",
            "\ufeff",
            "\u2028",
            "<br><br>",
            "<a<b",
            "<p<p",
            "\r",
            "\t");

    private AnyHtml() {}

    /** Elements within elements, closed or not, with words between. */
    public static Arbitrary<String> nested() {
        return Arbitraries.lazyOf(
                () -> Arbitraries.of(WORDS),
                () -> Arbitraries.strings().ofMaxLength(12),
                AnyHtml::element,
                AnyHtml::element,
                () -> nested().list().ofMaxSize(4).map(AnyHtml::together));
    }

    /** Pieces of markup in any order: what no parser is glad of. */
    static Arbitrary<String> soup() {
        var tag = Combinators.combine(
                        Arbitraries.of("<", "</", "<!", "< "),
                        Arbitraries.of(TAGS),
                        attributes(),
                        Arbitraries.of(">", "", " >", "/>"))
                .as((open, name, attributes, close) -> open + name + attributes + close);
        return Arbitraries.oneOf(tag, tag, Arbitraries.of(WORDS))
                .list()
                .ofMaxSize(30)
                .map(AnyHtml::together);
    }

    private static Arbitrary<String> element() {
        return Combinators.combine(
                        Arbitraries.of(TAGS), attributes(), nested(), Arbitraries.of(true, true, true, false))
                .as((name, attributes, inner, closed) ->
                        "<" + name + attributes + ">" + inner + (closed ? "</" + name + ">" : ""));
    }

    private static Arbitrary<String> attributes() {
        return Arbitraries.of(ATTRIBUTES).list().ofMaxSize(3).map(AnyHtml::together);
    }

    private static String together(List<String> parts) {
        return parts.stream().collect(Collectors.joining());
    }
}
