/** Tables: rows, columns, headings and cells by command, from cell to cell by Tab. */

import { Fragment } from "vendor/prosemirror-model.js";
import { TextSelection } from "vendor/prosemirror-state.js";
import { built, cellAt, gridOf, growColumns, growRows, heading, like, plain, shrinkColumns, shrinkRows, widthOf } from "desk/editor/grid.js";
import { paragraphAfter } from "desk/editor/lists.js";
import { schema } from "desk/editor/schema.js";

const { table, table_head: head, table_body: body, table_row: row, cell, head_cell: headCell, line_break: lineBreak } = schema.nodes;

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

/** The grid around the cursor, and the cell that it is in. */
function around(state) {
    const at = inTable(state);
    if (!at) return null;
    const grid = gridOf(at.$from.node(at.table), at.$from.start(at.table));
    const here = grid.cells.find((one) => one.at === at.$from.before(at.cell));
    return { at, grid, here };
}

/** A new cell is what its neighbours are: a heading in the head. */
function filler(grid, section) {
    return grid.sections[section].type === head ? heading("col") : plain();
}

/**
 * A command on the table around the cursor.
 *
 * @param change changes the grid; answers the cell to stand in, or false where it cannot be done
 */
function onGrid(change) {
    return (state, dispatch) => {
        const found = around(state);
        if (!found) return false;
        const { at, grid, here } = found;
        const to = change(grid, here);
        if (!to) return false;
        if (!dispatch) return true;
        const whole = at.$from.node(at.table);
        const again = built(grid, whole, filler, to);
        if (!again) return removeTable(state, dispatch);
        const tr = state.tr.replaceWith(at.$from.before(at.table), at.$from.after(at.table), again.table);
        if (again.at !== null) {
            const begin = at.$from.start(at.table) + again.at + 1;
            const within = Math.min(to === here ? at.$from.parentOffset : 0, to.node.content.size);
            tr.setSelection(TextSelection.create(tr.doc, begin + within));
        }
        dispatch(tr.scrollIntoView());
        return true;
    };
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

/** Puts a row of new cells before this one. */
function newRow(grid, section, line, column) {
    growRows(grid, section, line);
    for (let across = 0; across < widthOf(grid); across++) {
        if (cellAt(grid, section, line, across)) continue;
        const beside = cellAt(grid, section, line > 0 ? line - 1 : line + 1, across)?.node;
        const node = beside?.type === headCell && beside.attrs.scope === "row" ? heading("row") : filler(grid, section);
        grid.cells.push({ section, row: line, column: across, wide: 1, high: 1, node });
    }
    return cellAt(grid, section, line, column);
}

/** Below the headings begins the body. */
export const addRow = onGrid((grid, here) => {
    const line = here.row + here.high;
    const next = grid.sections[here.section + 1];
    const last = line === grid.sections[here.section].rows;
    if (grid.sections[here.section].type === head && last && next) return newRow(grid, here.section + 1, 0, here.column);
    return newRow(grid, here.section, line, here.column);
});

export const addRowAbove = onGrid((grid, here) => newRow(grid, here.section, here.row, here.column));

/** Puts a column of new cells before this one. */
function newColumn(grid, column) {
    const beside = grid.cells.map((one) => ({ ...one }));
    growColumns(grid, column);
    grid.sections.forEach((part, section) => {
        for (let line = 0; line < part.rows; line++) {
            if (cellAt(grid, section, line, column)) continue;
            const model = cellAt({ cells: beside }, section, line, Math.max(0, column - 1))?.node;
            const node = model && part.type !== head ? like(model) : filler(grid, section);
            grid.cells.push({ section, row: line, column, wide: 1, high: 1, node });
        }
    });
}

export const addColumn = onGrid((grid, here) => {
    newColumn(grid, here.column + here.wide);
    return here;
});

export const addColumnBefore = onGrid((grid, here) => {
    newColumn(grid, here.column);
    return here;
});

export const removeRow = onGrid((grid, here) => {
    const { section, column } = here;
    const line = here.row;
    shrinkRows(grid, section, line);
    const near = (at) => grid.sections[at] && cellAt(grid, at, Math.min(at === section ? line : 0, grid.sections[at].rows - 1), column);
    return near(section) ?? near(section + 1) ?? near(section - 1) ?? here;
});

export const removeColumn = onGrid((grid, here) => {
    const { section, row: line, column } = here;
    shrinkColumns(grid, column);
    return cellAt(grid, section, line, Math.min(column, widthOf(grid) - 1)) ?? here;
});

/** Words of both, the second on a line of its own. */
function joined(one, other) {
    if (!other.content.size) return one.content;
    if (!one.content.size) return other.content;
    return one.content.append(Fragment.from(lineBreak.create())).append(other.content);
}

/** Takes those cells into this one, if together they are a rectangle. */
function merged(grid, here, others, wide, high) {
    const within = (one) =>
        one.section === here.section &&
        one.row >= here.row &&
        one.row + one.high <= here.row + high &&
        one.column >= here.column &&
        one.column + one.wide <= here.column + wide;
    const places = others.reduce((sum, one) => sum + one.wide * one.high, here.wide * here.high);
    if (!others.length || !others.every(within) || places !== wide * high) return false;
    grid.cells = grid.cells.filter((one) => !others.includes(one));
    here.node = here.node.type.create(here.node.attrs, others.reduce((content, one) => joined({ content }, one.node), here.node.content));
    return Object.assign(here, { wide, high });
}

/** With the cell on its right. */
export const mergeRight = onGrid((grid, here) => {
    const beside = cellAt(grid, here.section, here.row, here.column + here.wide);
    if (!beside) return false;
    const others = new Set();
    for (let line = here.row; line < here.row + here.high; line++) others.add(cellAt(grid, here.section, line, here.column + here.wide));
    others.delete(undefined);
    return merged(grid, here, [...others], here.wide + beside.wide, here.high);
});

/** With the cell below it; headings and body stay apart. */
export const mergeDown = onGrid((grid, here) => {
    const below = cellAt(grid, here.section, here.row + here.high, here.column);
    if (!below) return false;
    const others = new Set();
    for (let across = here.column; across < here.column + here.wide; across++) others.add(cellAt(grid, here.section, here.row + here.high, across));
    others.delete(undefined);
    return merged(grid, here, [...others], here.wide, here.high + below.high);
});

/** Into as many cells as it covers; its words stay in the first. */
export const split = onGrid((grid, here) => {
    if (here.wide === 1 && here.high === 1) return false;
    for (let line = 0; line < here.high; line++) {
        for (let across = 0; across < here.wide; across++) {
            if (!line && !across) continue;
            const node = here.node.type.create({ ...here.node.attrs, colspan: null, rowspan: null });
            grid.cells.push({ section: here.section, row: here.row + line, column: here.column + across, wide: 1, high: 1, node });
        }
    }
    return Object.assign(here, { wide: 1, high: 1 });
});

export function hasHeadRow(state) {
    return around(state)?.grid.sections[0].type === head;
}

/** The first row are headings of their columns, or are none. */
export const toggleHeadRow = onGrid((grid, here) => {
    const first = grid.sections[0];
    if (first.type === head) {
        const below = grid.sections[1]?.type === body ? first.rows : 0;
        for (const one of grid.cells) {
            if (one.section === 0) one.node = plain(one.node.content);
            else if (below && one.section === 1) one.row += below;
            if (below && one.section > 0) one.section--;
        }
        if (below) grid.sections.splice(0, 2, { type: body, rows: first.rows + grid.sections[1].rows });
        else first.type = body;
        return here;
    }
    if (first.rows === 1) first.type = head;
    else grid.sections.splice(0, 1, { type: head, rows: 1 }, { type: first.type, rows: first.rows - 1 });
    const moved = first.rows > 1;
    for (const one of grid.cells) {
        if (one.section === 0 && one.row === 0) Object.assign(one, { high: 1, node: heading("col", one.node.content) });
        else if (moved) Object.assign(one, { section: one.section + 1, row: one.section === 0 ? one.row - 1 : one.row });
    }
    return here;
});

function firstColumn(grid) {
    return grid.cells.filter((one) => one.column === 0 && grid.sections[one.section].type !== head);
}

export function hasHeadColumn(state) {
    const found = around(state);
    const first = found ? firstColumn(found.grid) : [];
    return first.length > 0 && first.every((one) => one.node.type === headCell);
}

/** The first cells of rows are headings of their rows, or are none. */
export const toggleHeadColumn = onGrid((grid, here) => {
    const first = firstColumn(grid);
    const on = first.every((one) => one.node.type === headCell);
    for (const one of first) one.node = on ? plain(one.node.content) : heading("row", one.node.content);
    return here;
});

export function removeTable(state, dispatch) {
    const { $from } = state.selection;
    for (let depth = $from.depth; depth > 0; depth--) {
        if ($from.node(depth).type !== table) continue;
        dispatch?.(state.tr.delete($from.before(depth), $from.after(depth)));
        return true;
    }
    return false;
}

function goTo(state, dispatch, one) {
    dispatch?.(state.tr.setSelection(TextSelection.near(state.doc.resolve(one.at + 1))).scrollIntoView());
    return true;
}

/** To the next cell or the one before; a new row after the last. */
export function goCell(way) {
    return (state, dispatch) => {
        const found = around(state);
        if (!found) return false;
        const next = found.grid.cells[found.grid.cells.indexOf(found.here) + way];
        if (!next) return way > 0 ? addRow(state, dispatch) : false;
        return goTo(state, dispatch, next);
    };
}

/** Enter: to the cell below, and out of the table after the last row. */
export function enterInTable(state, dispatch) {
    const found = around(state);
    if (!found) {
        const { $from } = state.selection;
        return $from.depth > 1 && $from.node(-1).type === table ? paragraphAfter(state, dispatch) : false;
    }
    const { grid, here } = found;
    const below = cellAt(grid, here.section, here.row + here.high, here.column);
    const next = below ?? (grid.sections[here.section + 1] && cellAt(grid, here.section + 1, 0, here.column));
    return next ? goTo(state, dispatch, next) : paragraphAfter(state, dispatch);
}

export function isInTable(state) {
    return inTable(state) !== null;
}
