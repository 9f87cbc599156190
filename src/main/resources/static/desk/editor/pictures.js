/** Pictures in a story: taken from the library, or uploaded from a file that is dropped, pasted or chosen. */

import { NodeSelection, Plugin, PluginKey } from "vendor/prosemirror-state.js";
import { Decoration, DecorationSet } from "vendor/prosemirror-view.js";
import { ask, field, made } from "desk/editor/dialog.js";
import { insertBlock } from "desk/editor/keys.js";
import { schema } from "desk/editor/schema.js";

const { figure, caption } = schema.nodes;
const KEY = /(?:^|\/media\/)([a-z0-9]{4,40})$/;

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
                const sign = () => made("span", { class: "uploading", text: `Uploading ${begun.name} …` });
                return mapped.add(tr.doc, [Decoration.widget(begun.at, sign, { id: begun.id })]);
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

/** The picture as the library took it in; a sentence why it did not. */
async function taken(file) {
    const form = new FormData();
    form.append("file", file, file.name || "pasted.png");
    let answer;
    try {
        answer = await fetch("/desk/pictures", { method: "POST", body: form, headers: { Accept: "application/json" } });
    } catch {
        return { reason: "There is no connection." };
    }
    const json = /json/.test(answer.headers.get("Content-Type") ?? "") ? await answer.json() : {};
    const one = Array.isArray(json) ? json[0] : json;
    if (answer.ok && one?.key) return one;
    if (one?.reason) return { reason: one.reason };
    if (answer.status === 404 || answer.status === 405) return { reason: "This paper takes no pictures at the desk." };
    if (answer.status === 401) return { reason: "Your session has ended. Sign in in another tab." };
    return { reason: `The library did not take it (answer ${answer.status}).` };
}

/** Takes pictures in, and puts each where it was dropped. @param tell says a sentence to whoever writes */
export async function upload(view, files, at, tell) {
    for (const file of files) {
        const id = {};
        view.dispatch(view.state.tr.setMeta(waiting, { begun: { id, at, name: file.name || "picture" } }));
        const picture = await taken(file);
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

export function images(data) {
    return [...(data?.files ?? [])].filter((file) => file.type.startsWith("image/"));
}

/** Asks for a picture: a file, or one that the library has. */
export function openPicture(view, tell) {
    const file = made("input", { type: "file", accept: "image/*", multiple: true });
    const key = made("input", { type: "text", autocomplete: "off", spellcheck: "false", placeholder: "/media/…" });
    const alt = made("input", { type: "text" });
    const words = made("input", { type: "text" });
    const fault = made("p", { class: "fault", role: "alert" });
    function act() {
        if (file.files.length) {
            upload(view, [...file.files], view.state.selection.from, tell);
            return true;
        }
        const known = KEY.exec(key.value.trim().replace(location.origin, ""));
        if (!known) {
            fault.textContent = "Choose a file, or give the address of a picture of ours.";
            return false;
        }
        insertBlock(pictured({ key: known[1], alt: alt.value.trim(), caption: words.value.trim() }))(view.state, view.dispatch);
        return true;
    }
    const parts = [
        field("A file from this device", file),
        field("Or a picture of ours", key, "Its address, as the library shows it."),
        field("Description for those who do not see it", alt),
        field("Caption", words),
        fault,
    ];
    ask("Picture", parts, [{ words: "Put it in", act }]).then(() => view.focus());
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
