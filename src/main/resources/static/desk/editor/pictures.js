/** Pictures in a story: taken from the library, or uploaded from a file that is dropped, pasted or chosen. */

import { NodeSelection, Plugin, PluginKey } from "vendor/prosemirror-state.js";
import { Decoration, DecorationSet } from "vendor/prosemirror-view.js";
import { ask, field, made } from "desk/editor/dialog.js";
import { insertBlock } from "desk/editor/keys.js";
import { schema } from "desk/editor/schema.js";
import { library, PICTURES } from "desk/library.js";
import { sendPicture } from "desk/sending.js";

const { figure, caption } = schema.nodes;

function pictured({ key, alt = "", caption: words = "", width, height }) {
    const size = { width: width ? String(width) : null, height: height ? String(height) : null };
    const said = words ? schema.text(words) : null;
    return figure.create({ src: `/media/${key}`, alt: alt ?? "", ...size }, caption.create(null, said));
}

const waiting = new PluginKey("waiting");

/** Holds the place of a picture that is on its way, while one goes on writing. */
export const uploads = new Plugin({
    key: waiting,
    state: {
        init: () => DecorationSet.empty,
        apply(tr, places) {
            const mapped = places.map(tr.mapping, tr.doc);
            const { begun, ended } = tr.getMeta(waiting) ?? {};
            if (begun) {
                return mapped.add(tr.doc, [Decoration.widget(begun.at, begun.sign, { id: begun.id })]);
            }
            return ended ? mapped.remove(mapped.find(undefined, undefined, (spec) => spec.id === ended)) : mapped;
        },
    },
    props: {
        decorations(state) {
            return this.getState(state);
        },
    },
});

/** Takes pictures in, and puts each where it was dropped. @param tell says a sentence to whoever writes */
export async function upload(view, files, at, tell) {
    for (const file of files) {
        const id = {};
        const name = file.name || "picture";
        const sign = made("span", { class: "uploading", text: `Uploading ${name} …` });
        view.dispatch(view.state.tr.setMeta(waiting, { begun: { id, at, sign } }));
        const picture = await sendPicture(file, (part) => (sign.textContent = `Uploading ${name}: ${Math.round(part)} %`));
        const [place] = waiting.getState(view.state).find(undefined, undefined, (spec) => spec.id === id);
        const tr = view.state.tr.setMeta(waiting, { ended: id });
        if (!picture.key) tell(`${file.name || "The picture"} was not taken in. ${picture.reason}`);
        else if (place) {
            const where = tr.doc.resolve(place.from);
            tr.insert(where.depth ? where.after(1) : place.from, pictured(picture));
            tell(picture.alt ? "The picture is in." : "The picture is in. Describe it for those who do not see it.");
        }
        view.dispatch(tr);
    }
}

/** Asks for a picture: one that the library has, or one from this device, which the library gets first. */
export function openPicture(view) {
    let chosen = null;
    const alt = made("input", { type: "text" });
    const words = made("input", { type: "text" });
    const fault = made("p", { class: "fault", role: "alert" });
    const typed = new Set();
    for (const one of [alt, words]) one.addEventListener("input", () => typed.add(one));
    const shelf = library(PICTURES, (one, now) => {
        chosen = one;
        if (!typed.has(alt)) alt.value = one.alt ?? "";
        if (!typed.has(words)) words.value = one.caption ?? "";
        if (now) fault.closest("form").requestSubmit();
    });
    function act() {
        if (!chosen) {
            fault.textContent = shelf.busy() ? "The picture is on its way. It is chosen as soon as it has come." : "Choose a picture first.";
            return false;
        }
        const said = { ...chosen, alt: alt.value.trim(), caption: words.value.trim() };
        insertBlock(pictured(said))(view.state, view.dispatch);
        return true;
    }
    const sides = made("div", { class: "sides" }, field("Description for those who do not see it", alt), field("Caption", words));
    ask("Picture", [...shelf.parts, sides, fault], [{ words: "Put it in", act }], "wide").then(() => view.focus());
    shelf.listen(fault.closest("dialog"));
    return true;
}

/** A click on a picture takes it in hand as a whole. */
export function pictureClicked(view, position, node, at, event) {
    if (node.type !== figure || event.target.localName !== "img") return false;
    view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, at)));
    return true;
}

/** A picture as one edits it: with its description under it, and its caption. */
export class Figure {
    constructor(node, view, place) {
        this.node = node;
        this.picture = made("img", {});
        this.alt = made("input", { type: "text", class: "alt", "aria-label": "Description of the picture", placeholder: "Describe the picture for those who do not see it" });
        this.line = made("div", { class: "alt-line", contenteditable: "false" }, this.alt);
        this.line.append(made("button", { type: "button", class: "quiet", text: "Remove", "aria-label": "Remove the picture", onclick: () => remove() }));
        this.contentDOM = made("figcaption");
        this.dom = made("figure", {}, this.picture, this.line, this.contentDOM);
        const remove = () => {
            view.dispatch(view.state.tr.delete(place(), place() + this.node.nodeSize));
            view.focus();
        };
        this.alt.addEventListener("input", () => {
            view.dispatch(view.state.tr.setNodeAttribute(place(), "alt", this.alt.value));
        });
        this.show();
    }

    show() {
        const { src, alt, width, height } = this.node.attrs;
        if (this.picture.getAttribute("src") !== src) this.picture.src = src;
        if (width && height) Object.assign(this.picture, { width, height });
        this.picture.alt = alt;
        if (this.alt.value !== alt) this.alt.value = alt;
        this.contentDOM.classList.toggle("blank", !this.node.textContent);
    }

    update(node) {
        if (node.type !== this.node.type) return false;
        this.node = node;
        this.show();
        return true;
    }

    stopEvent(event) {
        return this.line.contains(event.target);
    }

    ignoreMutation(change) {
        return !this.contentDOM.contains(change.target);
    }
}
