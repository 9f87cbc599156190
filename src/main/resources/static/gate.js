/** Comfort only: puts a name where pages that are the same for all say “Your account”, and speaks with passkeys. */

async function greet() {
    const answer = await fetch("/account/here", { headers: { Accept: "application/json" } });
    const who = answer.ok ? await answer.json() : {};
    const link = document.querySelector("[data-visitor]");
    if (!who.name || !link) return;
    const face = new Image(20, 20);
    face.src = who.avatar;
    face.alt = "";
    link.replaceChildren(face, who.name);
    link.setAttribute("aria-label", "Your account: " + who.name);
    if (!who.desk) return;
    const desk = document.createElement("a");
    desk.href = who.desk;
    desk.textContent = "Desk";
    link.before(desk);
}

async function post(path, body) {
    const headers = { Accept: "application/json", "Content-Type": "application/json" };
    const answer = await fetch(path, { method: "POST", headers, body });
    const said = await answer.json();
    if (!answer.ok) throw new Error(said.detail);
    return said;
}

async function signIn(box) {
    const asked = PublicKeyCredential.parseRequestOptionsFromJSON(await post("/sign-in/passkey/challenge"));
    const signed = await navigator.credentials.get({ publicKey: asked });
    const to = encodeURIComponent(box.dataset.to);
    return post("/sign-in/passkey?to=" + to, JSON.stringify(signed.toJSON()));
}

async function add(box) {
    const asked = PublicKeyCredential.parseCreationOptionsFromJSON(await post("/account/passkeys/challenge"));
    const made = await navigator.credentials.create({ publicKey: asked });
    const name = encodeURIComponent(box.querySelector("input").value);
    return post("/account/passkeys?name=" + name, JSON.stringify(made.toJSON()));
}

function offer(box) {
    const button = box.querySelector("button");
    const wrong = box.querySelector(".wrong");
    box.hidden = false;
    button.addEventListener("click", async () => {
        button.disabled = true;
        wrong.hidden = true;
        try {
            const { to } = await (box.dataset.passkey === "add" ? add(box) : signIn(box));
            if (new URL(to, location.href).pathname === location.pathname) location.reload();
            else location.assign(to);
        } catch (trouble) {
            const stopped = ["NotAllowedError", "AbortError"].includes(trouble.name);
            const here = trouble.name === "InvalidStateError";
            wrong.textContent = stopped
                ? "No passkey was used."
                : here
                  ? "This device has a passkey for your account already."
                  : trouble.message || "That did not work. Please try again.";
            wrong.hidden = false;
            button.disabled = false;
        }
    });
}

if (/(^|; )signed-in=1/.test(document.cookie)) greet().catch(() => {});
if (window.PublicKeyCredential?.parseRequestOptionsFromJSON) document.querySelectorAll("[data-passkey]").forEach(offer);
