/**
 * Saves what one types: in this browser at once, at the server a moment after the last key. Says plainly which of both
 * it is, and gives nothing away when the network, the session or the story itself goes to somebody else.
 */

import { made } from "desk/editor/dialog.js";
import { fieldsOf } from "desk/editor/fields.js";
import { drop, keep, note } from "desk/editor/keeping.js";

const PAUSE = 700;
const LONGEST = 5000;
const AGAIN = [2000, 4000, 8000, 10000];
const PRESENCE = 10000;
const OUTLIVES_THE_PAGE = 60000;

export function keyOf(form) {
    return `${form.dataset.account ?? ""}:${form.dataset.story}`;
}

function clock(moment) {
    return new Date(moment).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
}

export class Saving {
    /** @param editor closes when the story is no longer in these hands */
    constructor(form, editor) {
        this.form = form;
        this.editor = editor;
        this.key = keyOf(form);
        this.state = form.querySelector(".save-state") ?? document.querySelector(".save-state");
        this.changes = 0;
        this.saved = 0;
        this.failures = 0;
        this.unanswered = null;
        this.closed = !form.dataset.hold;
        this.banner = made("div", { class: "writing-banner", role: "alert", hidden: true });
        this.presence = made("p", { class: "writing-presence", role: "status" });
        form.before(this.banner, this.presence);
    }

    start() {
        this.form.addEventListener("input", (event) => {
            if (event.target.name && !event.target.closest(".editor")) this.changed();
        });
        document.addEventListener("submit", (event) => this.submitted(event));
        addEventListener("online", () => this.send());
        addEventListener("focus", () => {
            this.look();
            if (this.failures) this.send();
        });
        document.addEventListener("visibilitychange", () => document.hidden && this.send());
        addEventListener("pagehide", () => this.leave());
        addEventListener("keydown", (event) => {
            if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "s" && !event.defaultPrevented) {
                event.preventDefault();
                this.form.requestSubmit();
            }
        });
        setInterval(() => this.look(), PRESENCE);
    }

    get dirty() {
        return this.changes > this.saved || this.unanswered !== null;
    }

    /** Something was typed. */
    changed() {
        if (this.closed) return;
        this.changes++;
        this.since ??= Date.now();
        clearTimeout(this.keeping);
        this.keeping = setTimeout(() => this.keepHere(), 200);
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.send(), Math.min(PAUSE, Math.max(0, this.since + LONGEST - Date.now())));
        if (!this.failures) this.say("…", "busy");
    }

    async keepHere() {
        this.here = await keep(this.key, this.copy());
    }

    copy() {
        return { fields: fieldsOf(this.form), at: Date.now() };
    }

    say(words, kind) {
        if (!this.state) return;
        if (words !== "…") this.state.textContent = words;
        this.state.dataset.state = kind;
    }

    /** Sends what is typed, once at a time. @return whether the server has all of it */
    async send() {
        clearTimeout(this.timer);
        while (this.sending) await this.sending;
        if (this.closed || !this.dirty) return !this.dirty;
        this.sending = this.attempt();
        const done = await this.sending;
        this.sending = null;
        if (done && this.dirty && !this.closed) return this.send();
        return done;
    }

    /** One sending. What got no answer is sent again as it was: the server may have it already. */
    async attempt() {
        const parcel = this.unanswered ?? { body: new URLSearchParams(new FormData(this.form)).toString(), upTo: this.changes };
        this.since = null;
        this.say("Saving …", "busy");
        clearTimeout(this.keeping);
        const keeping = this.keepHere();
        try {
            const answer = await fetch(this.form.dataset.draft, {
                method: "POST",
                body: parcel.body,
                headers: { "Content-Type": "application/x-www-form-urlencoded;charset=UTF-8", Accept: "application/json" },
                keepalive: parcel.body.length < OUTLIVES_THE_PAGE,
                signal: AbortSignal.timeout(20000),
            });
            await keeping;
            return await this.answered(answer, parcel);
        } catch {
            await keeping;
            this.unanswered = parcel;
            return this.failed("Not saved: no connection.");
        }
    }

    async answered(answer, parcel) {
        const said = /json/.test(answer.headers.get("Content-Type") ?? "") ? await answer.json() : {};
        if (answer.status === 200 || (answer.status === 422 && said.version !== undefined)) return this.arrived(said, parcel);
        this.unanswered = null;
        if (answer.status === 409) return this.lost(said, parcel);
        if (answer.status === 401) return this.failed("Your session has ended.", "Sign in in another tab, then go on.");
        if (answer.status === 403) return this.failed("Not saved: you may not write this story.");
        if (answer.status === 404) return this.failed("Not saved: the story is no longer here.");
        return this.failed("Not saved: the paper does not answer.");
    }

    async arrived({ version, saved, faults }, parcel) {
        this.unanswered = null;
        this.failures = 0;
        this.saved = parcel.upTo;
        this.form.dataset.version = version;
        if (this.form.elements.version) this.form.elements.version.value = version;
        const mended = faults && Object.keys(faults).length;
        if (this.changes > this.saved) return true;
        await drop(this.key);
        this.say(`Saved ${clock(saved ?? Date.now())}${mended ? ". Before it is ready: " + Object.values(faults).join(" ") : ""}`, mended ? "faults" : "saved");
        return true;
    }

    failed(words, after = "") {
        const kept = this.here ? "Kept in this browser." : "This browser keeps nothing: leave the page open.";
        this.say(`${words} ${kept} ${after}`.trim(), "failed");
        const wait = AGAIN[Math.min(this.failures++, AGAIN.length - 1)];
        this.timer = setTimeout(() => this.send(), wait);
        return false;
    }

    /** The story went on at other hands, or in another tab; what was typed here is a branch. */
    async lost({ reason, by, branch }, parcel) {
        this.saved = parcel.upTo;
        this.close(reason === "newer" ? "This story went on in another window." : `${by} took this story over.`, branch);
        if (this.changes > this.saved) return this.attempt();
        await drop(this.key);
        return false;
    }

    close(words, branch) {
        this.closed = true;
        clearTimeout(this.timer);
        this.editor?.close();
        for (const one of this.form.elements) {
            if (one.matches("button, select")) one.disabled = true;
            else one.readOnly = true;
        }
        const kept = branch
            ? [" What you wrote is kept: ", made("a", { href: branch, text: "see your text" }), ". "]
            : [" Nothing you wrote is lost. "];
        this.banner.replaceChildren(words, ...kept, made("a", { href: location.pathname, text: "Open the story as it is now" }));
        this.banner.hidden = false;
        this.say("Not yours to change now.", "closed");
    }

    /** Says that this browser is still here, and hears who else is. */
    async look() {
        try {
            const answer = await fetch(this.form.dataset.holdPath, { headers: { Accept: "application/json" } });
            if (answer.ok) await this.heard(await answer.json());
        } catch {
            // the next look tells
        }
    }

    async heard({ by, mine, asked }) {
        const waiting = typeof asked === "string" ? asked : "";
        if (this.form.dataset.hold && !this.closed && by && !mine) {
            if (this.dirty) await this.send();
            if (!this.closed) this.close(`${by} took this story over.`);
        }
        const said = mine ? waiting && `${waiting} is waiting for this story.` : !by && this.closed ? "The story is free now. Open it anew to write." : "";
        if (this.presence.textContent !== said) this.presence.textContent = said || "";
    }

    /**
     * A form goes only when the server has what was typed: what comes back is then never older. What publishes takes what
     * is on the screen along, as the revision that is published.
     */
    async submitted(event) {
        const form = event.target;
        if (form.method === "dialog" || event.defaultPrevented || form === this.passing || this.closed) return;
        const publishes = this.changes > 0 && /\/(publication|schedule)$/.test(form.action);
        if (this.dirty || publishes) {
            event.preventDefault();
            const { submitter } = event;
            if (!(await this.send())) return;
            if (publishes && !(await this.revise(form))) return;
            this.passing = form;
            form.requestSubmit(submitter);
        }
        this.passing = form;
        this.form.dataset.going = "yes";
    }

    /** Saves what is on the screen as a revision, and tells the form which one. @return whether it is saved */
    async revise(form) {
        try {
            const body = new URLSearchParams(new FormData(this.form));
            const answer = await fetch(this.form.action, { method: "POST", body, signal: AbortSignal.timeout(20000) });
            const page = new DOMParser().parseFromString(await answer.text(), "text/html");
            const revision = page.querySelector('form[action$="/publication"] [name="revision"]')?.value;
            if (!answer.ok || !revision) return this.failed("Not published: what you wrote could not be saved as a revision.");
            this.changes = this.saved = 0;
            form.elements.revision.value = revision;
            return true;
        } catch {
            return this.failed("Not published: no connection.");
        }
    }

    /** The page goes: what is not there yet is sent on its way, and stays here until it was seen to arrive. */
    leave() {
        if (this.closed) return;
        if (this.dirty) {
            note(this.key, this.copy());
            if (!this.sending) this.attempt();
        } else if (!this.passing && this.form.dataset.holdPath) {
            navigator.sendBeacon(`${this.form.dataset.holdPath}/end`, new URLSearchParams({ hold: this.form.dataset.hold }));
        }
    }
}
