/** Comfort only: every page is whole without it. */

/** A link to a passage that stands on another page of a long story leads on to the entire story. */
function findPassage() {
    const passage = location.hash.slice(1);
    const entire = document.querySelector(".turning a.entire");
    if (passage && entire && !document.getElementById(passage)) location.replace(entire.href + location.hash);
}

/** A table that is wider than a phone can be moved sideways from the keyboard too. */
function reachTables() {
    for (const table of document.querySelectorAll(".body table")) {
        if (table.scrollWidth > table.clientWidth + 1) table.tabIndex = 0;
        else table.removeAttribute("tabindex");
    }
}

/** What other sites play is loaded when a reader asks for it. */
if (document.querySelector(".embed a")) import("./embeds.js");

/** The Question of the Day is answered in place. */
if (document.querySelector(".poll-form")) import("./poll.js");

/** Who is signed in, and passkeys. */
if (/(^|; )signed-in=1/.test(document.cookie) || document.querySelector("[data-passkey]")) import("./gate.js");

/** Discussions, and the moderators' queues. */
if (document.querySelector(".discussion, .queue")) import("./discussion.js");

/** A story that has been seen for some seconds counts as read: its address is sent, and nothing about the reader. */
function countReading() {
    const story = location.pathname;
    if (!/^\/\d{4}\/\d{2}\/\d{2}\/[a-z0-9-]+$/.test(story) || !document.querySelector(".h-entry")) return;
    let seen = 0;
    const watch = setInterval(() => {
        if (document.visibilityState === "visible") seen += 1;
        if (seen < 5) return;
        clearInterval(watch);
        navigator.sendBeacon("/reads", story);
    }, 1000);
}

countReading();
findPassage();
addEventListener("hashchange", findPassage);
reachTables();
document.fonts.ready.then(reachTables);
addEventListener("resize", reachTables);
