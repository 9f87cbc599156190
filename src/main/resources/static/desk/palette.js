/** Where to go, by typing: pages of the desk, what this page can do, and stories. */

/** Everything that can be chosen here: links of the navigation, and elements that say data-action="words". */
function choices() {
    const pages = [...document.querySelectorAll(".desk-nav a")].map((link) => ({
        words: link.textContent.trim(),
        go: () => location.assign(link.href),
    }));
    const actions = [...document.querySelectorAll("[data-action]")].map((one) => ({
        words: one.dataset.action || one.textContent.trim(),
        go: () => one.click(),
    }));
    return [...actions, ...pages];
}

function fits(words, typed) {
    const text = words.toLowerCase();
    return typed
        .toLowerCase()
        .split(/\s+/)
        .every((part) => text.includes(part));
}

/** Stories whose headline has these words; none where the desk cannot say. */
async function stories(typed, signal) {
    if (typed.trim().length < 2) return [];
    try {
        const answer = await fetch(`/desk/find?q=${encodeURIComponent(typed)}`, { signal });
        if (!answer.ok) return [];
        const found = await answer.json();
        return found.map((story) => ({ words: story.headline, go: () => location.assign(story.path) }));
    } catch {
        return [];
    }
}

export function openPalette() {
    if (document.querySelector("dialog[open]")) return;
    const dialog = document.createElement("dialog");
    dialog.className = "desk-dialog";
    dialog.setAttribute("aria-label", "Go to");
    const field = document.createElement("input");
    field.type = "text";
    field.autocomplete = "off";
    field.setAttribute("role", "combobox");
    field.setAttribute("aria-label", "Go to a page, a story or an action");
    field.setAttribute("aria-controls", "palette-list");
    field.setAttribute("aria-expanded", "true");
    field.placeholder = "Go to …";
    const list = document.createElement("ul");
    list.id = "palette-list";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", "What was found");
    dialog.append(field, list);
    document.body.append(dialog);

    const all = choices();
    let shown = [];
    let chosen = 0;
    let asking = new AbortController();

    function mark() {
        [...list.children].forEach((item, index) => {
            item.setAttribute("aria-selected", String(index === chosen));
            if (index === chosen) {
                field.setAttribute("aria-activedescendant", item.id);
                item.scrollIntoView({ block: "nearest" });
            }
        });
    }

    function show(found) {
        shown = found.slice(0, 40);
        chosen = 0;
        list.replaceChildren(
            ...shown.map((choice, index) => {
                const item = document.createElement("li");
                item.id = `palette-${index}`;
                item.setAttribute("role", "option");
                item.textContent = choice.words;
                item.addEventListener("click", () => take(index));
                return item;
            }),
        );
        if (!shown.length) field.removeAttribute("aria-activedescendant");
        mark();
    }

    function take(index) {
        const choice = shown[index];
        if (!choice) return;
        dialog.close();
        choice.go();
    }

    async function look() {
        asking.abort();
        asking = new AbortController();
        const { signal } = asking;
        const near = all.filter((choice) => fits(choice.words, field.value));
        show(near);
        const found = await stories(field.value, signal);
        if (!signal.aborted && found.length) show([...near, ...found]);
    }

    field.addEventListener("input", look);
    field.addEventListener("keydown", (event) => {
        if (event.key === "ArrowDown") chosen = Math.min(chosen + 1, shown.length - 1);
        else if (event.key === "ArrowUp") chosen = Math.max(chosen - 1, 0);
        else if (event.key === "Enter") take(chosen);
        else return;
        event.preventDefault();
        mark();
    });
    dialog.addEventListener("close", () => dialog.remove());
    dialog.addEventListener("click", (event) => {
        if (event.target === dialog) dialog.close();
    });
    dialog.showModal();
    show(all);
    field.focus();
}
