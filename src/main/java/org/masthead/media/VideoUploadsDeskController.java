package org.masthead.media;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.masthead.gate.Admits;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.house.Refused;
import org.masthead.house.Slug;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.Ledger;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Takes the files of a video from a browser: they lie in {@code incoming} then, where the videos' desk finds them. */
@Controller
class VideoUploadsDeskController {

    private static final String DESK = "/desk/videos";
    private static final Set<String> ENDINGS = Set.of("mp4", "webm", "vtt", "jpg", "jpeg", "png", "gif", "webp");
    private static final Uploads.Most MOST = new Uploads.Most(500_000_000, """
            What is sent together may have 500 MB; nothing of it was kept.""", """
            Make the video smaller first, or let whoever runs the server put it into the folder incoming.""");

    private final Uploads uploads;
    private final VideoStore store;
    private final Ledger ledger;
    private final TransactionTemplate transaction;

    VideoUploadsDeskController(Uploads uploads, VideoStore store, Ledger ledger, TransactionTemplate transaction) {
        this.uploads = uploads;
        this.store = store;
        this.ledger = ledger;
        this.transaction = transaction;
    }

    /** A page sends one file at a time and gets its name as JSON; a form without scripts sends all at once. */
    @PostMapping("/desk/videos/files")
    @Admits(Role.EDITOR)
    ModelAndView take(HttpServletRequest request, Visitor visitor) {
        var json = PictureDeskController.wantsJson(request);
        try {
            var names = uploads.put(request, MOST, this::place).stream()
                    .map(file -> file.getFileName().toString())
                    .toList();
            if (names.isEmpty())
                throw new Refused(
                        422, "No file came", "Nothing was chosen.", "Choose one file or several, and send them.");
            var by = new Editor(visitor.name());
            transaction.executeWithoutResult(
                    status -> names.forEach(name -> ledger.write(by, "sent a file", "incoming:" + name, "")));
            return json
                    ? PictureDeskController.json(201, Map.of("name", names.getFirst()))
                    : new ModelAndView("redirect:" + DESK + "#files");
        } catch (Refused refused) {
            if (!json) throw refused;
            return PictureDeskController.json(
                    refused.status(), Map.of("reason", Objects.requireNonNull(refused.getMessage())));
        }
    }

    private Path place(String name) {
        var dot = name.lastIndexOf('.');
        var ending = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        if (dot < 0 || !ENDINGS.contains(ending))
            throw new Refused(
                    422,
                    "Not a file of a video",
                    "“" + name + "” is none that a video is made of.",
                    "Send MP4 or WebM, a poster as JPEG, PNG, GIF or WebP, and captions as WebVTT.");
        var stem = Slug.of(name.substring(0, dot));
        return store.placeFor((stem.isEmpty() ? "video" : stem) + "." + ending);
    }
}
