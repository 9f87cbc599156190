/** Where to go, by typing: pages of the desk, what this page can do, people and stories. */

/** Everything that can be chosen here: links of the navigation, and elements that say data-action="words". */
function choices() {
    const pages = [...document.querySelectorAll(".desk-nav a")].map((link) => ({
        words: link.textContent.trim(),
        kind: "Page",
        go: () => location.assign(link.href),
    }));
    const actions = [...document.querySelectorAll("[data-action]")].map((one) => ({
        words: one.dataset.action || one.textContent.trim(),
        kind: "Do",
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

/** What the paper has under these words, of one kind; nothing where the desk cannot say. */
async function asked(address, typed, signal) {
    if (typed.trim().length < 2) return [];
    try {
        const answer = await fetch(`${address}?q=${encodeURIComponent(typed)}`, { signal, headers: { Accept: "application/json" } });
        return answer.ok ? await answer.json() : [];
    } catch {
        return [];
    }
}

/** Stories by their headline, people by their names. */
async function found(typed, signal) {
    const [stories, names] = await Promise.all([asked("/desk/find", typed, signal), asked("/desk/find/names", typed, signal)]);
    return [
        ...names.map(({ name, kind, path }) => ({ words: name, kind, go: () => location.assign(path) })),
        ...stories.map(({ headline, path, state }) => ({ words: headline, kind: `Story, ${state}`, go: () => location.assign(path) })),
    ];
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
    field.setAttribute("aria-label", "Go to a page, a story, a person or an action");
    field.setAttribute("aria-controls", "palette-list");
    field.setAttribute("aria-expanded", "true");
    field.placeholder = "Go to …";
    const list = document.createElement("ul");
    list.id = "palette-list";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", "What was found");
    const none = document.createElement("p");
    none.className = "hint";
    none.setAttribute("role", "status");
    none.textContent = "Nothing here has these words.";
    none.hidden = true;
    dialog.append(field, list, none);
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

    function show(all) {
        shown = all.slice(0, 40);
        chosen = 0;
        list.replaceChildren(
            ...shown.map((choice, index) => {
                const item = document.createElement("li");
                item.id = `palette-${index}`;
                item.setAttribute("role", "option");
                const kind = document.createElement("span");
                kind.className = "palette-kind";
                kind.textContent = choice.kind;
                item.append(choice.words, " ", kind);
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
        const others = await found(field.value, signal);
        if (signal.aborted) return;
        if (others.length) show([...near, ...others]);
        none.hidden = near.length + others.length > 0 || !field.value.trim();
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
