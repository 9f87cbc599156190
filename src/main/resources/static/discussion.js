/** Comfort for discussions: replies in place, new comments as they come, what is the reader's own. All works without. */

const discussion = document.querySelector(".discussion[data-story]");
const signedIn = document.cookie.split("; ").includes("signed-in=1");

/** The form opens where the comment that is answered stands. */
function replyInPlace(event) {
    const link = event.target.closest("a.reply");
    const form = discussion.querySelector("form.write");
    if (!link || !form || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const comment = link.closest(".comment");
    const open = comment.querySelector("form.write");
    if (open) {
        open.querySelector("textarea").focus();
        return;
    }
    const copy = form.cloneNode(true);
    const number = comment.dataset.comment;
    copy.querySelectorAll("[id]").forEach(one => { one.id += "-" + number; });
    copy.querySelectorAll("[for]").forEach(one => { one.htmlFor += "-" + number; });
    const area = copy.querySelector("textarea");
    area.setAttribute("aria-describedby", area.getAttribute("aria-describedby") + "-" + number);
    area.value = "";
    copy.querySelector("label").textContent = "Your reply";
    copy.querySelector("[name=parent]")?.remove();
    const parent = document.createElement("input");
    parent.type = "hidden";
    parent.name = "parent";
    parent.value = number;
    copy.append(parent);
    comment.append(copy);
    area.focus();
}

/** What is typed is kept in this tab until it is sent. */
function keepTyped() {
    const area = discussion.querySelector(".take-part textarea");
    if (!area) return;
    const name = "comment-" + discussion.dataset.story;
    try {
        if (!area.value && sessionStorage[name]) {
            area.value = sessionStorage[name];
            area.closest("details").open = true;
        }
        area.addEventListener("input", () => { sessionStorage[name] = area.value; });
    } catch {
        // A browser that keeps nothing keeps nothing here.
    }
}

/** What is sent is kept no longer, whether from the story's page or after a preview. */
function forgetSent(event) {
    const form = event.target;
    const story = /\/stories\/(\d+)\/comments$/.exec(form.action)?.[1];
    if (!story || form.elements.parent || event.submitter?.name === "look") return;
    try {
        sessionStorage.removeItem("comment-" + story);
    } catch {
        // A browser that keeps nothing kept nothing.
    }
}

/** Marks what is the reader's own, and leaves out whom they do not want to read. */
async function markOwn(root = discussion) {
    if (!signedIn) return;
    mine ??= fetch(discussion.dataset.discussion + "/mine").then(answer => answer.ok ? answer.json() : null);
    const own = await mine.catch(() => null);
    if (!own) return;
    if (own.desk) leadToTheDesk(root);
    for (const comment of root.querySelectorAll(".comment[data-comment]")) {
        const number = Number(comment.dataset.comment);
        if (own.ignored.includes(Number(comment.dataset.writer))) comment.classList.add("ignored-one");
        if (own.editable.includes(number) && !comment.querySelector(".change")) {
            const link = document.createElement("a");
            link.className = "change";
            link.href = "/comments/" + number + "/edit";
            link.textContent = "Change";
            comment.querySelector(".comment-foot")?.append(link);
        }
        if (own.respected.includes(number)) comment.querySelector(".respect")?.setAttribute("aria-pressed", "true");
    }
}
let mine;

/** The newsroom's own people find the discussion, and each comment, at the desk. */
function leadToTheDesk(root) {
    function lead(place, words, address) {
        if (!place || place.querySelector(".at-desk")) return;
        const link = document.createElement("a");
        link.className = "at-desk";
        link.href = address;
        link.textContent = words;
        place.append(link);
    }
    for (const comment of root.querySelectorAll(".comment[data-comment]:not(.gone)"))
        lead(comment.querySelector(".comment-foot"), "At the desk", "/desk/comments/" + comment.dataset.comment);
    if (root !== discussion) return;
    const note = discussion.querySelector(":scope > .led-by") ?? document.createElement("p");
    note.className = "led-by hint";
    lead(note, "How this discussion is led", "/desk/comments/stories/" + discussion.dataset.story);
    discussion.querySelector(".comments").before(note);
}

/** Respect is counted in place; for who is not signed in, or no longer, the form goes its way. */
async function respectInPlace(event) {
    const button = event.submitter;
    if (!button?.classList.contains("respect") || !signedIn) return;
    event.preventDefault();
    if (underWay.has(button)) return;
    underWay.add(button);
    await respectBy(button, event.target);
    underWay.delete(button);
}
const underWay = new Set();

async function respectBy(button, form) {
    const own = await mine?.catch(() => null);
    if (!own?.account) {
        form.submit();
        return;
    }
    const back = button.getAttribute("aria-pressed") === "true";
    const answer = await fetch(form.action, {
        method: "POST",
        redirect: "manual",
        body: new URLSearchParams(back ? {back: "yes"} : {}),
    }).catch(() => null);
    if (!answer || (answer.type !== "opaqueredirect" && !answer.ok)) {
        form.submit();
        return;
    }
    const count = button.querySelector(".respects");
    count.textContent = Number(count.textContent) + (back ? -1 : 1);
    button.setAttribute("aria-pressed", back ? "false" : "true");
}

/** New comments wait behind a button, so that nothing moves under the reader's eyes. */
function watch() {
    let newest = Number(discussion.dataset.newest);
    const place = discussion.querySelector(".comments-new");
    const list = discussion.querySelector(".comments");
    let line = null;
    let waiting = [];

    function offer() {
        waiting = waiting.filter(number => number > newest && !document.getElementById("comment-" + number));
        place.textContent = "";
        if (!waiting.length) return;
        const button = document.createElement("button");
        button.textContent = waiting.length === 1 ? "1 new comment" : waiting.length + " new comments";
        button.addEventListener("click", show);
        place.append(button);
    }

    async function show() {
        const answer = await fetch(discussion.dataset.discussion + "/since?after=" + newest).catch(() => null);
        if (!answer?.ok) return;
        const come = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(".fresh");
        const all = [...come.querySelectorAll(".comment")];
        const fresh = all.filter(one => !document.getElementById(one.id));
        for (const one of fresh) {
            one.classList.add("fresh-one");
            stand(one);
        }
        // Of very many only the first come at once: the button stays for the others.
        newest = all.length
            ? Math.max(newest, ...all.map(one => Number(one.dataset.comment)))
            : Number(come.dataset.newest);
        const name = document.querySelector("#comments-name a");
        if (name) name.textContent = come.dataset.words;
        offer();
        markOwn();
        if (fresh.length) {
            fresh[0].tabIndex = -1;
            fresh[0].focus();
        }
    }

    /** An answer stands after the others of its thread, what begins a thread on top. */
    function stand(one) {
        const others = [...list.querySelectorAll(`.comment[data-thread="${one.dataset.thread}"]`)];
        if (others.length) others.at(-1).after(one);
        else list.prepend(one);
    }

    function listen() {
        if (line || document.hidden) return;
        line = new EventSource(discussion.dataset.discussion + "/live?after=" + newest);
        line.addEventListener("comments", event => {
            waiting = JSON.parse(event.data).newest;
            offer();
        });
        line.addEventListener("error", () => {
            if (line?.readyState === EventSource.CLOSED) line = null;
        });
    }

    document.addEventListener("visibilitychange", () => {
        if (document.hidden) {
            line?.close();
            line = null;
        } else {
            listen();
        }
    });
    // Only who has come as far as the comments is told of new ones.
    new IntersectionObserver((seen, observer) => {
        if (!seen.some(one => one.isIntersecting)) return;
        observer.disconnect();
        listen();
    }, {rootMargin: "600px"}).observe(discussion);
}

/** A link to a comment that is not on this page leads to its own. */
function findComment() {
    const number = /^#comment-(\d+)$/.exec(location.hash)?.[1];
    if (number && !document.getElementById("comment-" + number)) location.replace("/comments/" + number);
}

if (discussion) {
    discussion.addEventListener("click", replyInPlace);
    discussion.addEventListener("submit", respectInPlace);
    findComment();
    addEventListener("hashchange", findComment);
    keepTyped();
    markOwn();
    if (discussion.querySelector(".comments-new")) watch();
}
addEventListener("submit", forgetSent);

/** At the moderators' desk: j and k move, x ticks, a shows, r takes away. */
const items = [...document.querySelectorAll(".queue .desk-item")];
if (items.length) {
    let at = -1;
    addEventListener("keydown", event => {
        if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input:not([type=checkbox]), select, textarea")) return;
        const here = document.activeElement.closest(".desk-item");
        if (here) at = items.indexOf(here);
        if (event.key === "j" || event.key === "k") {
            at = Math.min(items.length - 1, Math.max(0, at + (event.key === "j" ? 1 : -1)));
            items[at].focus();
        } else if (here && event.key === "x") {
            const box = here.querySelector("[type=checkbox]");
            box.checked = !box.checked;
        } else if (here && event.key === "a") {
            here.querySelector(".show").click();
        } else if (here && event.key === "r") {
            here.querySelector(".reject").click();
        } else {
            return;
        }
        event.preventDefault();
    });
}
