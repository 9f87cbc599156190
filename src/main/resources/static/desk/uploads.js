/** Files are sent one by one, with how far each is: chosen, dropped or pasted. Without this, the form sends them. */

import { LARGEST, send } from "desk/sending.js";

const AT_ONCE = 2;

const form = document.querySelector("[data-upload]");
const kind = form.dataset.upload || "picture";
const where = kind === "picture" ? "in the library" : "here";
const largest = Number(form.dataset.largest || LARGEST);
const input = form.querySelector("input[type=file]");
const list = form.querySelector(".upload-list");
const state = form.querySelector(".upload-state");
const waiting = [];
let running = 0;
let taken = 0;
let refused = 0;

function line(file) {
    const item = document.createElement("li");
    const name = document.createElement("span");
    name.textContent = file.name;
    const progress = document.createElement("progress");
    progress.max = 100;
    progress.value = 0;
    progress.setAttribute("aria-label", `${file.name}: how much is sent`);
    item.append(name, progress);
    list.append(item);
    return item;
}

function say() {
    const open = waiting.length + running;
    const words = [];
    if (open) words.push(open === 1 ? `One ${kind} is being sent.` : `${open} ${kind}s are being sent.`);
    if (taken) words.push(taken === 1 ? `One ${kind} is ${where}.` : `${taken} ${kind}s are ${where}.`);
    if (refused) words.push(refused === 1 ? "One was not taken." : `${refused} were not taken.`);
    state.textContent = words.join(" ");
}

function fail(item, file, reason) {
    refused++;
    item.querySelector("progress")?.remove();
    const fault = document.createElement("p");
    fault.className = "fault";
    fault.textContent = reason;
    item.append(fault);
    const again = document.createElement("button");
    again.type = "button";
    again.className = "second";
    again.textContent = "Try again";
    again.setAttribute("aria-label", `Try again: ${file.name}`);
    again.addEventListener("click", () => {
        refused--;
        item.remove();
        add([file]);
    });
    item.append(again);
}

function done(item, file, picture) {
    taken++;
    item.querySelector("progress")?.remove();
    form.dispatchEvent(new CustomEvent("taken", { detail: picture }));
    if (!picture.id) return;
    const link = document.createElement("a");
    link.href = `/desk/pictures/${picture.id}`;
    link.textContent = picture.alt && picture.credit ? "Open" : "Describe it";
    link.setAttribute("aria-label", `${link.textContent}: ${file.name}`);
    item.append(link);
}

async function sent({ file, item }) {
    running++;
    const said = await send(file, form.action, largest, (part) => (item.querySelector("progress").value = part));
    running--;
    if (said.reason) fail(item, file, said.reason);
    else done(item, file, said);
    say();
    next();
}

function next() {
    while (running < AT_ONCE && waiting.length) sent(waiting.shift());
}

function add(files) {
    for (const file of files) {
        waiting.push({ file, item: line(file) });
    }
    next();
    say();
}

form.querySelector(".upload-ways").hidden = false;
form.addEventListener("submit", (event) => {
    event.preventDefault();
    add(input.files);
    input.value = "";
});
input.addEventListener("change", () => {
    if (!input.files.length) return;
    add([...input.files]);
    input.value = "";
});

const hasFiles = (event) => event.dataTransfer?.types.includes("Files");
addEventListener("dragover", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    form.classList.add("over");
});
addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) form.classList.remove("over");
});
addEventListener("drop", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    form.classList.remove("over");
    add([...event.dataTransfer.files]);
});
addEventListener("paste", (event) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (!files.length) return;
    event.preventDefault();
    add(files);
});
addEventListener("beforeunload", (event) => {
    if (running || waiting.length) event.preventDefault();
});
