/** How long a headline is where others show it, and what it will look like there, while one types. */

import { made } from "desk/editor/dialog.js";

/** The first of these fields that says anything: what a place shows where it has no headline of its own. */
function shown(form, names) {
    for (const name of names) {
        const value = form.elements[name]?.value?.trim();
        if (value) return value;
    }
    return "";
}

function show(form, gauge) {
    const text = shown(form, gauge.dataset.for.split(/\s+/));
    const most = Number(gauge.dataset.max);
    const length = [...text].length;
    let count = gauge.querySelector(".gauge-count");
    if (!count) gauge.append((count = made("span", { class: "gauge-count" })));
    count.textContent = length > most ? `${length} of ${most}: ${length - most} too long` : `${length} of ${most}`;
    gauge.classList.toggle("over", length > most);
    let bar = gauge.querySelector("meter");
    if (!bar) count.before((bar = made("meter", { min: 0, max: most, "aria-hidden": "true" })));
    bar.value = Math.min(length, most);
}

/** Previews name the fields that they show: data-shows="search headline". */
function preview(form, part) {
    const text = shown(form, part.dataset.shows.split(/\s+/));
    part.textContent = text || part.dataset.empty || "";
}

export function gauges(form) {
    const all = document.querySelectorAll("[data-gauge][data-for]");
    const previews = document.querySelectorAll("[data-shows]");
    if (!all.length && !previews.length) return;
    const update = () => {
        for (const gauge of all) show(form, gauge);
        for (const part of previews) preview(form, part);
    };
    form.addEventListener("input", update);
    update();
}
