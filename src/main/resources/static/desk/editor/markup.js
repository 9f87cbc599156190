/**
 * Between the body's HTML and what the editor edits. Reading a block and writing it again must say the same; a block
 * that does not is kept word for word, as an island.
 */

import { DOMParser } from "vendor/prosemirror-model.js";
import { schema } from "desk/editor/schema.js";

const INLINE = new Set("a strong em b i s q cite abbr time small mark sub sup span code br".split(" "));
const parser = DOMParser.fromSchema(schema);

function parsed(html) {
    const holder = document.implementation.createHTMLDocument("").body;
    holder.innerHTML = html;
    return holder;
}

/** Elements whose children are blocks: space between these says nothing. */
const HOLDERS = "ul, ol, table, thead, tbody, tfoot, tr, figure, aside, blockquote";

/** The document that this body is. */
export function read(html) {
    const body = parsed(html);
    for (const holder of body.querySelectorAll(HOLDERS)) {
        for (const child of [...holder.childNodes]) if (child.nodeType === 3 && !child.data.trim()) child.remove();
    }
    gatherLoose(body);
    const blocks = [...body.children].flatMap(readBlock);
    if (!blocks.length) blocks.push(schema.nodes.paragraph.create());
    return schema.topNodeType.create(null, blocks);
}

/** Words outside any block are paragraphs, divided by empty lines, as in the plain form. */
function gatherLoose(body) {
    let paragraph = null;
    for (const node of [...body.childNodes]) {
        if (node.nodeType !== 3 && !INLINE.has(node.localName)) {
            paragraph = null;
            continue;
        }
        const parts = node.nodeType === 3 ? node.data.split(/\n[ \t]*\n/) : [node];
        parts.forEach((part, index) => {
            if (index) paragraph = null;
            if (!paragraph && typeof part === "string" && !part.trim()) return;
            if (!paragraph) node.before((paragraph = body.ownerDocument.createElement("p")));
            paragraph.append(typeof part === "string" ? part.replace(/\s+/g, " ") : part);
        });
        if (node.nodeType === 3) node.remove();
    }
}

function readBlock(node) {
    const holder = document.implementation.createHTMLDocument("").body;
    holder.append(node.cloneNode(true));
    const html = holder.innerHTML;
    const fragment = parser.parse(holder, { preserveWhitespace: true }).content;
    const known = fragment.childCount === 1 && same(html, write(fragment));
    return known ? [fragment.firstChild] : [schema.nodes.island.create({ html })];
}

/** Whether two pieces of HTML say the same: the same blocks, and the same emphasis on each word. */
export function same(one, other) {
    return one === other || JSON.stringify(said(one)) === JSON.stringify(said(other));
}

function said(html) {
    const pieces = [];
    gather(parsed(html), [], [], pieces);
    return pieces;
}

function gather(node, blocks, marks, pieces) {
    for (const child of node.childNodes) {
        if (child.nodeType === 3) {
            const last = pieces.at(-1);
            const worn = [...marks].sort().join();
            if (last?.worn === worn && last.blocks === blocks) last.text += child.data;
            else pieces.push({ worn, blocks, text: child.data });
        } else if (child.nodeType === 1) {
            const tag = opening(child);
            const inline = INLINE.has(child.localName) && child.localName !== "br";
            if (!inline) pieces.push({ opened: tag, worn: [...marks].sort().join() });
            gather(child, inline ? blocks : [...blocks, tag], inline ? [...marks, tag] : marks, pieces);
            if (!inline) pieces.push({ closed: child.localName });
        }
    }
}

function opening(element) {
    const attributes = [...element.attributes].map(({ name, value }) => `${name}="${escaped(value)}"`);
    return [element.localName, ...attributes.sort()].join(" ");
}

/** The HTML of a document, or of some of its blocks: one block a line. */
export function write(content) {
    const lines = [];
    (content.content ?? content).forEach((node) => {
        const html = written(node);
        if (html) lines.push(html);
    });
    return lines.join("\n");
}

function written(node, parent) {
    if (node.type.name === "island") return node.attrs.html;
    if (node.type.name === "figure") return figure(node);
    const inside = node.inlineContent ? inline(node.content) : inner(node);
    if (parent?.type.name === "item" && node.type.name === "paragraph") return inside;
    if (node.isTextblock && node.type.spec.group && !inside.trim()) return "";
    if (node.type.name === "table_caption" && !inside) return "";
    const [tag, attributes] = node.type.spec.toDOM(node);
    return element(tag, Array.isArray(attributes) || attributes === 0 ? {} : attributes ?? {}, inside);
}

/** Blocks within a block; two paragraphs of one item are told apart by a space, as readers have them in one line. */
function inner(node) {
    let html = "";
    node.forEach((child, offset, index) => {
        const apart = node.type.name === "item" && index > 0 && child.isTextblock && node.child(index - 1).isTextblock;
        html += (apart ? " " : "") + written(child, node);
    });
    return html;
}

function figure(node) {
    const { src, alt, width, height, ...rest } = node.attrs;
    const caption = inline(node.firstChild.content);
    const picture = element("img", { src, alt: alt ?? "", width, height });
    return element("figure", rest, picture + (caption.trim() ? element("figcaption", {}, caption) : ""));
}

const EMPTY = new Set(["hr", "br", "img"]);

function element(tag, attributes, inside = "") {
    const { id, class: kind, ...rest } = attributes;
    const ordered = { id, class: kind || null, ...rest };
    const said = Object.entries(ordered)
        .filter(([name, value]) => value !== null && value !== undefined && (value !== "" || name === "alt"))
        .map(([name, value]) => ` ${name}="${escaped(value)}"`)
        .join("");
    return EMPTY.has(tag) ? `<${tag}${said}>` : `<${tag}${said}>${inside}</${tag}>`;
}

function escaped(text) {
    return String(text)
        .replaceAll("&", "&amp;")
        .replaceAll("\u00a0", "&nbsp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll('"', "&quot;");
}

function inline(content) {
    const run = [];
    content.forEach((node) => run.push({ node, marks: [...node.marks] }));
    return nested(run);
}

/** Writes words with their emphasis, the one that reaches furthest outermost. */
function nested(run) {
    let html = "";
    for (let at = 0; at < run.length; ) {
        const [mark, length] = furthest(run, at);
        if (!mark) {
            html += leaf(run[at].node);
            at++;
            continue;
        }
        const within = run.slice(at, at + length).map(({ node, marks }) => ({
            node,
            marks: marks.filter((one) => !one.eq(mark)),
        }));
        const [tag, attributes] = mark.type.spec.toDOM(mark);
        html += element(tag, attributes, nested(within));
        at += length;
    }
    return html;
}

function furthest(run, at) {
    let best = null;
    let length = 0;
    for (const mark of run[at].marks) {
        let end = at + 1;
        while (end < run.length && mark.isInSet(run[end].marks)) end++;
        if (end - at > length) [best, length] = [mark, end - at];
    }
    return [best, length];
}

function leaf(node) {
    if (node.type.name === "line_break") return "<br>";
    return node.text.replaceAll("&", "&amp;").replaceAll("\u00a0", "&nbsp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** A body, read and written again: it says the same. */
export function again(html) {
    return write(read(html));
}
