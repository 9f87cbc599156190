/** Quotation marks as each language writes them, while one types. One Backspace gives the plain mark back. */

import { InputRule } from "vendor/prosemirror-inputrules.js";

const NARROW = "\u202f";
const ENGLISH = ["“", "”", "‘", "’"];
const GERMAN = ["„", "“", "‚", "‘"];
const POLISH = ["„", "”", "‚", "’"];
const ANGLED = ["«", "»", "“", "”"];
const SAME = ["”", "”", "’", "’"];

const BY_LANGUAGE = {
    en: ENGLISH,
    de: GERMAN,
    cs: GERMAN,
    sk: GERMAN,
    sl: GERMAN,
    bg: GERMAN,
    is: GERMAN,
    lt: GERMAN,
    et: GERMAN,
    pl: POLISH,
    hu: POLISH,
    ro: POLISH,
    hr: POLISH,
    fr: [`«${NARROW}`, `${NARROW}»`, "“", "”"],
    es: ANGLED,
    it: ANGLED,
    pt: ANGLED,
    el: ANGLED,
    ru: ["«", "»", "„", "“"],
    uk: ["«", "»", "„", "“"],
    no: ["«", "»", "‘", "’"],
    nb: ["«", "»", "‘", "’"],
    nn: ["«", "»", "‘", "’"],
    da: ["»", "«", "›", "‹"],
    fi: SAME,
    sv: SAME,
    nl: ENGLISH,
};

/** Outer and inner marks, opening and closing. */
export function marksOf(language) {
    const [main, region] = (language || "en").toLowerCase().split("-");
    if (main === "de" && region === "ch") return ["«", "»", "‹", "›"];
    return BY_LANGUAGE[main] ?? ENGLISH;
}

const PLAIN = { inCodeMark: false };
const BEFORE = "(?:^|[\\s({\\[<\"'“„«‘‚—–/\u00a0\u202f-])";

/** An apostrophe, unless an inner quotation waits for its end. */
function single(state, at, open, close) {
    const place = state.doc.resolve(at);
    const before = place.parent.textBetween(0, place.parentOffset, null, "\ufffc");
    return before.lastIndexOf(open) > before.lastIndexOf(close) ? close : "’";
}

/** What is put in place of the typed mark in this language. */
export function quoteRules(language) {
    const [open, close, innerOpen, innerClose] = marksOf(language);
    return [
        new InputRule(new RegExp(`${BEFORE}(")$`), open, PLAIN),
        new InputRule(/"$/, close, PLAIN),
        new InputRule(new RegExp(`${BEFORE}(')$`), innerOpen, PLAIN),
        new InputRule(/'$/, (state, _, start, end) => state.tr.insertText(single(state, start, innerOpen, innerClose), start, end), PLAIN),
        new InputRule(/\.\.\.$/, "…", PLAIN),
        new InputRule(/–-$/, "—", PLAIN),
        new InputRule(/\S ?(--)$/, "–", PLAIN),
    ];
}
