/** Says on the picture itself what must be seen: with the pointer or the arrow keys. The fields below hold the same. */

const root = document.querySelector("[data-framing]");
const wide = Number(root.dataset.width);
const high = Number(root.dataset.height);
const stage = root.querySelector(".stage");
const tools = root.querySelector(".framing-tools");
const state = root.querySelector(".framing-state");
const across = root.querySelector("#across");
const down = root.querySelector("#down");
const SVG = "http://www.w3.org/2000/svg";

const shapes = [...root.querySelectorAll(".crop")].map((fields) => ({
    fields,
    key: fields.dataset.shape,
    words: fields.dataset.words,
    ratio: Number(fields.dataset.down) / Number(fields.dataset.across),
    x: fields.querySelector(`#x-${CSS.escape(fields.dataset.shape)}`),
    y: fields.querySelector(`#y-${CSS.escape(fields.dataset.shape)}`),
    width: fields.querySelector(`#width-${CSS.escape(fields.dataset.shape)}`),
}));
let active = null;

const clamp = (value, low, most) => Math.min(Math.max(value, low), Math.max(low, most));
const tall = (shape, width) => Math.max(1, Math.round(width * shape.ratio));

function element(name, parent, kind) {
    const made = document.createElementNS(SVG, name);
    if (kind) made.setAttribute("class", kind);
    parent.append(made);
    return made;
}

const marks = element("svg", stage);
marks.setAttribute("viewBox", `0 0 ${wide} ${high}`);
marks.setAttribute("preserveAspectRatio", "none");
marks.setAttribute("tabindex", "0");
marks.setAttribute("role", "application");
marks.setAttribute("aria-describedby", "framing-hint");
const dark = element("path", marks, "dark");
const frameUnder = element("rect", marks, "edge under");
const frame = element("rect", marks, "edge");
const pointUnder = element("circle", marks, "edge under");
const point = element("circle", marks, "edge");

function widest(shape) {
    let width = Math.min(wide, Math.floor(high / shape.ratio));
    while (width > 1 && tall(shape, width) > high) width--;
    return width;
}

/** The part that is shown in a shape: the one chosen, else the widest around the point. */
function part(shape) {
    if (shape.width.value !== "" && Number(shape.width.value) > 0)
        return { x: Number(shape.x.value), y: Number(shape.y.value), width: Number(shape.width.value) };
    const width = widest(shape);
    return placed(shape, (Number(across.value) / 100) * wide, (Number(down.value) / 100) * high, width);
}

function placed(shape, middleX, middleY, width) {
    const fitting = Math.round(clamp(width, Math.min(64, wide), widest(shape)));
    return {
        x: Math.round(clamp(middleX - fitting / 2, 0, wide - fitting)),
        y: Math.round(clamp(middleY - tall(shape, fitting) / 2, 0, high - tall(shape, fitting))),
        width: fitting,
    };
}

function set(all, values) {
    for (const one of all) for (const [name, value] of Object.entries(values)) one.setAttribute(name, value);
}

function draw() {
    const x = (Number(across.value) / 100) * wide;
    const y = (Number(down.value) / 100) * high;
    set([pointUnder, point], { cx: x, cy: y, r: Math.max(wide, high) / 40 });
    const shown = active ? part(active) : null;
    for (const one of [dark, frameUnder, frame]) one.setAttribute("visibility", shown ? "visible" : "hidden");
    if (shown) {
        const h = tall(active, shown.width);
        set([frameUnder, frame], { x: shown.x, y: shown.y, width: shown.width, height: h });
        dark.setAttribute(
            "d",
            `M0 0H${wide}V${high}H0Z M${shown.x} ${shown.y}h${shown.width}v${h}h${-shown.width}Z`,
        );
    }
    marks.setAttribute(
        "aria-label",
        active
            ? `The part for ${active.words}. Arrow keys move it, plus and minus change its size, Delete lets it follow the point.`
            : "The point that matters most. Arrow keys move it; hold Shift for larger steps.",
    );
}

function say() {
    if (!active) state.textContent = `The point is ${across.value} % from the left and ${down.value} % from the top.`;
    else if (active.width.value === "") state.textContent = `${active.words} follows the point.`;
    else state.textContent = `${active.words}: ${active.width.value} pixels wide, from ${active.x.value}, ${active.y.value}.`;
}

function changed() {
    draw();
    say();
}

function movePoint(x, y) {
    across.value = Math.round(clamp((x / wide) * 100, 0, 100) * 10) / 10;
    down.value = Math.round(clamp((y / high) * 100, 0, 100) * 10) / 10;
    changed();
}

function moveCrop(middleX, middleY, width) {
    const to = placed(active, middleX, middleY, width);
    active.x.value = to.x;
    active.y.value = to.y;
    active.width.value = to.width;
    changed();
}

function choose(shape) {
    active = shape;
    for (const button of tools.children)
        button.setAttribute("aria-pressed", String(button.dataset.shape === (shape ? shape.key : "")));
    changed();
}

for (const shape of [null, ...shapes]) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "second";
    button.textContent = shape ? shape.words : "The point";
    button.dataset.shape = shape ? shape.key : "";
    button.addEventListener("click", () => choose(shape));
    tools.append(button);
}
const back = document.createElement("button");
back.type = "button";
back.className = "second";
back.textContent = "Follow the point";
back.dataset.shape = "none";
back.addEventListener("click", follow);
tools.after(back);

function follow() {
    if (!active) return;
    for (const field of [active.x, active.y, active.width]) field.value = "";
    changed();
}

function pointed(event) {
    const box = marks.getBoundingClientRect();
    return [((event.clientX - box.left) / box.width) * wide, ((event.clientY - box.top) / box.height) * high];
}

function to(x, y) {
    if (active) moveCrop(x, y, part(active).width);
    else movePoint(x, y);
}

marks.addEventListener("pointerdown", (event) => {
    marks.setPointerCapture(event.pointerId);
    to(...pointed(event));
});
marks.addEventListener("pointermove", (event) => {
    if (marks.hasPointerCapture(event.pointerId)) to(...pointed(event));
});

const STEPS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
marks.addEventListener("keydown", (event) => {
    const size = event.shiftKey ? 0.05 : 0.01;
    const step = STEPS[event.key];
    const now = active ? part(active) : null;
    if (step && now)
        moveCrop(
            now.x + now.width / 2 + step[0] * size * wide,
            now.y + tall(active, now.width) / 2 + step[1] * size * high,
            now.width,
        );
    else if (step)
        movePoint(
            (Number(across.value) / 100 + step[0] * size) * wide,
            (Number(down.value) / 100 + step[1] * size) * high,
        );
    else if (now && (event.key === "+" || event.key === "=" || event.key === "-"))
        moveCrop(
            now.x + now.width / 2,
            now.y + tall(active, now.width) / 2,
            now.width * (event.key === "-" ? 0.95 : 1.05),
        );
    else if (now && event.key === "Delete") follow();
    else return;
    event.preventDefault();
});

root.addEventListener("input", draw);
tools.hidden = false;
choose(null);
state.textContent = "";
