/** Shows colours and letters while they are typed; what is drawn here is saved by the form alone. */

const field = document.querySelector("#look");
const sample = document.querySelector("[data-look-sample]");
const said = document.querySelector("[data-look-said]");
const shown = ["paper", "ink", "soft", "accent", "text", "heads", "name"];

/** Relative luminance of a colour as the browser understands it, by WCAG 2.2. */
function luminance(colour) {
    const [red, green, blue] = colour.match(/[\d.]+/g).map(Number);
    const part = (value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
}

function contrast(one, other) {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
}

function draw() {
    const dark = matchMedia("(prefers-color-scheme: dark)").matches;
    for (const name of shown) sample.style.removeProperty(`--sample-${name}`);
    for (const line of field.value.split("\n")) {
        const colon = line.indexOf(":");
        if (colon < 0) continue;
        const name = line.slice(0, colon).trim();
        const own = dark ? name.replace(/^dark-/, "") : name;
        const colours = ["paper", "ink", "soft", "accent"];
        if (dark && colours.includes(name)) continue;
        if (shown.includes(own)) sample.style.setProperty(`--sample-${own}`, line.slice(colon + 1).trim());
    }
    const drawn = getComputedStyle(sample);
    if (drawn.color.startsWith("rgb") && drawn.backgroundColor.startsWith("rgb")) {
        const ratio = contrast(drawn.color, drawn.backgroundColor);
        said.textContent = `Contrast of letters and ground: ${ratio.toFixed(1)}${ratio < 4.5 ? ". At least 4.5 is needed." : "."}`;
    }
}

if (field && sample) {
    sample.hidden = false;
    field.addEventListener("input", draw);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
    draw();
}
