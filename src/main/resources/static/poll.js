/** Votes in place: the form is whole without it. What comes back is the page a reader without scripts is led to. */

/** The results as the server shows them, or what it found wrong. */
async function ask(address, options) {
    const answer = await fetch(address, {...options, headers: {Accept: "text/html"}, credentials: "same-origin"});
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const outcome = page.querySelector(".poll-outcome");
    const fault = page.querySelector(".poll-fault, .apology .deck");
    return {outcome: answer.ok ? outcome : null, fault: fault?.textContent ?? ""};
}

/** What a screen reader says: the notice, then each answer with its numbers. */
function spoken(outcome) {
    const notice = outcome.querySelector(".poll-notice, .poll-instead")?.textContent ?? "Results.";
    const rows = [...outcome.querySelectorAll("tr")].map(row =>
        [...row.cells].map(cell => cell.textContent.trim()).join(", "));
    return [notice, ...rows, outcome.querySelector(".poll-sum")?.textContent ?? ""].join(" ").trim();
}

function announcer(place) {
    const voice = document.createElement("div");
    voice.className = "unseen";
    voice.setAttribute("aria-live", "polite");
    place.before(voice);
    return voice;
}

function complain(form, words) {
    let fault = form.querySelector(".poll-fault");
    if (!fault) {
        fault = document.createElement("p");
        fault.className = "poll-fault";
        fault.setAttribute("role", "alert");
        form.querySelector("legend").after(fault);
    }
    fault.textContent = words;
}

/** Puts the results where the form was; the way back is a button. */
function show(place, outcome, voice, votedNow) {
    const before = [...place.childNodes];
    const shown = document.importNode(outcome, true);
    shown.tabIndex = -1;
    shown.querySelector(".poll-notice")?.removeAttribute("role");
    place.replaceChildren(shown);
    if (!votedNow) {
        const back = document.createElement("button");
        back.type = "button";
        back.className = "poll-back";
        back.textContent = "Back to the question";
        back.addEventListener("click", () => {
            place.replaceChildren(...before);
            place.querySelector("input")?.focus();
        });
        place.append(back);
    }
    voice.textContent = spoken(outcome);
    shown.focus({preventScroll: true});
}

async function vote(event, place, voice) {
    event.preventDefault();
    const form = event.target;
    if (form.dataset.sending) return;
    form.dataset.sending = "yes";
    try {
        const body = new URLSearchParams(new FormData(form));
        const {outcome, fault} = await ask(form.action, {method: "POST", body});
        if (outcome) show(place, outcome, voice, true);
        else complain(form, fault || "Your vote could not be sent. Please try again.");
    } catch {
        complain(form, "Your vote could not be sent: there is no connection. Please try again.");
    } finally {
        delete form.dataset.sending;
    }
}

async function look(event, place, voice) {
    event.preventDefault();
    const address = event.currentTarget.href;
    try {
        const {outcome} = await ask(address.split("#")[0], {});
        if (outcome) show(place, outcome, voice, false);
        else location.href = address;
    } catch {
        location.href = address;
    }
}

for (const place of document.querySelectorAll(".poll-place")) {
    const voice = announcer(place);
    const form = place.querySelector(".poll-form");
    form?.addEventListener("submit", event => vote(event, place, voice));
    form?.querySelector(".poll-see")?.addEventListener("click", event => look(event, place, voice));
}
