/** Footnotes: a number in the text, and the note at the end; numbers follow the order of the text. */

import { Plugin, TextSelection } from "vendor/prosemirror-state.js";
import { schema } from "desk/editor/schema.js";

const { link, sup } = schema.marks;
const NOTE = "#b-note-";

function unguessed() {
    return [...crypto.getRandomValues(new Uint8Array(5))].map((one) => (one % 36).toString(36)).join("");
}

/** Every number in the text that points to a note, in order. */
function numbers(doc) {
    const found = [];
    doc.descendants((node, position) => {
        const href = link.isInSet(node.marks)?.attrs.href ?? "";
        if (node.isText && href.startsWith(NOTE)) found.push({ href, from: position, to: position + node.nodeSize, marks: node.marks });
    });
    return found;
}

/** Puts the numbers and the notes into the order of the text. */
function renumber(tr) {
    const order = [...new Set(numbers(tr.doc).map((one) => one.href))];
    for (const one of numbers(tr.doc).reverse()) {
        const number = String(order.indexOf(one.href) + 1);
        if (tr.doc.textBetween(one.from, one.to) !== number) tr.replaceWith(one.from, one.to, schema.text(number, one.marks));
    }
    const notes = [];
    tr.doc.forEach((node, offset) => {
        const at = order.indexOf(`#${node.attrs.id}`);
        if (at >= 0 && node.type === schema.nodes.paragraph) notes.push({ node, offset, at });
    });
    const sorted = [...notes].sort((one, other) => one.at - other.at);
    for (let index = notes.length - 1; index >= 0; index--) {
        const { node, offset } = notes[index];
        tr.replaceWith(offset, offset + node.nodeSize, numbered(sorted[index].node, sorted[index].at + 1));
    }
}

/** A note begins with its number, raised. */
function numbered(note, number) {
    const first = note.firstChild;
    const rest = first && sup.isInSet(first.marks) && /^\d+$/.test(first.text ?? "") ? note.content.cut(first.nodeSize) : note.content;
    return note.copy(rest.addToStart(schema.text(String(number), [sup.create()])));
}

/** Notes that were pasted go to the end of the text, and all are numbered in its order. */
export const notesInOrder = new Plugin({
    appendTransaction(transactions, _, state) {
        if (!transactions.some((one) => one.docChanged && one.getMeta("paste"))) return null;
        const pointed = new Set(numbers(state.doc).map((one) => one.href));
        if (!pointed.size) return null;
        const tr = state.tr;
        const notes = [];
        state.doc.forEach((node, offset) => {
            if (pointed.has(`#${node.attrs.id}`)) notes.push({ node, offset });
        });
        for (const { node, offset } of [...notes].reverse()) tr.delete(offset, offset + node.nodeSize);
        for (const { node } of notes) tr.insert(tr.doc.content.size, node);
        renumber(tr);
        return tr;
    },
});

/** Puts a number where one stands, and goes to its note. */
export function insertNote(state, dispatch) {
    const { $to } = state.selection;
    if (!$to.parent.inlineContent || !$to.parent.type.allowsMarkType(link)) return false;
    if (!dispatch) return true;
    const id = `b-note-${unguessed()}`;
    const tr = state.tr.insert($to.pos, schema.text("0", [link.create({ href: `#${id}` }), sup.create()]));
    tr.insert(tr.doc.content.size, schema.nodes.paragraph.create({ id }, [schema.text("0", [sup.create()]), schema.text(" ")]));
    renumber(tr);
    let end = 0;
    tr.doc.forEach((node, offset) => {
        if (node.attrs.id === id) end = offset + node.nodeSize - 1;
    });
    dispatch(tr.setSelection(TextSelection.create(tr.doc, end)).setStoredMarks([]).scrollIntoView());
    return true;
}
