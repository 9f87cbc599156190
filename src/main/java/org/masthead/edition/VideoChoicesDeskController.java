package org.masthead.edition;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.masthead.gate.Admits;
import org.masthead.gate.Role;
import org.masthead.house.Characters;
import org.masthead.house.Json;
import org.masthead.house.Printed;
import org.masthead.media.Videos;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The paper's videos as whoever writes chooses from them, the newest first. */
@Controller
class VideoChoicesDeskController {

    private static final int SIZE = 24;

    private final Videos videos;

    VideoChoicesDeskController(Videos videos) {
        this.videos = videos;
    }

    /** @param before how many were shown already; beyond them there is more as long as pages are full */
    @GetMapping("/desk/videos/choices")
    @Admits({Role.REPORTER, Role.EDITOR, Role.STANDARDS})
    ModelAndView choices(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String before) {
        var words = Characters.clean(q).strip();
        var skipped = before.matches("[0-9]{1,6}") ? Integer.parseInt(before) : 0;
        var found = words.isEmpty() ? videos.newest(SIZE + 1, skipped) : videos.found(words, SIZE + 1, skipped);
        var shown = found.subList(0, Math.min(SIZE, found.size()));
        var older = found.size() > SIZE ? skipped + SIZE : 0;
        var choices = shown.stream().map(VideoChoicesDeskController::choice).toList();
        var answer = Json.object("choices", choices, "older", older);
        return new ModelAndView(
                new Printed("application/json", Json.write(answer).getBytes(StandardCharsets.UTF_8)));
    }

    private static Map<String, Object> choice(Videos.Video video) {
        var poster = video.poster();
        return Json.object(
                "key",
                video.path(),
                "words",
                video.words().title(),
                "credit",
                List.of(VideoCards.length(video.length()), video.words().credit()).stream()
                        .filter(one -> !one.isEmpty())
                        .reduce((one, other) -> one + ", " + other)
                        .orElse(""),
                "thumb",
                poster.path() + "/320.webp",
                "width",
                poster.width(),
                "height",
                poster.height(),
                "ended",
                false);
    }
}
