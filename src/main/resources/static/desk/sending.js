/** A file on its way to the paper: how far it is, and what the paper said of it. */

/** Of a picture, in bytes. */
export const LARGEST = 40_000_000;

function read(request) {
    try {
        const json = JSON.parse(request.responseText);
        return Array.isArray(json) ? json[0] : json;
    } catch {
        return {};
    }
}

function reason(request, said) {
    if (said?.reason || said?.detail) return said.reason || said.detail;
    if (request.status === 0) return "There is no connection. The file is still here: try again.";
    if (request.status === 401) return "Your session has ended. Sign in in another tab, then try again.";
    if (request.status === 404 || request.status === 405) return "This paper takes no such files at the desk.";
    return `The paper did not take it (answer ${request.status}).`;
}

/**
 * Sends one file.
 *
 * @param largest how many bytes it may have
 * @param progress called with how much of it is sent, from 0 to 100
 * @return a promise of what the paper made of it, or of the reason why it did not take it
 */
export function send(file, address, largest, progress = () => {}) {
    if (file.size > largest) return Promise.resolve({ reason: `The file is larger than ${largest / 1e6} MB. Make it smaller first.` });
    const form = new FormData();
    form.append("file", file, file.name || "pasted.png");
    return new Promise((kept) => {
        const request = new XMLHttpRequest();
        request.open("POST", address);
        request.setRequestHeader("Accept", "application/json");
        request.upload.addEventListener("progress", (event) => {
            if (event.lengthComputable) progress((100 * event.loaded) / event.total);
        });
        request.addEventListener("loadend", () => {
            const said = read(request);
            const taken = request.status === 200 || request.status === 201;
            kept(taken && (said?.key || said?.name) ? said : { reason: reason(request, said) });
        });
        request.send(form);
    });
}

/** Sends one picture to the library, which answers with the picture as it took it. */
export function sendPicture(file, progress) {
    return send(file, "/desk/pictures", LARGEST, progress);
}

/** The pictures among what was dropped, pasted or chosen. */
export function images(data) {
    return [...(data?.files ?? [])].filter((file) => file.type.startsWith("image/"));
}
