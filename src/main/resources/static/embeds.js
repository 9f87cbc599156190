/** Players of other sites, loaded when a reader asks for them: until then no other site hears of the reader. */

import players from "./players.js";

const MAY = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation";

/** The player for an address, with the address to frame; undefined for an address that is only a link. */
function playerAt(address) {
    for (const player of players) {
        const form = new RegExp(`^(?:${player.form})$`);
        if (form.test(address)) return {...player, frame: address.replace(form, player.frame)};
    }
}

function framed(player, title) {
    const frame = document.createElement("iframe");
    frame.title = title;
    frame.setAttribute("sandbox", MAY);
    frame.referrerPolicy = player.told === "paper" ? "strict-origin" : "no-referrer";
    frame.allow = "fullscreen; picture-in-picture; encrypted-media";
    frame.loading = "lazy";
    frame.src = player.frame;
    return frame;
}

/** Puts a button over the link; the link stays, for those who would rather go there. */
function offer(link, player) {
    const title = link.textContent.replace(/^Embedded: /, "");
    const box = document.createElement("div");
    box.className = `player ${player.shape}`;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = `Load ${player.what} from ${player.site}`;
    button.setAttribute("aria-label", `${button.textContent}: ${title}`);
    const note = document.createElement("p");
    const host = new URL(player.frame).host;
    const told = player.told === "paper" ? ", which learns that you come from this paper" : "";
    note.textContent = `Your browser will then contact ${host}${told}.`;
    button.addEventListener("click", () => {
        const frame = framed(player, title);
        box.replaceChildren(frame);
        box.classList.add("loaded");
        frame.focus();
    });
    box.append(button, note);
    link.closest(".embed").before(box);
}

/** A video of the paper's own plays where it stands: its page has the player. */
function offerOwn(link) {
    const title = link.textContent.replace(/^Embedded: /, "");
    const box = document.createElement("div");
    box.className = "player wide";
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Play the video";
    button.setAttribute("aria-label", `${button.textContent}: ${title}`);
    button.addEventListener("click", async () => {
        const page = await fetch(link.href).then((answer) => answer.text(), () => "");
        const video = new DOMParser().parseFromString(page, "text/html").querySelector("main video");
        if (!video) return void location.assign(link.href);
        video.removeAttribute("autoplay");
        box.replaceChildren(document.adoptNode(video));
        box.classList.add("loaded");
        video.focus();
        video.play().catch(() => {});
    });
    box.append(button);
    link.closest(".embed").before(box);
}

for (const link of document.querySelectorAll(".embed a[href]")) {
    const player = playerAt(link.href);
    if (new URL(link.href).origin === location.origin && link.pathname.startsWith("/videos/")) offerOwn(link);
    if (player) offer(link, player);
}
