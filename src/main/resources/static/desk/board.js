/** Lets cards of the board be dragged to another stage: a drop presses the card's own button for it. */

const board = document.querySelector("[data-board]");
let dragged = null;

function button(card, stage) {
    return stage && card.querySelector(`.card-moves button[name="to"][value="${stage}"]`);
}

function column(event) {
    return event.target.closest?.("[data-stage]");
}

function say(words) {
    const word = document.querySelector(".board-word");
    word.textContent = words;
    word.hidden = false;
}

for (const card of board.querySelectorAll("[data-card]")) {
    if (!card.querySelector('.card-moves button[name="to"]')) continue;
    card.draggable = true;
    card.addEventListener("dragstart", (event) => {
        dragged = card;
        event.dataTransfer.effectAllowed = "move";
        event.dataTransfer.setData("text/plain", card.querySelector("h3").textContent.trim());
        card.classList.add("dragged");
        for (const one of board.querySelectorAll("[data-stage]")) {
            one.classList.toggle("welcome", Boolean(button(card, one.dataset.stage)));
        }
    });
    card.addEventListener("dragend", () => {
        dragged = null;
        card.classList.remove("dragged");
        for (const one of board.querySelectorAll(".welcome, .over")) one.classList.remove("welcome", "over");
    });
}

board.addEventListener("dragover", (event) => {
    const over = column(event);
    for (const one of board.querySelectorAll(".over")) if (one !== over) one.classList.remove("over");
    if (!dragged || !over || !button(dragged, over.dataset.stage)) return;
    event.preventDefault();
    over.classList.add("over");
});

board.addEventListener("drop", (event) => {
    const over = column(event);
    const move = dragged && over && button(dragged, over.dataset.stage);
    if (!move) return;
    event.preventDefault();
    say("Moving …");
    move.form.requestSubmit(move);
});
