/** Fields for a picture's key or address: a button beside them shows the library. */

import { ask, made } from "desk/editor/dialog.js";
import { library, PICTURES } from "desk/library.js";

/** Puts what was chosen into the field, and shows it. */
function put(input, one) {
    input.value = input.dataset.picture === "path" ? `/media/${one.key}` : one.key;
    input.dispatchEvent(new Event("input", { bubbles: true }));
    const holder = input.closest(".field");
    const before = holder.parentElement.querySelector("img.copy-picture");
    const shown = before ?? made("img", { class: "copy-picture", width: "320", alt: "The picture that was chosen" });
    shown.src = one.thumb;
    if (!before) holder.before(shown);
}

function pick(input) {
    let chosen = null;
    const fault = made("p", { class: "fault", role: "alert" });
    const shelf = library(PICTURES, (one, now) => {
        chosen = one;
        if (now) fault.closest("form").requestSubmit();
    });
    function act() {
        if (chosen) return put(input, chosen);
        fault.textContent = shelf.busy() ? "The picture is on its way. It is chosen as soon as it has come." : "Choose a picture first.";
        return false;
    }
    ask("Picture", [...shelf.parts, fault], [{ words: "Take this one", act }], "wide");
    shelf.listen(fault.closest("dialog"));
}

for (const input of document.querySelectorAll("[data-picture]")) {
    if (input.readOnly || input.disabled) continue;
    const button = made("button", { type: "button", class: "second", text: "Choose from the library", onclick: () => pick(input) });
    input.after(made("p", { class: "actions" }, button));
}
