/** The editor's keys, and what Markdown's signs turn into while one types. */

import { InputRule, inputRules, undoInputRule } from "vendor/prosemirror-inputrules.js";
import { textblockTypeInputRule, wrappingInputRule } from "vendor/prosemirror-inputrules.js";
import { baseKeymap, chainCommands, exitCode, lift, toggleMark, wrapIn } from "vendor/prosemirror-commands.js";
import { keymap } from "vendor/prosemirror-keymap.js";
import { redo, undo } from "vendor/prosemirror-history.js";
import { liftListItem, sinkListItem, splitListItem } from "vendor/prosemirror-schema-list.js";
import { Selection, TextSelection } from "vendor/prosemirror-state.js";
import { schema } from "desk/editor/schema.js";
import { leaveAtBeginning, leaveEmptyItem, paragraphAfter, toggleList } from "desk/editor/lists.js";
import { enterInTable, goCell } from "desk/editor/tables.js";
import { quoteRules } from "desk/editor/quotes.js";

const { nodes, marks } = schema;

/** Makes the selected paragraphs something else; they keep their ids. */
export function turnInto(type, own = {}) {
    return (state, dispatch) => {
        const { from, to } = state.selection;
        let able = false;
        state.doc.nodesBetween(from, to, (node, position) => {
            if (!node.isTextblock || able) return !able;
            const place = state.doc.resolve(position);
            able = place.parent.canReplaceWith(place.index(), place.index() + 1, type);
            return false;
        });
        if (!able) return false;
        const attributes = ({ attrs: { id, lang, dir } }) => ({ id, lang, dir, ...own });
        dispatch?.(state.tr.setBlockType(from, to, type, attributes).scrollIntoView());
        return true;
    };
}

/** Puts what is selected into a quotation, a pull quote or a fact box, or takes it out again. */
export function toggleAround(type) {
    return (state, dispatch) => {
        const { $from } = state.selection;
        for (let depth = $from.depth; depth > 0; depth--) {
            const around = $from.node(depth);
            if (around.type === type) return lift(state, dispatch);
            if (["quotation", "pullquote", "factbox"].includes(around.type.name)) {
                const { id, lang, dir } = around.attrs;
                dispatch?.(state.tr.setNodeMarkup($from.before(depth), type, { id, lang, dir }));
                return true;
            }
        }
        return wrapIn(type)(state, dispatch);
    };
}

/** Puts a block after the one that one stands in, or in its place if that is empty. */
export function insertBlock(node) {
    return (state, dispatch) => {
        if (!dispatch) return true;
        const { $from } = state.selection;
        const here = $from.depth ? $from.node(1) : null;
        const empty = here?.isTextblock && here.content.size === 0;
        const at = here ? (empty ? $from.before(1) : $from.after(1)) : state.selection.to;
        let tr = state.tr.replaceWith(at, empty ? $from.after(1) : at, node);
        const after = at + node.nodeSize;
        if (!tr.doc.nodeAt(after)) tr = tr.insert(after, nodes.paragraph.create());
        const into = node.inlineContent || node.type === nodes.figure ? at + 1 : after;
        dispatch(tr.setSelection(Selection.near(tr.doc.resolve(into))).scrollIntoView());
        return true;
    };
}

const breakLine = chainCommands(exitCode, (state, dispatch) => {
    if (!state.selection.$from.parent.inlineContent) return false;
    dispatch?.(state.tr.replaceSelectionWith(nodes.line_break.create()).scrollIntoView());
    return true;
});

function enterInCaption(state, dispatch) {
    return state.selection.$from.parent.type === nodes.caption && paragraphAfter(state, dispatch);
}

/** All of the text, as a stretch of words where it begins and ends with words: commands know what to do with that. */
function selectWords(state, dispatch) {
    const ends = [state.doc.firstChild, state.doc.lastChild];
    if (ends.some((one) => one.isAtom || one.type.spec.isolating)) return false;
    const all = TextSelection.between(Selection.atStart(state.doc).$from, Selection.atEnd(state.doc).$to);
    dispatch?.(state.tr.setSelection(all));
    return true;
}

/** @param own keys that the editor's other parts add */
export function keys(own) {
    const { Enter, Backspace } = baseKeymap;
    return [
        keymap({
            ...own,
            "Mod-b": toggleMark(marks.strong),
            "Mod-i": toggleMark(marks.em),
            "Mod-e": toggleMark(marks.code),
            "Mod-a": chainCommands(selectWords, baseKeymap["Mod-a"]),
            "Mod-z": undo,
            "Shift-Mod-z": redo,
            "Mod-y": redo,
            "Mod-Alt-0": turnInto(nodes.paragraph),
            "Mod-Alt-2": turnInto(nodes.subhead, { level: 2 }),
            "Mod-Alt-3": turnInto(nodes.subhead, { level: 3 }),
            "Mod-Alt-4": turnInto(nodes.subhead, { level: 4 }),
            "Mod-Alt-7": toggleList(nodes.numbers),
            "Mod-Alt-8": toggleList(nodes.bullets),
            "Mod-Alt-9": toggleAround(nodes.quotation),
            "Mod-Enter": insertBlock(nodes.page.create()),
            "Shift-Enter": breakLine,
            Enter: chainCommands(enterInTable, enterInCaption, leaveEmptyItem, splitListItem(nodes.item), Enter),
            Backspace: chainCommands(undoInputRule, leaveAtBeginning, Backspace),
            Tab: chainCommands(goCell(1), sinkListItem(nodes.item)),
            "Shift-Tab": chainCommands(goCell(-1), liftListItem(nodes.item)),
        }),
        keymap(baseKeymap),
    ];
}

/** Words between signs become emphasis; the signs go. The last sign is the one just typed: it is not there yet. */
function emphasisRule(form, sign, mark) {
    return new InputRule(
        form,
        (state, [, before, words], start, end) => {
            const from = start + before.length;
            const opening = from + sign.length;
            const tr = state.tr.delete(opening + words.length, end).delete(from, opening);
            return tr.addMark(from, from + words.length, mark.create()).removeStoredMark(mark);
        },
        { inCodeMark: false },
    );
}

const linkRule = new InputRule(
    /\[([^\][]+)\]\((https?:\/\/[^\s()]+|\/[^\s()]*)\)$/,
    (state, [, words, href], start, end) => {
        const link = schema.text(words, [marks.link.create({ href })]);
        return state.tr.replaceWith(start, end, link).removeStoredMark(marks.link);
    },
    { inCodeMark: false },
);

const pageRule = new InputRule(/^(?:---|–-|—)$/, (state, _, start) => {
    const place = state.doc.resolve(start);
    if (place.depth !== 1 || place.parent.type !== nodes.paragraph) return null;
    const tr = state.tr.replaceWith(place.before(), place.after(), [nodes.page.create(), nodes.paragraph.create()]);
    return tr.setSelection(TextSelection.create(tr.doc, place.before() + 2));
});

/** @param language in which the story is written */
export function typingRules(language) {
    return inputRules({
        rules: [
            pageRule,
            textblockTypeInputRule(/^(##|###|####) $/, nodes.subhead, (match) => ({ level: match[1].length })),
            wrappingInputRule(/^\s*> $/, nodes.quotation),
            wrappingInputRule(/^\s*[-*•] $/, nodes.bullets),
            wrappingInputRule(/^\s*(\d{1,3})[.)] $/, nodes.numbers, (match) => ({ start: match[1] === "1" ? null : match[1] })),
            linkRule,
            emphasisRule(/(^|[^*])\*\*([^*\s](?:[^*]*[^*\s])?)\*\*$/, "**", marks.strong),
            emphasisRule(/(^|[^*])\*([^*\s](?:[^*]*[^*\s])?)\*$/, "*", marks.em),
            emphasisRule(/(^|[^`])`([^`]+)`$/, "`", marks.code),
            ...quoteRules(language),
        ],
    });
}
