/** What a story's body is made of: the subset of HTML that the paper keeps, as the editor knows it. */

import { Schema } from "vendor/prosemirror-model.js";

/** What every block may carry: the id it is pointed at by, and the language it is in. */
const block = { id: { default: null }, lang: { default: null }, dir: { default: null } };

function carried(element) {
    return { id: element.id || null, lang: element.getAttribute("lang"), dir: element.getAttribute("dir") };
}

function given(attributes) {
    return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== null && value !== ""));
}

function words(tag, rules = [{ tag, getAttrs: carried }]) {
    return {
        group: "block inner",
        content: "inline*",
        attrs: block,
        defining: tag !== "p",
        parseDOM: rules,
        toDOM: (node) => [tag, given(node.attrs), 0],
    };
}

function holder(tag, kind, content, group = "block") {
    return {
        group,
        content,
        attrs: block,
        defining: true,
        parseDOM: [{ tag: kind ? `${tag}.${kind}` : tag, getAttrs: carried, priority: kind ? 60 : 50 }],
        toDOM: (node) => [tag, given({ ...node.attrs, class: kind }), 0],
    };
}

const span = { colspan: { default: null }, rowspan: { default: null } };

function cell(tag) {
    return {
        content: "inline*",
        attrs: tag === "th" ? { ...span, scope: { default: null } } : span,
        isolating: true,
        parseDOM: [
            {
                tag,
                getAttrs: (one) => ({
                    colspan: one.getAttribute("colspan"),
                    rowspan: one.getAttribute("rowspan"),
                    ...(tag === "th" && { scope: one.getAttribute("scope") }),
                }),
            },
        ],
        toDOM: (node) => [tag, given(node.attrs), 0],
    };
}

function rows(tag) {
    return { content: "table_row+", parseDOM: [{ tag }], toDOM: () => [tag, 0] };
}

const nodes = {
    doc: { content: "block+" },
    paragraph: words("p"),
    /** What another site plays: a link, until a reader asks for more. */
    embed: {
        ...words("p"),
        group: "block",
        parseDOM: [{ tag: "p.embed", getAttrs: carried, priority: 60 }],
        toDOM: (node) => ["p", given({ ...node.attrs, class: "embed" }), 0],
    },
    subhead: {
        ...words("h2"),
        attrs: { ...block, level: { default: 2 } },
        parseDOM: [2, 3, 4].map((level) => ({ tag: `h${level}`, getAttrs: (one) => ({ ...carried(one), level }) })),
        toDOM: ({ attrs: { level, ...rest } }) => [`h${level}`, given(rest), 0],
    },
    preformatted: {
        ...words("pre"),
        content: "text*",
        marks: "",
        code: true,
        parseDOM: [{ tag: "pre", getAttrs: carried, preserveWhitespace: "full" }],
    },
    bullets: holder("ul", "", "item+", "block inner list"),
    numbers: {
        ...holder("ol", "", "item+", "block inner list"),
        attrs: { ...block, start: { default: null } },
        parseDOM: [{ tag: "ol", getAttrs: (one) => ({ ...carried(one), start: one.getAttribute("start") }) }],
    },
    item: {
        content: "paragraph (paragraph | list)*",
        defining: true,
        parseDOM: [{ tag: "li" }],
        toDOM: () => ["li", 0],
    },
    quotation: holder("blockquote", "", "inner+"),
    pullquote: holder("aside", "pullquote", "inner+"),
    factbox: holder("aside", "factbox", "inner+"),
    figure: {
        group: "block",
        content: "caption",
        attrs: {
            ...block,
            src: {},
            alt: { default: "" },
            width: { default: null },
            height: { default: null },
        },
        draggable: true,
        isolating: true,
        parseDOM: [{ tag: "figure", getAttrs: pictured, contentElement: (one) => one.querySelector("figcaption") ?? one }],
        toDOM: ({ attrs: { src, alt, width, height, ...rest } }) => [
            "figure",
            given(rest),
            ["img", { src, alt, ...given({ width, height }) }],
            ["figcaption", 0],
        ],
    },
    caption: { content: "inline*", toDOM: () => ["span", { class: "caption" }, 0] },
    rule: { group: "block", parseDOM: [{ tag: "hr" }], toDOM: () => ["hr"] },
    page: { group: "block", parseDOM: [{ tag: "hr.page", priority: 60 }], toDOM: () => ["hr", { class: "page" }] },
    table: {
        ...holder("table", "", "table_caption? table_head? table_body* table_foot?", "block inner"),
        isolating: true,
    },
    table_caption: {
        content: "inline*",
        parseDOM: [{ tag: "caption" }],
        toDOM: () => ["caption", 0],
    },
    table_head: rows("thead"),
    table_body: rows("tbody"),
    table_foot: rows("tfoot"),
    table_row: { content: "(cell | head_cell)+", parseDOM: [{ tag: "tr" }], toDOM: () => ["tr", 0] },
    cell: cell("td"),
    head_cell: cell("th"),
    /** What the editor does not know stays as it came, and is shown as it is written. */
    island: {
        group: "block",
        atom: true,
        attrs: { html: {} },
        parseDOM: [{ tag: "div[data-island]", getAttrs: (one) => ({ html: one.dataset.island }) }],
        toDOM: (node) => ["div", { class: "island", "data-island": node.attrs.html }, ["code", node.attrs.html]],
    },
    text: { group: "inline" },
    line_break: {
        group: "inline",
        inline: true,
        selectable: false,
        parseDOM: [{ tag: "br" }],
        toDOM: () => ["br"],
        leafText: () => "\n",
    },
};

function pictured(figure) {
    const picture = figure.querySelector("img[src]");
    if (!picture) return false;
    return {
        ...carried(figure),
        src: picture.getAttribute("src"),
        alt: picture.getAttribute("alt") ?? "",
        width: picture.getAttribute("width"),
        height: picture.getAttribute("height"),
    };
}

/** Emphasis of one kind; some kinds say more than that they are there. */
function emphasis(tag, own = [], also = []) {
    const names = [...own, "lang", "dir"];
    const read = (one) => Object.fromEntries(names.map((name) => [name, one.getAttribute(name)]));
    return {
        attrs: Object.fromEntries(names.map((name) => [name, { default: null }])),
        parseDOM: [tag, ...also].map((one) => ({ tag: one, getAttrs: read })),
        toDOM: (mark) => [tag, given(mark.attrs), 0],
    };
}

const marks = {
    link: { ...emphasis("a[href]", ["href"]), inclusive: false, toDOM: (mark) => ["a", given(mark.attrs), 0] },
    strong: emphasis("strong", [], ["b"]),
    em: emphasis("em", [], ["i"]),
    strike: emphasis("s", [], ["del", "strike"]),
    quote: emphasis("q"),
    cite: emphasis("cite"),
    abbr: emphasis("abbr", ["title"]),
    time: emphasis("time", ["datetime"]),
    small: emphasis("small"),
    highlight: emphasis("mark"),
    sub: emphasis("sub"),
    sup: emphasis("sup"),
    span: emphasis("span"),
    code: emphasis("code"),
};

export const schema = new Schema({ nodes, marks });
