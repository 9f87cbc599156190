/** The row of buttons over the text. Arrow keys go along it; each button says whether what it does is on. */

import { toggleMark } from "vendor/prosemirror-commands.js";
import { redo, undo } from "vendor/prosemirror-history.js";
import { made } from "desk/editor/dialog.js";
import { insertBlock, toggleAround, turnInto } from "desk/editor/keys.js";
import { toggleList } from "desk/editor/lists.js";
import { insertNote } from "desk/editor/notes.js";
import { schema } from "desk/editor/schema.js";
import * as tables from "desk/editor/tables.js";

const { nodes, marks } = schema;
const SVG = "http://www.w3.org/2000/svg";

/** Drawn on a square of 20, with a line of 1.6. */
const SIGNS = {
    bold: "M6 4h5a3 3 0 0 1 0 6H6zm0 6h6a3 3 0 0 1 0 6H6z",
    italic: "M9 4h6M5 16h6M12 4 8 16",
    link: "M8.5 11.5a3 3 0 0 0 4.3 0l3-3a3 3 0 0 0-4.3-4.3l-1 1M11.5 8.5a3 3 0 0 0-4.3 0l-3 3a3 3 0 0 0 4.3 4.3l1-1",
    bullets: "M8 5h9M8 10h9M8 15h9M3.5 5h.5M3.5 10h.5M3.5 15h.5",
    numbers: "M8 5h9M8 10h9M8 15h9M3 4l1-.7V7M3 13h1.6L3 16h2",
    quotation: "M4 4v12M8 6h9M8 10h9M8 14h6",
    pullquote: "M4 12V9a3 3 0 0 1 3-3M4 12h4V9H4M12 12V9a3 3 0 0 1 3-3M12 12h4V9h-4",
    factbox: "M3 4h14v12H3zM6 8h8M6 12h5",
    table: "M3 4h14v12H3zM3 8h14M3 12h14M8 4v12M13 4v12",
    picture: "M3 4h14v12H3zM3 14l4-4 3 3 3-4 4 5M7 7.5h.5",
    embed: "M3 4h14v12H3zM8.5 7.5v5l4-2.5z",
    note: "M4 6h7M7.500 6v9M14 4l1.500-.8V9",
    page: "M3 10h2M7 10h2M11 10h2M15 10h2M5 3v4h10V3M5 17v-4h10v4",
    undo: "M7 4 3.500 7.500 7 11M4 7.500h8a4 4 0 0 1 0 8H8",
    redo: "M13 4l3.500 3.500L13 11M16 7.500H8a4 4 0 0 0 0 8h4",
    find: "M9 4a5 5 0 1 0 .01 0M13 13l4 4",
};

function sign(name) {
    const drawing = document.createElementNS(SVG, "svg");
    drawing.setAttribute("viewBox", "0 0 20 20");
    drawing.setAttribute("aria-hidden", "true");
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("d", SIGNS[name]);
    drawing.append(path);
    return drawing;
}

/** The styles of a paragraph, as the list offers them. */
const STYLES = [
    ["Paragraph", nodes.paragraph, {}],
    ["Subhead", nodes.subhead, { level: 2 }],
    ["Small subhead", nodes.subhead, { level: 3 }],
    ["Smallest subhead", nodes.subhead, { level: 4 }],
    ["Set as typed", nodes.preformatted, {}],
];

function has(type) {
    return ({ storedMarks, selection: { from, to, empty, $from }, doc }) =>
        empty ? Boolean(type.isInSet(storedMarks ?? $from.marks())) : doc.rangeHasMark(from, to, type);
}

function within(type) {
    return ({ selection: { $from } }) => {
        for (let depth = $from.depth; depth > 0; depth--) if ($from.node(depth).type === type) return true;
        return false;
    };
}

/**
 * Each group of buttons: sign, what it says, the command, whether it is on.
 *
 * @param does what the editor's other parts do: link, picture, embed, find
 */
function groups(does) {
    return [
        [
            ["bold", "Bold (Ctrl B)", toggleMark(marks.strong), has(marks.strong)],
            ["italic", "Italic (Ctrl I)", toggleMark(marks.em), has(marks.em)],
            ["link", "Link (Ctrl K)", does.link, has(marks.link)],
        ],
        [
            ["bullets", "List", toggleList(nodes.bullets), within(nodes.bullets)],
            ["numbers", "Numbered list", toggleList(nodes.numbers), within(nodes.numbers)],
            ["quotation", "Quotation", toggleAround(nodes.quotation), within(nodes.quotation)],
            ["pullquote", "Pull quote", toggleAround(nodes.pullquote), within(nodes.pullquote)],
            ["factbox", "Fact box", toggleAround(nodes.factbox), within(nodes.factbox)],
        ],
        [
            ["picture", "Picture", does.picture],
            ["embed", "Video or embed", does.embed],
            ["table", "Table", tables.insertTable],
            ["note", "Footnote", insertNote],
            ["page", "Page break (Ctrl Enter)", insertBlock(nodes.page.create())],
        ],
        [
            ["undo", "Undo (Ctrl Z)", undo],
            ["redo", "Redo (Ctrl Y)", redo],
            ["find", "Find and replace (Ctrl F)", does.find],
        ],
    ];
}

/** What is offered in a table: words, the command, whether it is on. */
const IN_TABLES = [
    ["Row above", tables.addRowAbove],
    ["Row below", tables.addRow],
    ["Column before", tables.addColumnBefore],
    ["Column after", tables.addColumn],
    ["Merge right", tables.mergeRight],
    ["Merge down", tables.mergeDown],
    ["Split", tables.split],
    ["Header row", tables.toggleHeadRow, tables.hasHeadRow],
    ["Header column", tables.toggleHeadColumn, tables.hasHeadColumn],
    ["Remove row", tables.removeRow],
    ["Remove column", tables.removeColumn],
    ["Remove table", tables.removeTable],
];

/** @return the toolbar, and what brings it up to date */
export function toolbar(view, does) {
    const shown = [];
    const run = (command) => {
        command(view.state, view.dispatch, view);
        if (!document.querySelector("dialog[open]") && !document.activeElement?.closest(".find-bar")) view.focus();
    };
    const button = ([name, label, command, on]) => {
        const one = made("button", { type: "button", class: "tool", "aria-label": label, title: label, onclick: () => run(command) }, sign(name));
        shown.push({ one, command, on });
        return one;
    };
    const style = made("select", { "aria-label": "Kind of paragraph" });
    style.append(...STYLES.map(([words], index) => made("option", { value: index, text: words })));
    style.addEventListener("change", () => {
        const [, type, own] = STYLES[style.value];
        run(turnInto(type, own));
    });
    const inTables = made("div", { class: "tools in-table", role: "group", "aria-label": "Table", hidden: true });
    for (const [text, command, on] of IN_TABLES) {
        const one = made("button", { type: "button", class: "tool words", text, onclick: () => run(command) });
        shown.push({ one, command, on });
        inTables.append(one);
    }
    const names = ["Emphasis", "Blocks", "Put in", "Undo and find"];
    const bar = made(
        "div",
        { class: "editor-bar", role: "toolbar", "aria-label": "Editing", "aria-controls": view.dom.id },
        made("div", { class: "tools" }, style),
        ...groups(does).map((group, index) => made("div", { class: "tools", role: "group", "aria-label": names[index] }, ...group.map(button))),
        inTables,
    );
    rove(bar);
    bar.addEventListener("keydown", (event) => {
        if (event.key === "Escape") view.focus();
    });

    function update() {
        const { state } = view;
        for (const { one, command, on } of shown) {
            one.setAttribute("aria-disabled", String(!view.editable || !command(state)));
            if (on) one.setAttribute("aria-pressed", String(on(state)));
        }
        const { parent } = state.selection.$from;
        const kind = STYLES.findIndex(([, type, own]) => parent.type === type && (!own.level || own.level === parent.attrs.level));
        style.value = String(kind);
        style.disabled = kind < 0 || !view.editable;
        inTables.hidden = !tables.isInTable(state);
    }

    update();
    return {
        bar,
        update,
        /** From the text to the tools: Tab stays in tables and lists. */
        focus() {
            bar.querySelector("[tabindex='0']").focus();
            return true;
        },
    };
}

/** One stop for Tab; arrow keys, Home and End go along the row. */
function rove(bar) {
    const stops = () => [...bar.querySelectorAll("button, select")].filter((one) => !one.disabled && !one.closest("[hidden]"));
    const here = (stop) => {
        for (const one of bar.querySelectorAll("button, select")) one.tabIndex = one === stop ? 0 : -1;
    };
    here(bar.querySelector("button"));
    bar.addEventListener("focusin", (event) => here(event.target));
    bar.addEventListener("keydown", (event) => {
        const all = stops();
        const at = all.indexOf(event.target);
        const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
        if (to === undefined || at < 0) return;
        event.preventDefault();
        all[(to + all.length) % all.length].focus();
    });
    bar.addEventListener("mousedown", (event) => {
        if (event.target.closest("button")) event.preventDefault();
    });
}
