/** What the editor marks without changing the text: words still to come, what was found, and ids that stand twice. */

import { Plugin, PluginKey } from "vendor/prosemirror-state.js";
import { Decoration, DecorationSet } from "vendor/prosemirror-view.js";

const AWAITED = /(?<![\p{L}\p{N}])TK(?![\p{L}\p{N}])/gu;

/** Calls back with each run of text that can be searched: a paragraph's, a cell's, with where it begins. */
export function texts(doc, each) {
    doc.descendants((node, position) => {
        if (!node.isTextblock) return true;
        each(node.textBetween(0, node.content.size, null, "\ufffc"), position + 1);
        return false;
    });
}

function awaited(doc) {
    const found = [];
    texts(doc, (text, start) => {
        for (const match of text.matchAll(AWAITED)) {
            const from = start + match.index;
            found.push(Decoration.inline(from, from + 2, { class: "tk", title: "Still to come. This blocks publishing." }));
        }
    });
    return DecorationSet.create(doc, found);
}

/** TK stands for what is still to come. */
export const awaitedWords = new Plugin({
    state: {
        init: (_, state) => awaited(state.doc),
        apply: (tr, marks) => (tr.docChanged ? awaited(tr.doc) : marks),
    },
    props: {
        decorations(state) {
            return this.getState(state);
        },
    },
});

/** An id is on one block only: a paragraph that is divided or copied keeps it once. */
export const onceEach = new Plugin({
    appendTransaction(transactions, _, state) {
        if (!transactions.some((tr) => tr.docChanged)) return null;
        const taken = new Set();
        let tr = null;
        state.doc.descendants((node, position) => {
            const id = node.attrs.id;
            if (!id) return !node.inlineContent;
            if (taken.has(id)) tr = (tr ?? state.tr).setNodeAttribute(position, "id", null);
            taken.add(id);
            return !node.inlineContent;
        });
        return tr;
    },
});

export const search = new PluginKey("search");

function found(doc, wanted, exact) {
    const places = [];
    if (!wanted) return places;
    const fold = (text) => (exact ? text : text.toLowerCase());
    texts(doc, (text, start) => {
        const folded = fold(text);
        if (folded.length !== text.length) return;
        for (let at = folded.indexOf(fold(wanted)); at >= 0; at = folded.indexOf(fold(wanted), at + wanted.length)) {
            places.push({ from: start + at, to: start + at + wanted.length });
        }
    });
    return places;
}

/** What is looked for, where it stands, and which of these places is the one in hand. */
export const searching = new Plugin({
    key: search,
    state: {
        init: () => ({ wanted: "", exact: false, places: [], current: -1 }),
        apply(tr, before) {
            const asked = tr.getMeta(search);
            if (!asked && !tr.docChanged) return before;
            const next = { ...before, ...asked };
            if (asked?.wanted !== undefined || asked?.exact !== undefined || tr.docChanged) {
                next.places = found(tr.doc, next.wanted, next.exact);
            }
            if (next.current >= next.places.length) next.current = next.places.length - 1;
            return next;
        },
    },
    props: {
        decorations(state) {
            const { places, current } = this.getState(state);
            if (!places.length) return null;
            const shown = places.map(({ from, to }, index) =>
                Decoration.inline(from, to, { class: index === current ? "found current" : "found" }),
            );
            return DecorationSet.create(state.doc, shown);
        },
    },
});

const WORD = /[\p{L}\p{N}](?:['’.,-]*[\p{L}\p{N}]+)*/gu;
const READ_IN_A_MINUTE = 230;

/** How many words a text has, and how long one reads it. */
export function counted(doc) {
    let words = 0;
    texts(doc, (text) => {
        words += text.match(WORD)?.length ?? 0;
    });
    const minutes = Math.max(1, Math.round(words / READ_IN_A_MINUTE));
    const number = new Intl.NumberFormat("en-GB").format(words);
    return words ? `${number} ${words === 1 ? "word" : "words"} · ${minutes} min to read` : "No words yet";
}
