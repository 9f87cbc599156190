/** What comes from Word, Google Docs or a page of the web: its structure is kept, its looks are not. */

import { footnotes, withoutRemarks } from "desk/editor/pastednotes.js";

const GONE = "script, style, meta, link, title, xml, noscript, template, svg, canvas, button, input, select, textarea, iframe, object, embed, colgroup";
const RENAMED = { h1: "h2", h5: "h4", h6: "h4", b: "strong", i: "em", del: "s", strike: "s", tt: "code", kbd: "code", samp: "code" };
const KEPT = { a: ["href"], td: ["colspan", "rowspan"], th: ["colspan", "rowspan", "scope"], ol: ["start"], img: ["src", "alt", "width", "height"], abbr: ["title"], aside: ["class"], hr: ["class"] };
const QUOTED_OR_TRIED = /"[^"]*"|'[^']*'|\s(style|on[a-z]+)\s*=/gi;
const OURS = /^\/media\/[a-z0-9]{4,40}$/;

/** Clean HTML with the same words. What was copied in the editor itself comes back as it is. */
export function cleaned(html) {
    if (html.includes("data-pm-slice")) return html;
    const body = new DOMParser().parseFromString(unstyled(html), "text/html").body;
    comments(body);
    for (const one of body.querySelectorAll(GONE)) one.remove();
    withoutRemarks(body);
    footnotes(body);
    wordLists(body);
    for (const one of [...body.querySelectorAll("*")]) if (one.isConnected) meaning(one);
    for (const one of [...body.querySelectorAll("*")]) if (one.isConnected) plain(one);
    lists(body);
    for (const cell of body.querySelectorAll("td, th, caption, figcaption")) oneLine(cell);
    for (const one of body.querySelectorAll("p, h2, h3, h4, li, blockquote, aside, div")) {
        if (!one.textContent.trim() && !one.querySelector("img, hr")) one.remove();
    }
    for (const one of body.querySelectorAll("h2 strong, h3 strong, h4 strong")) unwrap(one);
    // What stood behind the cursor goes on after the notes, not in the last of them.
    if (body.querySelector("[id^='b-note-']")) body.append(body.ownerDocument.createElement("p"));
    return body.innerHTML;
}

/** Styles are read, never worn, and nothing is heard: under another name the browser does not try them. */
function unstyled(html) {
    const bare = html.replace(/<style\b[\s\S]*?<\/style\s*>/gi, "");
    return bare.replace(/<[^<>]*>/g, (tag) => tag.replace(QUOTED_OR_TRIED, (all, name) => {
        if (!name) return all;
        return name.toLowerCase() === "style" ? " data-worn=" : " data-heard=";
    }));
}

function unwrap(element) {
    element.replaceWith(...element.childNodes);
}

function renamed(element, name) {
    const made = element.ownerDocument.createElement(name);
    for (const { name: attribute, value } of element.attributes) made.setAttribute(attribute, value);
    made.append(...element.childNodes);
    element.replaceWith(made);
    return made;
}

function comments(body) {
    const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
    const found = [];
    while (walker.nextNode()) found.push(walker.currentNode);
    for (const one of found) one.remove();
}

function styled(element, name) {
    const style = element.dataset.worn ?? "";
    const found = new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;]+)`, "i").exec(style);
    return found ? found[1].trim().toLowerCase() : "";
}

/** Word writes lists as paragraphs that say which list and how deep they are. */
function wordLists(body) {
    let open = [];
    let last = null;
    let number = "";
    for (const paragraph of [...body.querySelectorAll("p, div")]) {
        const level = Number(/level(\d)/.exec(styled(paragraph, "mso-list"))?.[1] ?? 0);
        if (!level) continue;
        const mark = [...paragraph.querySelectorAll("span")].find((one) => styled(one, "mso-list") === "ignore");
        const kind = /^\s*(?:\d+|[a-z]|[ivx]+)[.)]/i.test(mark?.textContent ?? "") ? "ol" : "ul";
        mark?.remove();
        const same = /l\d+/.exec(styled(paragraph, "mso-list"))?.[0] ?? "";
        if (paragraph.previousElementSibling !== last || !last || same !== number) open = [];
        number = same;
        open = open.slice(0, level);
        while (open.length < level) {
            const list = body.ownerDocument.createElement(kind);
            const above = open.at(-1);
            if (above) (above.lastElementChild ?? above.appendChild(body.ownerDocument.createElement("li"))).append(list);
            else paragraph.before(list);
            open.push(list);
        }
        const item = body.ownerDocument.createElement("li");
        item.append(...paragraph.childNodes);
        open.at(-1).append(item);
        paragraph.remove();
        last = open[0];
    }
}

/** Looks that mean something become what they mean. */
function meaning(element) {
    if (/^MsoTitle$/i.test(element.className)) return renamed(element, "h2");
    if (/^MsoQuote|^MsoIntenseQuote/i.test(element.className)) return quoted(element);
    if (element.localName !== "span" && element.localName !== "font") return usual(element);
    const worn = [];
    const weight = styled(element, "font-weight");
    if (weight === "bold" || Number(weight) >= 600) worn.push("strong");
    if (styled(element, "font-style") === "italic") worn.push("em");
    if (styled(element, "text-decoration").includes("line-through")) worn.push("s");
    if (styled(element, "vertical-align") === "super") worn.push("sup");
    if (styled(element, "vertical-align") === "sub") worn.push("sub");
    if (!element.textContent.trim()) return undefined;
    for (const name of worn) {
        const inner = element.ownerDocument.createElement(name);
        inner.append(...element.childNodes);
        element.append(inner);
    }
    return undefined;
}

function quoted(element) {
    const quote = element.ownerDocument.createElement("blockquote");
    element.replaceWith(quote);
    quote.append(element);
}

/** A b that is not bold is how Google Docs wraps what it copies. */
function usual(element) {
    const light = /^(?:normal|400)$/.test(styled(element, "font-weight")) || element.id.startsWith("docs-internal-guid");
    if ((element.localName === "b" || element.localName === "strong") && light) unwrap(element);
    else if ((element.localName === "i" || element.localName === "em") && styled(element, "font-style") === "normal") unwrap(element);
}

function plain(element) {
    if (element.localName === "a") address(element);
    if (element.localName === "img" && !picture(element)) return;
    if (element.localName === "br" && (element.parentElement.localName === "body" || element.className)) return void element.remove();
    if (element.localName === "span" || element.localName === "font" || element.localName === "u" || element.localName.includes(":")) {
        return unwrap(element);
    }
    const kept = element.id.startsWith("b-note-") ? ["id"] : KEPT[element.localName] ?? [];
    for (const name of element.getAttributeNames()) if (!kept.includes(name)) element.removeAttribute(name);
    if (RENAMED[element.localName]) renamed(element, RENAMED[element.localName]);
}

function address(link) {
    let href = link.getAttribute("href") ?? "";
    if (!href) return unwrap(link);
    try {
        const url = new URL(href, location.href);
        if (url.hostname === "www.google.com" && url.pathname === "/url") href = url.searchParams.get("q") ?? href;
        else if (href.startsWith("#")) return unwrapUnlessNote(link, href);
        else if (url.origin === location.origin) href = url.pathname + url.search + url.hash;
    } catch {
        href = "";
    }
    if (/^(?:https?:\/\/|mailto:|tel:|\/(?!\/))/i.test(href) && link.textContent.trim()) link.setAttribute("href", href);
    else unwrap(link);
}

/** What points within the page it came from points nowhere here. */
function unwrapUnlessNote(link, href) {
    if (!href.startsWith("#b-note-")) unwrap(link);
}

/** A picture of ours stays; one elsewhere becomes a link to it; one inside the clipboard cannot come along. */
function picture(image) {
    let url = null;
    try {
        url = new URL(image.getAttribute("src") ?? "", location.href);
    } catch {
        // an address that is none
    }
    if (url?.origin === location.origin && OURS.test(url.pathname)) {
        image.setAttribute("src", url.pathname);
        if (!image.closest("figure")) {
            const figure = image.ownerDocument.createElement("figure");
            image.replaceWith(figure);
            figure.append(image);
        }
        return true;
    }
    const link = image.ownerDocument.createElement("a");
    link.href = url?.href ?? "";
    link.textContent = `Picture: ${image.alt || url?.href}`;
    if (/^https?:$/.test(url?.protocol ?? "") && !image.closest("a")) image.replaceWith(link);
    else image.remove();
    return false;
}

/** A list straight within a list belongs to the item before it. */
function lists(body) {
    for (const list of body.querySelectorAll("ul > ul, ul > ol, ol > ul, ol > ol")) {
        const before = list.previousElementSibling;
        if (before?.localName === "li") before.append(list);
        else {
            const item = body.ownerDocument.createElement("li");
            list.replaceWith(item);
            item.append(list);
        }
    }
}

/** Cells and captions hold words: paragraphs in them become lines. */
function oneLine(cell) {
    const blocks = [...cell.querySelectorAll("p, div, h2, h3, h4, li, blockquote")];
    for (const block of blocks) {
        if (block.nextElementSibling && block.textContent.trim()) block.after(cell.ownerDocument.createElement("br"));
        unwrap(block);
    }
    for (const list of cell.querySelectorAll("ul, ol")) unwrap(list);
}

const ADDRESS = /^https?:\/\/\S+$/i;

/** The address that was copied and nothing else, or an empty word. */
export function pastedAddress(data) {
    const text = data?.getData("text/plain").trim() ?? "";
    return ADDRESS.test(text) ? text : "";
}
