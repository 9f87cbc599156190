/** Making up a front by hand: stories carried by pointer or keys, found by words, pictures chosen by sight. */

const says = document.querySelector("#front-says");
const move = document.querySelector("#front-move");
const sheet = document.querySelector(".made-up");
let carried = null;
let aimed = null;

function say(words) {
    if (says) says.textContent = words;
}

function slots() {
    return [...document.querySelectorAll(".made-up .slot")];
}

/** What lights up when a slot is aimed at: its story, or the slot alone. */
function frame(slot) {
    return slot.closest(".teaser") ?? slot;
}

function aim(slot) {
    if (aimed) frame(aimed).classList.remove("aimed");
    aimed = slot;
    if (!slot) return;
    frame(slot).classList.add("aimed");
}

function lift(slot) {
    carried = slot;
    frame(slot).classList.add("lifted");
    document.body.classList.add("carrying");
    aim(slot);
}

function letGo() {
    if (carried) frame(carried).classList.remove("lifted");
    document.body.classList.remove("carrying");
    aim(null);
    carried = null;
}

/** Puts the story down where it is aimed at; the page comes back with the front as it is then. */
function drop() {
    const from = carried;
    const to = aimed;
    letGo();
    if (!from || !to || from === to) return false;
    move.elements.spot.value = from.dataset.spot;
    move.elements.story.value = from.dataset.story;
    move.elements.to.value = to.dataset.spot;
    move.requestSubmit();
    return true;
}

function byKey(event, slot) {
    if (event.key === " " || event.key === "Enter") {
        event.preventDefault();
        if (!carried) {
            lift(slot);
            say(`“${slot.dataset.headline}” is lifted from ${slot.dataset.name}.`);
        } else if (!drop()) say(`“${slot.dataset.headline}” stays in ${slot.dataset.name}.`);
        return;
    }
    if (!carried) return;
    if (event.key === "Escape") {
        event.preventDefault();
        letGo();
        say(`“${slot.dataset.headline}” stays in ${slot.dataset.name}.`);
        return;
    }
    const step = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const all = slots();
    const next = all[Math.min(Math.max(all.indexOf(aimed) + step, 0), all.length - 1)];
    aim(next);
    next.scrollIntoView({ block: "nearest" });
    say(next === carried ? `Back at ${next.dataset.name}.` : `${next.dataset.name}, where “${next.dataset.headline}” stands.`);
}

function byPointer(event, slot) {
    if (event.button !== 0) return;
    event.preventDefault();
    const handle = event.currentTarget;
    handle.focus();
    handle.setPointerCapture(event.pointerId);
    lift(slot);
    const over = (moving) => {
        const edge = 60;
        if (moving.clientY < edge) scrollBy(0, -20);
        if (moving.clientY > innerHeight - edge) scrollBy(0, 20);
        const under = document.elementFromPoint(moving.clientX, moving.clientY);
        const found = under?.closest(".made-up .teaser")?.querySelector(".slot") ?? under?.closest(".made-up .slot");
        aim(found ?? carried);
    };
    const end = (dropped) => {
        handle.removeEventListener("pointermove", over);
        handle.removeEventListener("pointerup", put);
        handle.removeEventListener("pointercancel", stop);
        if (!dropped || !drop()) letGo();
    };
    const put = () => end(true);
    const stop = () => end(false);
    handle.addEventListener("pointermove", over);
    handle.addEventListener("pointerup", put);
    handle.addEventListener("pointercancel", stop);
}

function handles() {
    for (const slot of slots()) {
        const handle = slot.querySelector(".slot-handle");
        if (!handle) continue;
        handle.hidden = false;
        handle.addEventListener("keydown", (event) => byKey(event, slot));
        handle.addEventListener("pointerdown", (event) => byPointer(event, slot));
        handle.addEventListener("blur", () => carried === slot && letGo());
    }
    const landed = location.hash.startsWith("#slot-") && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!landed) return;
    landed.querySelector(".slot-handle")?.focus({ preventScroll: true });
    say(`“${landed.dataset.headline}” is in ${landed.dataset.name}.`);
}

/** Stories by words of their headlines: those that are offered, and whatever else the desk finds. */
function finding(field) {
    const list = document.getElementById(field.dataset.find);
    const count = document.getElementById("found-count");
    const name = document.getElementById("found-name");
    const heading = name.textContent;
    const offered = [...list.children];
    let asking = new AbortController();

    function offer(story) {
        const item = document.createElement("li");
        item.dataset.found = "";
        const words = document.createElement("span");
        words.className = "offer-words";
        const headline = document.createElement("strong");
        headline.textContent = story.headline;
        const hint = document.createElement("span");
        hint.className = "hint";
        hint.textContent = [story.state, story.day].filter(Boolean).join(", ");
        words.append(headline, " ", hint);
        const button = document.createElement("button");
        button.className = "second";
        button.name = "story";
        button.value = story.path.split("/").pop();
        button.textContent = "Place";
        const unseen = document.createElement("span");
        unseen.className = "unseen";
        unseen.textContent = ` “${story.headline}”`;
        button.append(unseen);
        item.append(words, button);
        return item;
    }

    async function found(typed, signal) {
        try {
            const answer = await fetch(`/desk/find?q=${encodeURIComponent(typed)}`, { signal });
            return answer.ok ? await answer.json() : [];
        } catch {
            return [];
        }
    }

    async function look() {
        asking.abort();
        asking = new AbortController();
        const { signal } = asking;
        const typed = field.value.trim();
        const parts = typed.toLowerCase().split(/\s+/);
        const near = offered.filter((one) => parts.every((part) => one.textContent.toLowerCase().includes(part)));
        for (const one of offered) one.hidden = typed !== "" && !near.includes(one);
        const known = new Set(near.map((one) => one.querySelector("button").value));
        const more = typed.length < 2 || typed.includes("/") ? [] : await found(typed, signal);
        if (signal.aborted) return;
        for (const one of list.querySelectorAll("[data-found]")) one.remove();
        list.append(...more.map(offer).filter((one) => !known.has(one.querySelector("button").value)));
        name.textContent = typed ? "Found" : heading;
        const seen = [...list.children].filter((one) => !one.hidden).length;
        count.textContent = typed ? `${seen} found` : "";
    }

    field.addEventListener("input", look);
}

/** Pictures of the story itself, chosen by sight instead of by address. */
function choosing(list) {
    const field = document.getElementById(list.dataset.into);
    for (const item of list.children) {
        const image = item.querySelector("img");
        const value = item.querySelector("code").textContent;
        const button = document.createElement("button");
        button.type = "button";
        button.setAttribute("aria-label", `Use this picture: ${image.alt || value}`);
        const mark = () => button.setAttribute("aria-pressed", String(field.value === value));
        button.addEventListener("click", () => {
            field.value = field.value === value ? "" : value;
            field.dispatchEvent(new Event("input"));
        });
        field.addEventListener("input", mark);
        mark();
        item.replaceChildren(button);
        button.append(image);
    }
}

if (sheet && move) handles();
for (const field of document.querySelectorAll("[data-find]")) finding(field);
for (const list of document.querySelectorAll("[data-into]")) choosing(list);
for (const link of document.querySelectorAll("[data-width]")) {
    link.addEventListener("click", (event) => {
        event.preventDefault();
        open(link.href, "_blank", `popup,noopener,width=${link.dataset.width},height=800`);
    });
}
