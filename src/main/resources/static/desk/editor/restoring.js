/** Text of this story that this browser keeps and the server does not have: put back, compared, or thrown away. */

import { ask, made } from "desk/editor/dialog.js";
import { byName, fieldsOf, labelOf, paragraphs, putBack, sameFields } from "desk/editor/fields.js";
import { drop, keep, kept, noted } from "desk/editor/keeping.js";
import { keyOf } from "desk/editor/saving.js";

/** The page may be older than what went on its way when this browser left it. */
async function overtaken(form) {
    try {
        const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        return Number(page.getElementById(form.id)?.dataset.version ?? 0) > Number(form.dataset.version);
    } catch {
        return false;
    }
}

/** Waits a moment for what is on its way. */
async function arrives(form) {
    for (const pause of [0, 400, 1000]) {
        await new Promise((done) => setTimeout(done, pause));
        if (await overtaken(form)) return true;
    }
    return false;
}

/** Offers what is kept here; nothing happens by itself. */
export async function offer(form, editor) {
    const key = keyOf(form);
    const left = noted(key);
    if (left) await keep(key, left);
    const copy = await kept(key);
    if (!copy) return;
    if (sameFields(copy.fields, fieldsOf(form))) return void drop(key);
    const version = form.dataset.version;
    if ((await arrives(form)) && form.dataset.version === version && !form.dataset.going) return void location.reload();
    const at = new Date(copy.at).toLocaleString("en-GB", { weekday: "long", hour: "2-digit", minute: "2-digit" });
    const button = (text, onclick, kind = "quiet") => made("button", { type: "button", class: kind, text, onclick });
    const banner = made(
        "section",
        { class: "writing-banner", "aria-label": "Text kept in this browser" },
        made("p", { text: `This browser keeps text of this story from ${at} that the paper does not have.` }),
        made(
            "p",
            { class: "actions" },
            button("Put it back", back, ""),
            button("Compare", compare),
            button("Throw it away", away),
        ),
    );
    form.before(banner);

    function back() {
        putBack(form, copy.fields, editor);
        banner.remove();
        editor?.view.focus();
    }

    function compare() {
        const now = byName(fieldsOf(form));
        const differing = [...byName(copy.fields)].filter(([name, value]) => !sameFields([[name, value]], [[name, now.get(name) ?? ""]]));
        const parts = differing.map(([name, value]) => both(labelOf(form, name), value, now.get(name) ?? ""));
        ask("Kept in this browser, and in the paper", parts, [{ words: "Put it back", act: back }]);
    }

    function away() {
        const act = () => {
            drop(key);
            banner.remove();
        };
        ask("Throw this text away?", [made("p", { text: "It is in this browser only, and is then gone." })], [{ words: "Throw it away", act }]);
    }
}

/** Two texts side by side; what the other does not have is marked. */
function both(label, here, there) {
    const [mine, theirs] = [paragraphs(here), paragraphs(there)];
    const side = (title, lines, others) =>
        made("div", {}, made("h4", { text: title }), ...lines.filter(Boolean).map((text) => made("p", { class: others.includes(text) ? "" : "differs", text })));
    return made(
        "section",
        { class: "both" },
        made("h3", { text: label }),
        made("div", { class: "sides" }, side("In this browser", mine, theirs), side("In the paper", theirs, mine)),
    );
}
