/** Videos, maps and posts in a story: one of the paper's own, or an address elsewhere. */

import { ask, field, made } from "desk/editor/dialog.js";
import { insertBlock } from "desk/editor/keys.js";
import { addressed } from "desk/editor/link.js";
import { schema } from "desk/editor/schema.js";
import { library, VIDEOS } from "desk/library.js";

function put(view, href, words) {
    const link = schema.text(`Embedded: ${words || href}`, [schema.marks.link.create({ href })]);
    insertBlock(schema.nodes.embed.create(null, link))(view.state, view.dispatch);
}

export function openEmbed(view) {
    let chosen = null;
    const address = made("input", { type: "url", placeholder: "https://", autocomplete: "off" });
    const words = made("input", { type: "text" });
    const fault = made("p", { class: "fault", role: "alert" });
    const shelf = library(VIDEOS, (one, now) => {
        chosen = one;
        address.value = "";
        words.value = one.words;
        if (now) fault.closest("form").requestSubmit();
    });
    address.addEventListener("input", () => {
        chosen = null;
        for (const one of fault.closest("form").querySelectorAll(".choices input:checked")) one.checked = false;
    });
    function act() {
        const href = chosen ? chosen.key : addressed(address.value);
        if (!chosen && !/^https?:/i.test(href)) {
            fault.textContent = "Choose one of our videos, or give the address of a video, a map or a post.";
            address.focus();
            return false;
        }
        put(view, href, words.value.trim());
        return true;
    }
    const hint = "Readers load it by a click, if its site is one the paper knows; else it is a link.";
    const parts = [...shelf.parts, field("Or an address elsewhere", address, hint), field("What it is", words), fault];
    ask("Video or embed", parts, [{ words: "Put it in", act }], "wide").then(() => view.focus());
    return true;
}
