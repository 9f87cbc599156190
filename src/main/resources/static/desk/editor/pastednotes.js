/** Footnotes, remarks and tracked changes of Word and Google Docs: notes come along, remarks and what was struck do not. */

const BACK = /#(?:_(ftn|edn)ref|(ftnt)_ref)(\d+)$/;
const THERE = /#(?:_(ftn|edn)|(ftnt))(\d+)$/;
const REMARK = /#(?:_msocom_|cmnt|cmnt_ref|_msoanchor_)\d+$/;

function unguessed() {
    return [...crypto.getRandomValues(new Uint8Array(5))].map((one) => (one % 36).toString(36)).join("");
}

function made(body, name, ...children) {
    const element = body.ownerDocument.createElement(name);
    element.append(...children);
    return element;
}

/** What of this is only a holder of its one child. */
function whole(element, names) {
    let outer = element;
    while (names.includes(outer.parentElement?.localName) && outer.parentElement.textContent.trim() === element.textContent.trim()) outer = outer.parentElement;
    return outer;
}

/** What a program says of its own text: struck words that were tracked, remarks in the margin. */
export function withoutRemarks(body) {
    for (const one of body.querySelectorAll("del[cite], del[datetime], .msoDel, .MsoCommentReference, .msocomanchor")) one.remove();
    for (const one of body.querySelectorAll("[data-worn*='mso-element']")) {
        if (/mso-element\s*:\s*comment/i.test(one.dataset.worn)) one.remove();
    }
    for (const link of body.querySelectorAll("a[href]")) {
        if (!REMARK.test(link.getAttribute("href"))) continue;
        const said = link.getAttribute("href").includes("cmnt_ref") ? link.closest("div, p") : whole(link, ["sup", "span"]);
        (said ?? link).remove();
    }
}

/** Notes below a text become ours, and go to its end. */
export function footnotes(body) {
    const notes = new Map();
    for (const back of body.querySelectorAll("a[href]")) {
        const found = BACK.exec(back.getAttribute("href"));
        const paragraph = found && back.closest("p");
        if (!paragraph) continue;
        const holder = paragraph.closest("[data-worn*='mso-element']") ?? paragraph.closest("div");
        const rule = [holder, holder?.parentElement].map((one) => one?.previousElementSibling).find((one) => one?.localName === "hr");
        rule?.remove();
        whole(back, ["sup", "span"]).remove();
        const id = `b-note-${unguessed()}`;
        const words = holder && /mso-element\s*:\s*footnote\b|mso-element\s*:\s*endnote\b/i.test(holder.dataset.worn ?? "") ? [...holder.querySelectorAll("p")] : [paragraph];
        const note = made(body, "p", made(body, "sup", String(notes.size + 1)), " ");
        note.id = id;
        words.forEach((one, index) => note.append(...(index ? [" "] : []), ...one.childNodes));
        trimmed(note);
        for (const one of words) one.remove();
        if (holder && holder !== body && !holder.textContent.trim()) holder.remove();
        notes.set((found[1] ?? found[2]) + found[3], note);
    }
    for (const link of body.querySelectorAll("a[href]")) {
        const found = THERE.exec(link.getAttribute("href"));
        const note = found && notes.get((found[1] ?? found[2]) + found[3]);
        if (!note) continue;
        const number = made(body, "a", made(body, "sup", note.querySelector("sup").textContent));
        number.setAttribute("href", `#${note.id}`);
        whole(link, ["sup", "span"]).replaceWith(number);
    }
    for (const list of body.querySelectorAll("[data-worn*='footnote-list'], [data-worn*='endnote-list']")) {
        for (const rule of list.querySelectorAll("hr, br")) rule.remove();
    }
    body.append(...notes.values());
}

/** One space between the number and the words. */
function trimmed(note) {
    const walker = note.ownerDocument.createTreeWalker(note, NodeFilter.SHOW_TEXT);
    walker.nextNode();
    walker.nextNode();
    let text = walker.nextNode();
    while (text) {
        text.data = text.data.replace(/^[\s\u00a0]+/, "");
        if (text.data) return;
        text = walker.nextNode();
    }
}
