/** Writing a story: the editor over its text, saving by itself, and what a reader will see of its headline. */

import { edit } from "desk/editor/editor.js";
import { gauges } from "desk/editor/gauges.js";
import { offer } from "desk/editor/restoring.js";
import { Saving } from "desk/editor/saving.js";

for (const area of document.querySelectorAll("textarea[data-editor]")) {
    let saving = null;
    const editor = edit(area, () => saving?.changed());
    const form = area.form;
    if (!form?.dataset.draft) continue;
    saving = new Saving(form, editor);
    saving.start();
    gauges(form);
    if (form.dataset.hold && !area.readOnly) offer(form, editor);
}
