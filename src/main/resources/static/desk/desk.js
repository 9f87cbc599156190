/** Comfort at the desk: where to go by typing, and keys. Every page is whole without it. */

import { openPalette } from "desk/palette.js";

/** Keys that pages add: an element with data-key="s" is clicked, or gets the focus, when s is pressed. */
function marked(key) {
    return [...document.querySelectorAll("[data-key]")].find((one) => one.dataset.key === key && !one.disabled);
}

function typing(target) {
    return target.isContentEditable || target.matches?.("input, textarea, select, [role=textbox]");
}

function press(element) {
    if (element.matches("input, textarea, select")) element.focus();
    else element.click();
}

function keyList(keys) {
    const list = document.createElement("dl");
    for (const [key, words] of keys) {
        const term = document.createElement("dt");
        const stroke = document.createElement("kbd");
        stroke.textContent = key;
        term.append(stroke);
        const meaning = document.createElement("dd");
        meaning.textContent = words;
        list.append(term, meaning);
    }
    return list;
}

function headed(words) {
    const heading = document.createElement("h3");
    heading.textContent = words;
    return heading;
}

/** Says which keys there are on this page, those of the editor with them. */
async function showKeys() {
    const writing = document.querySelector("textarea[data-editor]");
    const { editorKeys } = writing ? await import("desk/editor/keylist.js") : {};
    const dialog = document.createElement("dialog");
    dialog.className = "desk-dialog";
    dialog.setAttribute("aria-label", "Keyboard");
    const heading = document.createElement("h2");
    heading.textContent = "Keyboard";
    const list = keyList([
        ["Ctrl K", "Go to a page, a story, a person or an action"],
        ["?", "This list"],
        ["Esc", "Close what is open"],
        ...[...document.querySelectorAll("[data-key]")].map((one) => [
            one.dataset.key,
            one.dataset.keyWords || one.getAttribute("aria-label") || one.textContent.trim(),
        ]),
    ]);
    const more = editorKeys ? [headed("In the text"), keyList(editorKeys)] : [];
    const close = document.createElement("button");
    close.type = "button";
    close.textContent = "Close";
    close.addEventListener("click", () => dialog.close());
    dialog.append(heading, list, ...more, close);
    dialog.addEventListener("close", () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
}

/** What single pages add. */
if (document.querySelector("[data-look-sample]")) import("desk/settings.js");

for (const button of document.querySelectorAll("[data-palette]")) {
    button.hidden = false;
    button.addEventListener("click", openPalette);
}
for (const button of document.querySelectorAll("[data-keys]")) {
    button.hidden = false;
    button.addEventListener("click", showKeys);
}

/** A table that is wider than its window can be moved sideways from the keyboard too. */
function reachTables() {
    for (const box of document.querySelectorAll(".desk-scroll")) {
        if (box.scrollWidth > box.clientWidth + 1) box.tabIndex = 0;
        else box.removeAttribute("tabindex");
    }
}
reachTables();
addEventListener("resize", reachTables);

/** The menu is always open where there is room for it. */
const wide = matchMedia("(min-width: 64rem)");
function spread() {
    for (const menu of document.querySelectorAll(".desk-menu")) menu.open = wide.matches;
}
wide.addEventListener("change", spread);
spread();

addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k") {
        if (document.activeElement?.isContentEditable) return;
        event.preventDefault();
        openPalette();
        return;
    }
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    if (document.querySelector("dialog[open]")) return;
    if (event.key === "?") {
        event.preventDefault();
        showKeys();
        return;
    }
    const element = marked(event.key);
    if (element) {
        event.preventDefault();
        press(element);
    }
});

if (document.querySelector(".made-up, [data-find]")) import("desk/front.js");

if (document.querySelector("[data-board]")) import("desk/board.js");

if (document.querySelector("textarea[data-editor]")) import("desk/writing.js");

if (document.querySelector("[data-upload]")) import("desk/uploads.js");
if (document.querySelector("[data-upload=file]")) import("desk/videofiles.js");
if (document.querySelector("[data-calendar]")) import("desk/questions.js");
if (document.querySelector("[data-picture]")) import("desk/picking.js");
if (document.querySelector("[data-framing]")) import("desk/framing.js");
