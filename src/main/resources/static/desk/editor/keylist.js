/** The keys of the editor, as the list of keys shows them. */

export const editorKeys = [
    ["Ctrl B", "Bold"],
    ["Ctrl I", "Italic"],
    ["Ctrl E", "Code"],
    ["Ctrl K", "Link: an address, or words of a headline of ours"],
    ["Ctrl Alt 0", "Paragraph"],
    ["Ctrl Alt 2, 3, 4", "Subheads"],
    ["Ctrl Alt 7", "Numbered list"],
    ["Ctrl Alt 8", "List"],
    ["Ctrl Alt 9", "Quotation"],
    ["Ctrl Enter", "Page break"],
    ["Shift Enter", "Line break"],
    ["Tab, Shift Tab", "Deeper and back in a list; from cell to cell in a table"],
    ["Alt F10", "To the tools over the text; arrow keys go along them, Esc goes back"],
    ["Ctrl F", "Find"],
    ["Ctrl H", "Replace"],
    ["Ctrl Z", "Undo"],
    ["Ctrl Y, Ctrl Shift Z", "Redo"],
    ["Ctrl A", "Select everything"],
    ["Ctrl S", "Save as a revision"],
];
