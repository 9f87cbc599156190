/** Lists: making them, leaving them. An item holds paragraphs, which are plain words once written. */

import { Fragment } from "vendor/prosemirror-model.js";
import { TextSelection } from "vendor/prosemirror-state.js";
import { liftListItem, wrapInList } from "vendor/prosemirror-schema-list.js";
import { chainCommands } from "vendor/prosemirror-commands.js";
import { schema } from "desk/editor/schema.js";

const { item, paragraph, subhead, bullets, numbers } = schema.nodes;

/** How deep the list around this place is, or 0. */
function depthOf(place, types) {
    for (let depth = place.depth; depth > 0; depth--) if (types.includes(place.node(depth).type)) return depth;
    return 0;
}

/** Subheads become paragraphs first: an item holds no subhead. */
function plainly(type) {
    return (state, dispatch) => {
        const { $from, $to } = state.selection;
        if ($from.parent.type !== subhead) return false;
        const tr = state.tr.setBlockType($from.pos, $to.pos, paragraph);
        if (dispatch) wrapInList(type)(state.apply(tr), (wrapped) => wrapped.steps.forEach((step) => tr.step(step)));
        dispatch?.(tr);
        return true;
    };
}

/** Makes a list of what is selected, turns one kind of list into the other, or takes the list away. */
export function toggleList(type) {
    return (state, dispatch, view) => {
        const { $from } = state.selection;
        const depth = depthOf($from, [bullets, numbers]);
        if (!depth) return chainCommands(plainly(type), wrapInList(type))(state, dispatch, view);
        const list = $from.node(depth);
        if (list.type === type) return liftListItem(item)(state, dispatch);
        const { id, lang, dir } = list.attrs;
        dispatch?.(state.tr.setNodeMarkup($from.before(depth), type, { id, lang, dir }));
        return true;
    };
}

/** Enter in an empty item, Backspace at its beginning: one is out of the list. */
export function leaveEmptyItem(state, dispatch) {
    const { $from, empty } = state.selection;
    if (!empty || $from.parent.content.size || $from.depth < 2 || $from.node(-1).type !== item) return false;
    return liftListItem(item)(state, dispatch);
}

export function leaveAtBeginning(state, dispatch) {
    const { $from, empty } = state.selection;
    if (!empty || $from.parentOffset || $from.depth < 2 || $from.node(-1).type !== item || $from.index(-1)) return false;
    return liftListItem(item)(state, dispatch);
}

/** A paragraph after the block that one stands in at the top. */
export function paragraphAfter(state, dispatch) {
    const { $from } = state.selection;
    if (!$from.depth) return false;
    const after = $from.after(1);
    if (dispatch) {
        const tr = state.tr.insert(after, Fragment.from(paragraph.create()));
        dispatch(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView());
    }
    return true;
}
