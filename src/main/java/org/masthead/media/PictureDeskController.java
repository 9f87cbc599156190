package org.masthead.media;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.masthead.gate.Admits;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.house.Characters;
import org.masthead.house.Json;
import org.masthead.house.NotFound;
import org.masthead.house.Paper;
import org.masthead.house.Printed;
import org.masthead.house.Refused;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.Ledger;
import org.masthead.newsroom.OnDesk;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The desk where the newsroom brings pictures, describes them, says whose they are, and replaces them. */
@Controller
@Ledger.About("picture:{id}")
@RequestMapping("/desk/pictures")
class PictureDeskController {

    private static final String DESK = "/desk/pictures";

    private final PictureDesk desk;
    private final PictureDeskPages pages;
    private final Uploads uploads;
    private final PictureRepository pictures;
    private final Paper paper;

    PictureDeskController(
            PictureDesk desk, PictureDeskPages pages, Uploads uploads, PictureRepository pictures, Paper paper) {
        this.desk = desk;
        this.pages = pages;
        this.uploads = uploads;
        this.pictures = pictures;
        this.paper = paper;
    }

    @GetMapping
    @Admits({Role.REPORTER, Role.EDITOR, Role.STANDARDS, Role.RIGHTS})
    @OnDesk(value = "Pictures", part = OnDesk.Part.STORIES, place = 60)
    ModelAndView library(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String only,
            @RequestParam(defaultValue = "") String before) {
        var words = Characters.clean(q).strip();
        return library(PictureLists.Asked.of(words, only, before), List.of(), List.of());
    }

    private ModelAndView library(PictureLists.Asked asked, List<String> faults, List<Picture> taken) {
        return new ModelAndView("media/library", Map.of("page", pages.library(asked, faults, taken)));
    }

    /** Takes files in; a page gets one at a time as JSON, a form without scripts sends all at once. */
    @PostMapping
    @Admits({Role.REPORTER, Role.EDITOR, Role.STANDARDS, Role.RIGHTS})
    ModelAndView take(HttpServletRequest request, Visitor visitor) {
        var by = new Editor(visitor.name());
        try {
            var outcomes = uploads.each(request, (file, name) -> new Sent(name, desk.take(file, name, by)));
            return wantsJson(request) ? told(outcomes) : shown(outcomes);
        } catch (Refused refused) {
            if (!wantsJson(request)) throw refused;
            return json(refused.status(), Map.of("reason", Objects.requireNonNull(refused.getMessage())));
        }
    }

    private static ModelAndView told(List<Sent> outcomes) {
        if (outcomes.size() != 1) return json(422, Map.of("reason", "Send one file at a time."));
        return switch (outcomes.getFirst().outcome()) {
            case PictureDesk.Outcome.Taken(var picture, var fresh) ->
                json(fresh ? 201 : 200, PictureDeskPages.told(picture));
            case PictureDesk.Outcome.Declined(var reason) -> json(422, Map.of("reason", reason));
        };
    }

    private ModelAndView shown(List<Sent> outcomes) {
        var faults = new ArrayList<String>();
        var taken = new ArrayList<Picture>();
        if (outcomes.isEmpty()) faults.add("No file came. Choose one or several first.");
        for (var sent : outcomes) {
            switch (sent.outcome()) {
                case PictureDesk.Outcome.Taken one -> taken.add(one.picture());
                case PictureDesk.Outcome.Declined(var reason) -> faults.add("“" + sent.name() + "”: " + reason);
            }
        }
        if (faults.isEmpty())
            return new ModelAndView("redirect:"
                    + (taken.size() == 1 ? DESK + "/" + taken.getFirst().id() : DESK));
        var answer = library(PictureLists.Asked.of("", "", ""), faults, taken);
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    @GetMapping("/{id:[0-9]{1,18}}")
    @Admits({Role.REPORTER, Role.EDITOR, Role.STANDARDS, Role.RIGHTS})
    ModelAndView show(@PathVariable long id, Visitor visitor) {
        return new ModelAndView("media/picture", Map.of("page", pages.picture(id, visitor.role())));
    }

    /** For the desk alone: it sees pictures too whose licence has ended. */
    @GetMapping("/{id:[0-9]{1,18}}/preview")
    @Admits({Role.REPORTER, Role.EDITOR, Role.STANDARDS, Role.RIGHTS})
    ResponseEntity<Resource> preview(@PathVariable long id) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .header("Cache-Control", "no-store")
                .body(new FileSystemResource(desk.preview(id)));
    }

    @PostMapping("/{id:[0-9]{1,18}}")
    @Admits({Role.REPORTER, Role.EDITOR, Role.STANDARDS, Role.RIGHTS})
    ModelAndView describe(@PathVariable long id, @RequestParam Map<String, String> sent, Visitor visitor) {
        var picture = pictures.byId(id).orElseThrow(NotFound::new);
        var form = PictureForm.sent(sent);
        var said = form.described();
        var framing = form.framing(picture.width(), picture.height());
        var expires = form.expires(paper.timeZone());
        if (!form.faults().isEmpty()) return again(id, visitor, form);
        var by = new Editor(visitor.name());
        desk.describe(id, said, framing, by);
        if (PictureDeskPages.mayLicense(visitor.role()) && sent.containsKey("ends"))
            desk.license(id, form.text("holder"), form.text("copyright"), expires, by);
        return new ModelAndView("redirect:" + DESK + "/" + id);
    }

    /** Puts another file in the picture's place, wherever it is shown. */
    @PostMapping("/{id:[0-9]{1,18}}/file")
    @Admits(Role.EDITOR)
    ModelAndView replace(@PathVariable long id, HttpServletRequest request, Visitor visitor) {
        var by = new Editor(visitor.name());
        if (pictures.byId(id).isEmpty()) throw new NotFound();
        var outcomes = uploads.each(request, (file, name) -> desk.replace(id, file, name, by));
        if (outcomes.size() == 1 && outcomes.getFirst() instanceof PictureDesk.Outcome.Taken)
            return new ModelAndView("redirect:" + DESK + "/" + id);
        var reason = outcomes.size() == 1 && outcomes.getFirst() instanceof PictureDesk.Outcome.Declined(var declined)
                ? declined
                : "Choose one file first.";
        var form = pages.form(id);
        form.faults().put("file", reason);
        return again(id, visitor, form);
    }

    private ModelAndView again(long id, Visitor visitor, PictureForm form) {
        var answer = new ModelAndView("media/picture", Map.of("page", pages.picture(id, visitor.role(), form)));
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    static boolean wantsJson(HttpServletRequest request) {
        var accepted = request.getHeader("Accept");
        return accepted != null && accepted.contains("json") && !accepted.contains("html");
    }

    static ModelAndView json(int status, Map<String, Object> object) {
        var answer = new ModelAndView(
                new Printed("application/json", Json.write(object).getBytes(StandardCharsets.UTF_8)));
        answer.setStatus(Objects.requireNonNull(HttpStatus.resolve(status)));
        return answer;
    }

    /** A file that came, and what became of it. */
    private record Sent(String name, PictureDesk.Outcome outcome) {}
}
