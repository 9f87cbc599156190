/** Find and replace: a bar over the text, opened by Ctrl F and Ctrl H, put away by Esc. */

import { closeHistory } from "vendor/prosemirror-history.js";
import { TextSelection } from "vendor/prosemirror-state.js";
import { made } from "desk/editor/dialog.js";
import { search } from "desk/editor/marks.js";

/** @return the bar, and what opens it */
export function findBar(view) {
    const wanted = made("input", { type: "text", "aria-label": "Find", placeholder: "Find", spellcheck: "false" });
    const instead = made("input", { type: "text", "aria-label": "Replace with", placeholder: "Replace with" });
    const exact = made("input", { type: "checkbox" });
    const said = made("output", { class: "hint", role: "status" });
    const button = (text, onclick, label = text) => made("button", { type: "button", class: "quiet", text, "aria-label": label, onclick });
    const bar = made(
        "div",
        { class: "find-bar", role: "search", "aria-label": "Find in the text", hidden: true },
        wanted,
        button("↑", () => step(-1), "Previous"),
        button("↓", () => step(1), "Next"),
        instead,
        button("Replace", () => replace()),
        button("Replace all", () => replaceAll()),
        made("label", { class: "exact" }, exact, " Match capitals"),
        said,
        button("✕", () => close(), "Close"),
    );

    function state() {
        return search.getState(view.state);
    }

    function look(asked) {
        view.dispatch(view.state.tr.setMeta(search, asked));
        tell();
    }

    function tell() {
        const { wanted: words, places, current } = state();
        if (!words) said.textContent = "";
        else if (!places.length) said.textContent = "Not found";
        else said.textContent = `${current + 1} of ${places.length}`;
    }

    function ask() {
        look({ wanted: wanted.value, exact: exact.checked, current: -1 });
        step(1, view.state.selection.from);
    }

    /** To the next place or the one before, round the end of the text. */
    function step(way, from = null) {
        const { places, current } = state();
        if (!places.length) return tell();
        const ahead = from === null ? current + way : places.findIndex((one) => one.from >= from);
        show(ahead < 0 ? (way > 0 ? 0 : places.length - 1) : ahead % places.length);
        return undefined;
    }

    function show(current) {
        const { from, to } = state().places[current];
        const tr = view.state.tr.setMeta(search, { current });
        view.dispatch(tr.setSelection(TextSelection.create(tr.doc, from, to)).scrollIntoView());
        view.dom.querySelector(".found.current")?.scrollIntoView({ block: "center" });
        tell();
    }

    function put(tr, { from, to }) {
        return instead.value ? tr.insertText(instead.value, from, to) : tr.delete(from, to);
    }

    function replace() {
        const { places, current } = state();
        if (!places[current] || !view.editable) return;
        const { from } = places[current];
        view.dispatch(closeHistory(put(view.state.tr, places[current])));
        step(1, from + instead.value.length);
    }

    /** All of them at once, so that one undo gives all of them back. */
    function replaceAll() {
        const { places } = state();
        if (!places.length || !view.editable) return;
        const tr = view.state.tr;
        for (const place of [...places].reverse()) put(tr, place);
        view.dispatch(closeHistory(tr));
        said.textContent = `${places.length} replaced`;
    }

    function open(focused = wanted) {
        const { from, to, empty } = view.state.selection;
        const selected = empty ? "" : view.state.doc.textBetween(from, to, "\n");
        if (selected && !selected.includes("\n")) wanted.value = selected;
        bar.hidden = false;
        ask();
        focused.focus();
        focused.select();
        return true;
    }

    function close() {
        bar.hidden = true;
        look({ wanted: "", current: -1 });
        view.focus();
    }

    wanted.addEventListener("input", ask);
    exact.addEventListener("change", ask);
    bar.addEventListener("keydown", (event) => {
        if (event.key === "Escape") close();
        else if (event.key === "Enter" && event.target === wanted) step(event.shiftKey ? -1 : 1);
        else if (event.key === "Enter" && event.target === instead) replace();
        else return;
        event.preventDefault();
        event.stopPropagation();
    });
    return { bar, open, openReplacing: () => open(bar.hidden && !view.state.selection.empty ? instead : wanted) };
}
