/** Small questions over the page: a form in a dialog, answered or put away with Esc. */

let number = 0;

/** An element with attributes and children, as the editor's parts build their pages. */
export function made(name, attributes = {}, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
        if (value === false || value === null || value === undefined) continue;
        if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
        else if (key === "text") element.textContent = value;
        else element.setAttribute(key, value === true ? "" : value);
    }
    element.append(...children);
    return element;
}

/** A field under its label. */
export function field(label, input, hint = "") {
    const id = input.id || `ask-${++number}`;
    input.id = id;
    const parts = [made("label", { for: id, text: label })];
    if (hint) {
        parts.push(made("p", { class: "hint", id: `${id}-hint`, text: hint }));
        input.setAttribute("aria-describedby", `${id}-hint`);
    }
    return made("div", { class: "field" }, ...parts, input);
}

/**
 * Shows a dialog.
 *
 * @param title what it asks
 * @param parts what stands in it
 * @param answers its buttons: words, and what each does; one that answers false keeps the dialog open
 * @param kind "wide" where there is much to look at
 * @return a promise that is kept when it is closed
 */
export function ask(title, parts, answers, kind = "") {
    const back = document.activeElement;
    const buttons = answers.map(({ words, quiet, act }, index) =>
        made("button", { type: index ? "button" : "submit", class: quiet ? "quiet" : "", text: words, onclick: index ? () => done(act) : null }),
    );
    const form = made("form", { method: "dialog", class: "ask" }, made("h2", { text: title }), ...parts);
    form.append(made("p", { class: "actions" }, ...buttons, made("button", { type: "button", class: "quiet", text: "Cancel", onclick: () => dialog.close() })));
    form.addEventListener("submit", (event) => {
        event.preventDefault();
        done(answers[0].act);
    });
    const dialog = made("dialog", { class: `desk-dialog ${kind}`.trim(), "aria-label": title }, form);
    async function done(act) {
        if ((await act?.()) !== false) dialog.close();
    }
    document.body.append(dialog);
    dialog.showModal();
    return new Promise((kept) => {
        dialog.addEventListener("close", () => {
            dialog.remove();
            back?.focus?.();
            kept();
        });
    });
}
