/** Questions carried from day to day in their calendar, by pointer or keys: each is moved by the form it has anyway. */

const calendar = document.querySelector("[data-calendar]");
const says = document.querySelector("#calendar-says");
const days = [...calendar.querySelectorAll("[data-day]")];
let carried = null;
let aimed = null;

const form = (day) => day.querySelector("form[action$='/day']");
const may = (day) => !day.classList.contains("is-past") && (!day.dataset.question || Boolean(form(day)));

function aim(day) {
    aimed?.classList.remove("aimed");
    aimed = day;
    aimed?.classList.add("aimed");
    if (!day) return;
    const there = day === carried ? "where it stands" : day.dataset.question ? `in exchange for “${day.dataset.question}”` : "which has no question";
    says.textContent = `${day.dataset.name}, ${there}.`;
}

function lift(day) {
    carried = day;
    day.classList.add("lifted");
    aim(day);
    says.textContent = `“${day.dataset.question}” is lifted from ${day.dataset.name}.`;
}

function letGo(words) {
    carried?.classList.remove("lifted");
    aimed?.classList.remove("aimed");
    carried = null;
    aimed = null;
    if (words) says.textContent = words;
}

function drop() {
    const [from, to] = [carried, aimed];
    letGo();
    if (!from || !to || from === to) {
        says.textContent = from ? `“${from.dataset.question}” stays on ${from.dataset.name}.` : "";
        return;
    }
    says.textContent = "Moving …";
    form(from).elements.day.value = to.dataset.day;
    form(from).requestSubmit();
}

/** So many days on, past those where nothing can be put. */
function step(by) {
    let at = days.indexOf(aimed) + by;
    while (days[at] && !may(days[at])) at += Math.sign(by);
    if (!days[at]) return;
    aim(days[at]);
    days[at].scrollIntoView({ block: "nearest" });
}

function byKey(event, day) {
    if (!carried) {
        if (event.key !== " " && event.key !== "Enter") return;
        event.preventDefault();
        lift(day);
        return;
    }
    const by = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }[event.key];
    if (by) step(by);
    else if (event.key === " " || event.key === "Enter") drop();
    else if (event.key === "Escape") letGo(`“${day.dataset.question}” stays on ${day.dataset.name}.`);
    else if (event.key !== "Tab") return;
    else letGo(`“${day.dataset.question}” stays on ${day.dataset.name}.`);
    if (event.key !== "Tab") event.preventDefault();
}

for (const day of days) {
    const handle = day.querySelector(".poll-handle");
    if (!handle) continue;
    handle.hidden = false;
    handle.addEventListener("keydown", (event) => byKey(event, day));
    handle.addEventListener("click", (event) => event.preventDefault());
    day.draggable = true;
    day.addEventListener("dragstart", (event) => {
        event.dataTransfer.effectAllowed = "move";
        event.dataTransfer.setData("text/plain", day.dataset.question);
        lift(day);
    });
    day.addEventListener("dragend", () => letGo());
}

calendar.addEventListener("dragover", (event) => {
    const over = event.target.closest("[data-day]");
    if (!carried || !over || !may(over)) return;
    event.preventDefault();
    if (over !== aimed) aim(over);
});
calendar.addEventListener("drop", (event) => {
    if (!carried) return;
    event.preventDefault();
    drop();
});

const keys = document.querySelector("#calendar-keys");
keys.hidden = !days.some((day) => day.draggable);
