/** How long a headline is where others show it, and what it will look like there, while one types. */

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
    const over = length > most;
    const count = gauge.querySelector(".gauge-length");
    if (count) count.textContent = over ? `${length} of ${most}: ${length - most} too long` : `${length} of ${most}`;
    const bar = gauge.querySelector("meter");
    if (bar) bar.value = Math.min(length, most);
    gauge.classList.toggle("gauge-over", over);
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
