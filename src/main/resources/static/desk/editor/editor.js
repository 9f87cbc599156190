/** The editor over a story's text. The form's own field stays under it, and carries the text wherever the form goes. */

import { dropCursor } from "vendor/prosemirror-dropcursor.js";
import { gapCursor } from "vendor/prosemirror-gapcursor.js";
import { history } from "vendor/prosemirror-history.js";
import { EditorState } from "vendor/prosemirror-state.js";
import { EditorView } from "vendor/prosemirror-view.js";
import { made } from "desk/editor/dialog.js";
import { openEmbed } from "desk/editor/embeds.js";
import { findBar } from "desk/editor/find.js";
import { keys, typingRules } from "desk/editor/keys.js";
import { mayLink, openLink } from "desk/editor/link.js";
import { awaitedWords, counted, onceEach, searching } from "desk/editor/marks.js";
import { read, write } from "desk/editor/markup.js";
import { cleaned, pastedAddress } from "desk/editor/paste.js";
import { notesInOrder } from "desk/editor/notes.js";
import { Figure, openPicture, pictureClicked, upload, uploads } from "desk/editor/pictures.js";
import { schema } from "desk/editor/schema.js";
import { toolbar } from "desk/editor/toolbar.js";
import { images } from "desk/sending.js";

/** Room for the bars that stay over the text while it scrolls. */
const ROOM = { top: 150, bottom: 60, left: 5, right: 5 };

/** What a piece of copied HTML says: a picture that was copied says nothing. */
function words(html) {
    return html ? new DOMParser().parseFromString(html, "text/html").body.textContent.trim() : "";
}

/**
 * Puts the editor over a form's field.
 *
 * @param area the field with the text
 * @param changed called whenever the text changes
 */
export function edit(area, changed) {
    const language = area.form?.dataset.language || document.documentElement.lang || "en";
    const label = area.labels?.[0]?.textContent.trim() || "Text of the story";
    const said = made("p", { class: "editor-said", role: "status" });
    const count = document.getElementById("word-count");
    const tell = (sentence) => (said.textContent = sentence);
    const frame = made("div", { class: "editor" });
    let tools = null;
    let find = null;
    let writable = !area.readOnly;

    const view = new EditorView(
        { mount: made("div", { class: "page-of-text" }) },
        {
            state: EditorState.create({
                doc: read(area.value),
                plugins: [
                    typingRules(language),
                    ...keys({
                        "Mod-k": (state, dispatch, at) => openLink(at),
                        "Mod-f": () => find.open(),
                        "Mod-h": () => find.openReplacing(),
                        "Alt-F10": () => tools.focus(),
                        "Mod-s": () => {
                            area.form?.requestSubmit();
                            return true;
                        },
                    }),
                    history(),
                    dropCursor({ color: "currentColor" }),
                    gapCursor(),
                    awaitedWords,
                    onceEach,
                    searching,
                    uploads,
                    notesInOrder,
                ],
            }),
            attributes: {
                id: `${area.id}-editor`,
                role: "textbox",
                "aria-multiline": "true",
                "aria-label": label,
                spellcheck: "true",
                lang: language,
            },
            editable: () => writable,
            nodeViews: { figure: (node, at, place) => new Figure(node, at, place) },
            scrollThreshold: ROOM,
            scrollMargin: ROOM,
            transformPastedHTML: cleaned,
            handleClickOn: pictureClicked,
            handlePaste: pasted,
            handleDrop: dropped,
            dispatchTransaction(tr) {
                view.updateState(view.state.apply(tr));
                tools?.update();
                if (!tr.docChanged) return;
                counting();
                changed();
            },
        },
    );

    function pasted(_, event) {
        const files = images(event.clipboardData);
        const html = event.clipboardData?.getData("text/html");
        if (files.length && !words(html)) {
            upload(view, files, view.state.selection.from, tell);
            return true;
        }
        const href = pastedAddress(event.clipboardData);
        const { from, to, empty } = view.state.selection;
        if (!href || empty || !mayLink(view.state)) return false;
        view.dispatch(view.state.tr.addMark(from, to, schema.marks.link.create({ href })));
        return true;
    }

    function dropped(_, event, slice, moved) {
        if (moved) return false;
        const files = images(event.dataTransfer);
        const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
        if (!files.length || !place) return false;
        upload(view, files, place.pos, tell);
        return true;
    }

    let waiting = 0;
    function counting() {
        clearTimeout(waiting);
        waiting = setTimeout(() => {
            if (count) count.textContent = counted(view.state.doc);
        }, 150);
    }

    find = findBar(view);
    tools = toolbar(view, {
        link: (state, dispatch) => (dispatch ? openLink(view) : mayLink(state)),
        picture: (_, dispatch) => !dispatch || openPicture(view),
        embed: (_, dispatch) => !dispatch || openEmbed(view),
        find: (_, dispatch) => !dispatch || find.open(),
    });
    frame.append(made("div", { class: "editor-top" }, tools.bar, find.bar), view.dom, said);
    const over = area.form?.querySelector(".copy-bar");
    if (over) new ResizeObserver(() => frame.style.setProperty("--over", `${over.offsetHeight}px`)).observe(over);
    area.before(frame);
    area.hidden = true;
    area.form?.addEventListener("formdata", (event) => {
        if (area.name) event.formData.set(area.name, write(view.state.doc));
    });
    for (const one of area.labels ?? []) one.addEventListener("click", () => view.focus());
    if (count) count.textContent = counted(view.state.doc);

    return {
        view,
        html: () => write(view.state.doc),
        /** Puts another text in place of this one; undo gives this one back. */
        replace(html) {
            view.dispatch(view.state.tr.replaceWith(0, view.state.doc.content.size, read(html).content));
        },
        close() {
            writable = false;
            view.setProps({});
            tools.update();
        },
    };
}
