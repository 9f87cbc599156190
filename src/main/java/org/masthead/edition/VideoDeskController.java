package org.masthead.edition;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.gate.Admits;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.house.Characters;
import org.masthead.house.LocalTimes;
import org.masthead.house.NotFound;
import org.masthead.media.Videos;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.OnDesk;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The desk where editors take videos in, pick them, put them in order and say until when. */
@Controller
@RequestMapping("/desk/videos")
class VideoDeskController {

    private static final String DESK = "/desk/videos";

    private final VideoDesk desk;
    private final VideoDeskPages pages;
    private final Videos videos;
    private final VideoPicks picks;
    private final LocalTimes times;

    VideoDeskController(VideoDesk desk, VideoDeskPages pages, Videos videos, VideoPicks picks, LocalTimes times) {
        this.desk = desk;
        this.pages = pages;
        this.videos = videos;
        this.picks = picks;
        this.times = times;
    }

    @GetMapping
    @Admits(Role.EDITOR)
    @OnDesk(value = "Videos", part = OnDesk.Part.PAPER, place = 40)
    ModelAndView show(
            @RequestParam(defaultValue = "") String front, @RequestParam(required = false) @Nullable String page) {
        return new ModelAndView("edition/desk", Map.of("page", pages.page(front, page, Map.of(), Map.of())));
    }

    @PostMapping
    @Admits(Role.EDITOR)
    ModelAndView add(@RequestParam Map<String, String> sent, Visitor visitor) {
        var form = VideoForm.of(sent);
        var faults = desk.add(form, new Editor(visitor.name()));
        return faults.isEmpty() ? see(Fronts.PAPER) : again(Fronts.PAPER, form.typed(), faults);
    }

    /** Picks a video; or, where it is picked already, says anew until when. Picked again without a word, it stays. */
    @PostMapping("/picks")
    @Admits(Role.EDITOR)
    ModelAndView pick(
            @RequestParam String front,
            @RequestParam long video,
            @RequestParam(required = false) @Nullable String until,
            Visitor visitor) {
        var rail = pages.known(front);
        if (videos.byIds(List.of(video)).isEmpty()) throw new NotFound();
        if (until == null && picks.stands(rail, video)) return see(rail);
        var typed = until == null ? "" : Characters.clean(until).strip();
        var by = new Editor(visitor.name());
        if (typed.isEmpty()) {
            picks.pick(rail, video, null, by);
            return see(rail);
        }
        return switch (times.read(typed)) {
            case LocalTimes.Read.Wrong(var reason, var offered) ->
                again(rail, Map.of("until-" + video, offered), Map.of("until-" + video, reason));
            case LocalTimes.Read.At(var moment) -> {
                picks.pick(rail, video, moment, by);
                yield see(rail);
            }
        };
    }

    @PostMapping("/picks/moves")
    @Admits(Role.EDITOR)
    ModelAndView move(@RequestParam String front, @RequestParam long video, @RequestParam int place, Visitor visitor) {
        picks.move(pages.known(front), video, place, new Editor(visitor.name()));
        return see(front);
    }

    @PostMapping("/picks/removals")
    @Admits(Role.EDITOR)
    ModelAndView drop(@RequestParam String front, @RequestParam long video, Visitor visitor) {
        picks.drop(pages.known(front), video, new Editor(visitor.name()));
        return see(front);
    }

    @PostMapping("/{video:[0-9]+}/withdrawal")
    @Admits(value = Role.EDITOR, fresh = true)
    ModelAndView withdraw(@PathVariable long video, @RequestParam(defaultValue = "") String reason, Visitor visitor) {
        var said = Characters.clean(reason).strip();
        if (videos.byId(video).isEmpty()) throw new NotFound();
        if (said.isEmpty() || said.length() > 1_000)
            return again(
                    Fronts.PAPER,
                    Map.of("reason-" + video, said),
                    Map.of("reason-" + video, "Tell readers why, in at most 1,000 characters."));
        videos.withdraw(video, said, new Editor(visitor.name()));
        return see(Fronts.PAPER);
    }

    private ModelAndView again(String front, Map<String, String> typed, Map<String, String> faults) {
        var answer = new ModelAndView("edition/desk", Map.of("page", pages.page(front, null, typed, faults)));
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    private static ModelAndView see(String front) {
        var view = new RedirectView(front.isEmpty() ? DESK : DESK + "?front={front}");
        view.setHttp10Compatible(false);
        view.setExposeModelAttributes(false);
        return front.isEmpty() ? new ModelAndView(view) : new ModelAndView(view, Map.of("front", front));
    }
}
