/** A table as a grid: which cell covers which places, whatever spans they have. Commands change it and build it anew. */

import { Fragment } from "vendor/prosemirror-model.js";
import { schema } from "desk/editor/schema.js";

const { table_head: head, table_body: body, table_foot: foot, table_row: row, cell, head_cell: headCell } = schema.nodes;
const SECTIONS = [head, body, foot];

/** A heading of its column or its row. */
export function heading(scope, content = null) {
    return headCell.create({ scope }, content);
}

export function plain(content = null) {
    return cell.create(null, content);
}

/** What a new cell beside this one is: a heading only among headings of columns. */
export function like(node) {
    return node.type === headCell && node.attrs.scope !== "row" ? heading(node.attrs.scope) : plain();
}

/**
 * Reads a table.
 *
 * @param start where its inside begins in the document
 * @return its sections, each with the number of its rows; and its cells, each with its section, its first row and column
 *     there, how wide and how high it is, and where it stands in the document
 */
export function gridOf(table, start) {
    const grid = { sections: [], cells: [], others: [] };
    table.forEach((part, offset) => {
        if (SECTIONS.includes(part.type)) readSection(grid, part, start + offset + 1);
        else grid.others.push(part);
    });
    return grid;
}

function readSection(grid, part, start) {
    const section = grid.sections.length;
    grid.sections.push({ type: part.type, rows: part.childCount });
    const taken = Array.from({ length: part.childCount }, () => []);
    part.forEach((line, lineOffset, number) => {
        let column = 0;
        line.forEach((node, offset) => {
            while (taken[number][column]) column++;
            const wide = Number(node.attrs.colspan ?? 1);
            const high = Math.min(Number(node.attrs.rowspan ?? 1), part.childCount - number);
            for (let down = number; down < number + high; down++) for (let across = column; across < column + wide; across++) taken[down][across] = true;
            grid.cells.push({ section, row: number, column, wide, high, node, at: start + lineOffset + 1 + offset });
            column += wide;
        });
    });
}

export function widthOf(grid) {
    return Math.max(0, ...grid.cells.map((one) => one.column + one.wide));
}

/** The cell that covers a place; nothing where a row ends before it. */
export function cellAt(grid, section, line, column) {
    return grid.cells.find(
        (one) =>
            one.section === section && one.row <= line && line < one.row + one.high && one.column <= column && column < one.column + one.wide,
    );
}

/** Makes room for a row; what reaches over it grows. */
export function growRows(grid, section, line) {
    grid.sections[section].rows++;
    for (const one of grid.cells) {
        if (one.section !== section) continue;
        if (one.row >= line) one.row++;
        else if (one.row + one.high > line) one.high++;
    }
}

/** Takes a row out; what reaches over it shrinks, what began in it begins in the next. */
export function shrinkRows(grid, section, line) {
    grid.sections[section].rows--;
    grid.cells = grid.cells.filter((one) => one.section !== section || one.row !== line || one.high > 1);
    for (const one of grid.cells) {
        if (one.section !== section) continue;
        if (one.row > line) one.row--;
        else if (one.row + one.high > line) one.high--;
    }
}

/** Makes room for a column; what reaches over it grows. */
export function growColumns(grid, column) {
    for (const one of grid.cells) {
        if (one.column >= column) one.column++;
        else if (one.column + one.wide > column) one.wide++;
    }
}

/** Takes a column out. */
export function shrinkColumns(grid, column) {
    grid.cells = grid.cells.filter((one) => one.column !== column || one.wide > 1);
    for (const one of grid.cells) {
        if (one.column > column) one.column--;
        else if (one.column + one.wide > column) one.wide--;
    }
}

/** Places that no cell covers get an empty one; a row in which no cell begins is none. */
function tidy(grid, filler) {
    const wide = widthOf(grid);
    grid.sections.forEach((part, section) => {
        for (let line = 0; line < part.rows; line++) {
            for (let column = 0; column < wide; column++) {
                if (cellAt(grid, section, line, column)) continue;
                grid.cells.push({ section, row: line, column, wide: 1, high: 1, node: filler(grid, section, line, column) });
            }
        }
        for (let line = part.rows - 1; line >= 0; line--) {
            if (!grid.cells.some((one) => one.section === section && one.row === line)) shrinkRows(grid, section, line);
        }
    });
}

function spans(number) {
    return number > 1 ? String(number) : null;
}

/**
 * Builds a table of a grid.
 *
 * @param table the table it was
 * @param filler makes the cell for a place that has none
 * @param here a cell of the grid
 * @return the table, and where that cell stands in it; nothing where no cell is left
 */
export function built(grid, table, filler, here) {
    tidy(grid, filler);
    const parts = [...grid.others];
    let found = null;
    let at = grid.others.reduce((sum, one) => sum + one.nodeSize, 0);
    grid.sections.forEach((part, section) => {
        const lines = [];
        at++;
        for (let line = 0; line < part.rows; line++) {
            at++;
            const cells = grid.cells.filter((one) => one.section === section && one.row === line).sort((one, other) => one.column - other.column);
            const nodes = cells.map((one) => {
                const attrs = { ...one.node.attrs, colspan: spans(one.wide), rowspan: spans(one.high) };
                const node = one.node.type.create(attrs, one.node.content);
                if (one === here) found = at;
                at += node.nodeSize;
                return node;
            });
            lines.push(row.create(null, nodes));
            at++;
        }
        at++;
        if (lines.length) parts.push(part.type.create(null, lines));
        else at -= 2;
    });
    if (!grid.cells.length) return null;
    return { table: table.type.create(table.attrs, Fragment.from(parts)), at: found };
}
