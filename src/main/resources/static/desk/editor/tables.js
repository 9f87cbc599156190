/** Tables: rows and columns by command, from cell to cell by Tab. */

import { TextSelection } from "vendor/prosemirror-state.js";
import { schema } from "desk/editor/schema.js";
import { paragraphAfter } from "desk/editor/lists.js";

const { table, table_head: head, table_body: body, table_row: row, cell, head_cell: headCell } = schema.nodes;

/** Where one is in a table: depths of the table and the cell; nothing outside. */
function inTable(state) {
    const { $from } = state.selection;
    for (let depth = $from.depth; depth > 0; depth--) {
        const type = $from.node(depth).type;
        if (type === cell || type === headCell) return { $from, cell: depth, row: depth - 1, table: depth - 3 };
        if (type === table) return null;
    }
    return null;
}

/** Three columns under headings, for a start. */
export function insertTable(state, dispatch) {
    const headings = row.create(null, [1, 2, 3].map(() => headCell.create({ scope: "col" })));
    const lines = [1, 2].map(() => row.create(null, [1, 2, 3].map(() => cell.create())));
    const made = table.create(null, [head.create(null, headings), body.create(null, lines)]);
    if (dispatch) {
        const at = state.selection.$from.depth ? state.selection.$from.after(1) : state.selection.to;
        const tr = state.tr.insert(at, made);
        dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 4))).scrollIntoView());
    }
    return true;
}

export function addRow(state, dispatch) {
    const at = inTable(state);
    if (!at) return false;
    if (dispatch) {
        const cells = [];
        at.$from.node(at.row).forEach((one) => cells.push(cell.create({ colspan: one.attrs.colspan })));
        const inHead = at.$from.node(at.row - 1).type === head;
        let after = at.$from.after(at.row);
        if (inHead) after = firstRow(at) ?? after;
        const tr = state.tr.insert(after, row.create(null, inHead && after === at.$from.after(at.row) ? headings(cells) : cells));
        dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(after + 1))).scrollIntoView());
    }
    return true;
}

function headings(cells) {
    return cells.map((one) => headCell.create(one.attrs));
}

/** Where the first row of the table's body begins. */
function firstRow(at) {
    let found = null;
    const start = at.$from.start(at.table);
    at.$from.node(at.table).forEach((part, offset) => {
        if (found === null && part.type === body) found = start + offset + 1;
    });
    return found;
}

/** Each row with its cells: what it begins at, and which cell begins at which column. */
function columns(at) {
    const rows = [];
    const start = at.$from.start(at.table);
    at.$from.node(at.table).descendants((node, position) => {
        if (node.type !== row) return true;
        const cells = [];
        let column = 0;
        node.forEach((one, offset) => {
            cells.push({ node: one, column, at: start + position + 1 + offset });
            column += Number(one.attrs.colspan ?? 1);
        });
        rows.push({ node, at: start + position, cells, width: column });
        return false;
    });
    return rows;
}

function columnOf(at, rows) {
    const here = at.$from.before(at.cell);
    return rows.flatMap((one) => one.cells).find((one) => one.at === here).column;
}

export function addColumn(state, dispatch) {
    const at = inTable(state);
    if (!at) return false;
    if (dispatch) {
        const rows = columns(at);
        const column = columnOf(at, rows);
        const tr = state.tr;
        for (const one of rows.reverse()) {
            const before = one.cells.findLast((other) => other.column <= column) ?? one.cells.at(-1);
            const attrs = before.node.type === headCell ? { scope: before.node.attrs.scope } : null;
            tr.insert(before.at + before.node.nodeSize, before.node.type.create(attrs));
        }
        dispatch(tr);
    }
    return true;
}

export function removeRow(state, dispatch) {
    const at = inTable(state);
    if (!at) return false;
    if (dispatch) {
        const part = at.$from.node(at.row - 1);
        const last = part.childCount === 1;
        if (last && columns(at).length === 1) return removeTable(state, dispatch);
        const depth = last ? at.row - 1 : at.row;
        dispatch(state.tr.delete(at.$from.before(depth), at.$from.after(depth)));
    }
    return true;
}

export function removeColumn(state, dispatch) {
    const at = inTable(state);
    if (!at) return false;
    if (dispatch) {
        const rows = columns(at);
        if (rows.some((one) => one.cells.length === 1)) return removeTable(state, dispatch);
        const column = columnOf(at, rows);
        const tr = state.tr;
        for (const one of rows.reverse()) {
            const gone = one.cells.findLast((other) => other.column <= column);
            if (gone) tr.delete(gone.at, gone.at + gone.node.nodeSize);
        }
        dispatch(tr);
    }
    return true;
}

export function removeTable(state, dispatch) {
    const { $from } = state.selection;
    for (let depth = $from.depth; depth > 0; depth--) {
        if ($from.node(depth).type !== table) continue;
        dispatch?.(state.tr.delete($from.before(depth), $from.after(depth)));
        return true;
    }
    return false;
}

/** To the next cell or the one before; a new row after the last. */
export function goCell(way) {
    return (state, dispatch) => {
        const at = inTable(state);
        if (!at) return false;
        const cells = columns(at).flatMap((one) => one.cells);
        const next = cells[cells.findIndex((one) => one.at === at.$from.before(at.cell)) + way];
        if (!next) return way > 0 ? addRow(state, dispatch) : false;
        dispatch?.(state.tr.setSelection(TextSelection.near(state.doc.resolve(next.at + 1))).scrollIntoView());
        return true;
    };
}

/** Enter: to the cell below, and out of the table after the last row. */
export function enterInTable(state, dispatch) {
    const at = inTable(state);
    if (!at) {
        const { $from } = state.selection;
        return $from.depth > 1 && $from.node(-1).type === table ? paragraphAfter(state, dispatch) : false;
    }
    const rows = columns(at);
    const column = columnOf(at, rows);
    const here = rows.findIndex((one) => one.at === at.$from.before(at.row));
    const below = rows[here + 1]?.cells.findLast((one) => one.column <= column);
    if (!below) return paragraphAfter(state, dispatch);
    dispatch?.(state.tr.setSelection(TextSelection.near(state.doc.resolve(below.at + 1))).scrollIntoView());
    return true;
}

export function isInTable(state) {
    return inTable(state) !== null;
}
