/** What the server does not have yet, kept in this browser: one copy a story and account, until it arrived. */

const STORE = "copies";

function opened() {
    return new Promise((kept, failed) => {
        const asked = indexedDB.open("masthead-desk", 1);
        asked.onupgradeneeded = () => asked.result.createObjectStore(STORE);
        asked.onsuccess = () => kept(asked.result);
        asked.onerror = () => failed(asked.error);
    });
}

async function run(mode, act) {
    try {
        const base = await opened();
        return await new Promise((kept, failed) => {
            const dealing = base.transaction(STORE, mode);
            const asked = act(dealing.objectStore(STORE));
            dealing.oncomplete = () => kept(asked.result);
            dealing.onerror = dealing.onabort = () => failed(dealing.error);
        }).finally(() => base.close());
    } catch {
        return undefined;
    }
}

/** @return whether this browser keeps it: one that keeps nothing must not be said to */
export async function keep(key, copy) {
    return (await run("readwrite", (store) => store.put(copy, key))) !== undefined;
}

/** What is kept under this key; undefined for nothing. */
export function kept(key) {
    return run("readonly", (store) => store.get(key));
}

export function drop(key) {
    return run("readwrite", (store) => store.delete(key));
}

/** Noted in an instant while the page goes, when there is no time left for more. */
export function note(key, copy) {
    try {
        sessionStorage.setItem(key, JSON.stringify(copy));
    } catch {
        // what this browser refuses to note, the server may still get
    }
}

/** What was noted so, once. */
export function noted(key) {
    const copy = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    return copy ? JSON.parse(copy) : undefined;
}
