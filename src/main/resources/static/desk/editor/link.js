/** Links: by address, or to a story of our own found by the words of its headline. */

import { ask, field, made } from "desk/editor/dialog.js";
import { schema } from "desk/editor/schema.js";

const { link } = schema.marks;
const ALLOWED = /^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#|\?)\S*$/i;

/** The stretch of text around the cursor that is one link. */
function linkAround(state) {
    const { from, $from, to, empty } = state.selection;
    if (!empty) {
        let href = "";
        state.doc.nodesBetween(from, to, (node) => {
            href ||= link.isInSet(node.marks)?.attrs.href ?? "";
        });
        return { from, to, href };
    }
    const mark = link.isInSet($from.marks()) ?? link.isInSet($from.nodeAfter?.marks ?? []);
    if (!mark) return { from, to, href: "" };
    let begin = from - $from.textOffset;
    let end = begin + ($from.parent.maybeChild($from.index())?.nodeSize ?? 0);
    for (let at = $from.index(); at > 0 && mark.isInSet($from.parent.child(at - 1).marks); at--) begin -= $from.parent.child(at - 1).nodeSize;
    for (let at = $from.index() + 1; at < $from.parent.childCount && mark.isInSet($from.parent.child(at).marks); at++) {
        end += $from.parent.child(at).nodeSize;
    }
    return { from: begin, to: end, href: mark.attrs.href };
}

/** Whether a link can stand here: not in code, not on a picture. */
export function mayLink({ selection }) {
    if (selection.node) return false;
    const { parent } = selection.$from;
    return !selection.empty || (parent.inlineContent && parent.type.allowsMarkType(link));
}

export function addressed(text) {
    const address = text.trim();
    if (ALLOWED.test(address)) return address;
    if (/^[\w.+-]+@[\w-]+\.[\w.-]+$/.test(address)) return `mailto:${address}`;
    if (/^[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/.test(address)) return `https://${address}`;
    return "";
}

/** A headline put in right behind a word or a sentence stands apart from it. */
function apart(state, at, linked) {
    const { parent, parentOffset } = state.doc.resolve(at);
    const before = parent.textBetween(0, parentOffset, null, "\ufffc").at(-1) ?? " ";
    return /[\p{L}\p{N}.,;:!?]/u.test(before) ? [schema.text(" "), linked] : linked;
}

/** Links what is selected; without a selection the words are the story's headline, or the address. */
export function put(view, place, href, words) {
    const { from, to } = place;
    const tr = view.state.tr;
    if (from === to) tr.insert(from, apart(view.state, from, schema.text(words || href, [link.create({ href })])));
    else tr.removeMark(from, to, link).addMark(from, to, link.create({ href }));
    view.dispatch(tr.removeStoredMark(link).scrollIntoView());
}

export function openLink(view) {
    if (!mayLink(view.state)) return false;
    const place = linkAround(view.state);
    let chosen = null;
    const input = made("input", { type: "text", value: place.href, autocomplete: "off", spellcheck: "false" });
    const fault = made("p", { class: "fault", role: "alert" });
    const found = made("ul", { class: "link-stories", "aria-label": "Stories found" });
    let asking = new AbortController();
    input.addEventListener("input", async () => {
        chosen = null;
        asking.abort();
        asking = new AbortController();
        const stories = addressed(input.value) ? [] : await storiesWith(input.value, asking.signal);
        if (stories) found.replaceChildren(...stories.map(shown));
    });

    function shown(story) {
        const words = [story.headline, story.day, story.address ? "" : "not published"].filter(Boolean);
        const button = made("button", { type: "button", class: "quiet", text: words.join(" · "), disabled: !story.address });
        button.addEventListener("click", () => {
            input.value = story.address;
            chosen = story;
            input.focus();
        });
        return made("li", {}, button);
    }

    function apply() {
        const href = addressed(input.value);
        if (!href) {
            fault.textContent = "Give an address, or choose one of the stories found.";
            input.focus();
            return false;
        }
        put(view, place, href, chosen?.headline);
        return true;
    }

    const answers = [{ words: "Link", act: apply }];
    if (place.href) {
        const removal = () => view.dispatch(view.state.tr.removeMark(place.from, place.to, link));
        answers.push({ words: "Remove the link", quiet: true, act: removal });
    }
    const hint = "Words find our own stories.";
    ask("Link", [field("Address, or words of a headline", input, hint), fault, found], answers).then(() => view.focus());
    input.select();
    return true;
}

/** Our own stories whose headline has these words; null if the question was overtaken. */
async function storiesWith(words, signal) {
    if (words.trim().length < 2) return [];
    try {
        const answer = await fetch(`/desk/find?q=${encodeURIComponent(words)}`, { signal, headers: { Accept: "application/json" } });
        return answer.ok ? await answer.json() : [];
    } catch (fault) {
        return fault.name === "AbortError" ? null : [];
    }
}
