/** A library to choose from in a dialog: the newest first, found by words, added to from this device. */

import { field, made } from "desk/editor/dialog.js";
import { images, sendPicture } from "desk/sending.js";

/** What each library is called, and what it says. */
export const PICTURES = {
    address: "/desk/pictures/choices",
    many: "Pictures",
    search: "Search the pictures",
    hint: "Words of descriptions, captions, credits and file names; or a picture’s address.",
    none: "No picture has these words. Try fewer, or the beginning of one.",
    empty: "There are no pictures yet. Bring the first from this device.",
    add: "Pictures from this device",
    take: sendPicture,
    lacks: ({ alt, credit }) => [alt ? "" : "no description", credit ? "" : "no credit"].filter(Boolean),
};

export const VIDEOS = {
    address: "/desk/videos/choices",
    many: "Videos",
    search: "Search the videos of the paper",
    hint: "Words of titles, descriptions and credits.",
    none: "No video has these words. Try fewer.",
    empty: "The paper has no videos yet. Editors take them in under “Videos”.",
    lacks: () => [],
};

/** @param chose called with what was chosen; the second time with true when it is meant to be put in at once */
export function library(kind, chose) {
    const said = made("p", { class: "hint", role: "status" });
    const grid = made("ul", { class: "choice-grid" });
    const more = made("button", { type: "button", class: "second", text: "More …", hidden: true, onclick: () => load(true) });
    const search = made("input", { type: "search", autofocus: true, autocomplete: "off", maxlength: "200" });
    const sent = made("ul", { class: "upload-list", "aria-label": "What is being sent" });
    let chosen = null;
    let older = 0;
    let running = 0;
    let asking = new AbortController();

    async function load(further) {
        asking.abort();
        asking = new AbortController();
        const { signal } = asking;
        const asked = new URLSearchParams({ q: search.value.trim(), before: further ? older : "" });
        try {
            const answer = await fetch(`${kind.address}?${asked}`, { signal, headers: { Accept: "application/json" } });
            if (!answer.ok) throw new Error(String(answer.status));
            const found = await answer.json();
            if (!signal.aborted) show(found, further);
        } catch (fault) {
            if (fault.name !== "AbortError") said.textContent = "The library cannot be reached now. Search again in a moment.";
        }
    }

    function show(found, further) {
        const cards = found.choices.map(card);
        if (further) grid.append(...cards);
        else grid.replaceChildren(...cards);
        if (further) cards.find((one) => one.querySelector("input:enabled"))?.querySelector("input").focus();
        older = found.older;
        more.hidden = !older;
        const count = grid.children.length;
        const none = search.value.trim() ? kind.none : kind.empty;
        said.textContent = count ? `${kind.many} shown: ${count}${older ? "; there are more" : ""}.` : none;
    }

    function card(one) {
        const radio = made("input", { type: "radio", name: "choice", value: one.key, disabled: one.ended, checked: one.key === chosen?.key });
        const lacks = [one.ended ? "licence ended" : "", ...kind.lacks(one)].filter(Boolean);
        const words = [made("span", { class: "choice-words", text: one.alt || one.words })];
        if (one.credit) words.push(made("span", { class: "hint", text: one.credit }));
        words.push(...lacks.map((lack) => made("span", { class: lack === "licence ended" ? "badge alarm" : "badge", text: lack })));
        const image = made("img", { src: one.thumb, alt: "", width: one.width, height: one.height, loading: "lazy", decoding: "async" });
        radio.addEventListener("change", () => choose(one));
        const label = made("label", {}, radio, image, ...words);
        label.addEventListener("dblclick", () => one.ended || chose(one, true));
        return made("li", { class: one.ended ? "choice ended" : "choice" }, label);
    }

    function choose(one) {
        chosen = one;
        chose(one, false);
    }

    async function add(file) {
        const progress = made("progress", { max: "100", value: "0", "aria-label": `${file.name}: how much is sent` });
        const item = made("li", {}, made("span", { text: file.name || "pasted picture" }), progress);
        sent.append(item);
        running++;
        const taken = await kind.take(file, (part) => (progress.value = part));
        running--;
        if (!taken.key) {
            const again = made("button", { type: "button", class: "second", text: "Try again", "aria-label": `Try again: ${file.name}` });
            again.addEventListener("click", () => {
                item.remove();
                add(file);
            });
            progress.replaceWith(again);
            item.append(made("p", { class: "fault", role: "alert", text: taken.reason }));
            return;
        }
        item.remove();
        const one = { words: file.name, alt: "", caption: "", credit: "", thumb: `/media/${taken.key}/320.webp`, ended: false, ...taken };
        for (const other of grid.querySelectorAll("input")) if (other.value === one.key) other.closest("li").remove();
        choose(one);
        grid.prepend(card(one));
        grid.scrollTop = 0;
        grid.querySelector("input").focus();
        said.textContent = `${file.name || "The picture"} is in the library, and chosen.`;
    }

    let pause = 0;
    search.addEventListener("input", () => {
        clearTimeout(pause);
        pause = setTimeout(() => load(false), 200);
    });
    search.addEventListener("keydown", (event) => {
        if (event.key !== "Enter") return;
        event.preventDefault();
        grid.querySelector("input:enabled")?.focus();
    });

    const parts = [];
    if (kind.take) {
        const input = made("input", { type: "file", accept: "image/jpeg,image/png,image/webp,image/gif", multiple: true });
        input.addEventListener("change", () => {
            for (const file of input.files) add(file);
            input.value = "";
        });
        parts.push(field(kind.add, input, "Choose them, drop them anywhere on this window, or paste one."), sent);
    }
    parts.push(field(kind.search, search, kind.hint));
    parts.push(made("fieldset", { class: "choices" }, made("legend", { class: "unseen", text: kind.many }), grid), made("p", { class: "choice-more" }, more, said));
    load(false);

    return {
        parts,
        /** Whether a file is still on its way. */
        busy: () => running > 0,
        /** What is let go over the dialog, or pasted in it, goes to the library. */
        listen(dialog) {
            if (!kind.take) return;
            const carries = (event) => event.dataTransfer?.types.includes("Files");
            dialog.addEventListener("dragover", (event) => {
                if (!carries(event)) return;
                event.preventDefault();
                dialog.classList.add("over");
            });
            dialog.addEventListener("dragleave", (event) => {
                if (!dialog.contains(event.relatedTarget)) dialog.classList.remove("over");
            });
            dialog.addEventListener("drop", (event) => {
                if (!carries(event)) return;
                event.preventDefault();
                dialog.classList.remove("over");
                for (const file of images(event.dataTransfer)) add(file);
            });
            dialog.addEventListener("paste", (event) => {
                const files = images(event.clipboardData);
                if (!files.length) return;
                event.preventDefault();
                for (const file of files) add(file);
            });
        },
    };
}
