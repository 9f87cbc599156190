/** A form's fields as they stand: read, compared, and put back. */

const NOT_TEXT = new Set(["version", "hold"]);

/** Names and values in the order of the page. */
export function fieldsOf(form) {
    return [...new FormData(form)].filter(([name, value]) => typeof value === "string" && !NOT_TEXT.has(name));
}

/** The same by name; a field of several lines of its own has one a line. */
export function byName(fields) {
    const values = new Map();
    for (const [name, value] of fields) values.set(name, values.has(name) ? `${values.get(name)}\n${value}` : value);
    return values;
}

export function sameFields(one, other) {
    return tidy(one) === tidy(other);
}

/** Ids of blocks and the ends of lines are the server's to give. */
function tidy(fields) {
    return JSON.stringify(fields.map(([name, value]) => [name, plain(value)]));
}

function plain(value) {
    return value.replace(/\r\n?/g, "\n").replace(/ id="b-[^"]*"/g, "").trim();
}

/** Puts values back into a form; the text goes to the editor. */
export function putBack(form, fields, editor) {
    const seen = new Map();
    for (const [name, value] of fields) {
        const nth = seen.get(name) ?? 0;
        seen.set(name, nth + 1);
        const found = [...form.elements].filter((one) => one.name === name);
        const target = found[nth];
        if (!target) continue;
        if (target.matches("[data-editor]")) editor?.replace(value);
        else if (target.type === "checkbox" || target.type === "radio") found.forEach((one) => (one.checked = one.value === value));
        else target.value = value;
        target.dispatchEvent(new Event("input", { bubbles: true }));
    }
}

/** What a field is called on the page. */
export function labelOf(form, name) {
    const target = [...form.elements].find((one) => one.name === name);
    return target?.labels?.[0]?.textContent.trim() || name;
}

/** Paragraphs of plain words, for comparing by eye. */
export function paragraphs(value) {
    const holder = document.implementation.createHTMLDocument("").body;
    holder.innerHTML = value;
    const blocks = [...holder.children].map((one) => one.textContent.trim());
    return blocks.length ? blocks : value.split("\n");
}
