/** A file of a video that has been sent is named where it belongs. */

const FIELDS = { mp4: "mp4", webm: "webm", vtt: "captions" };

document.querySelector("[data-upload=file]").addEventListener("taken", ({ detail: { name } }) => {
    const field = document.getElementById(FIELDS[name.split(".").pop()] ?? "poster");
    if (field && !field.value) field.value = name;
    const option = document.createElement("option");
    option.value = name;
    document.getElementById("incoming").append(option);
});
