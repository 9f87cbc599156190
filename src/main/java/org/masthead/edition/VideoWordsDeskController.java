package org.masthead.edition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.edition.page.Fields;
import org.masthead.edition.page.VideoWordsPage;
import org.masthead.gate.Admits;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.house.Characters;
import org.masthead.house.NotFound;
import org.masthead.house.page.Head;
import org.masthead.media.Videos;
import org.masthead.newsroom.Editor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The desk where an editor changes what is said of a video, its transcript and its captions. */
@Controller
@RequestMapping("/desk/videos/{video:[0-9]{1,18}}")
class VideoWordsDeskController {

    private static final List<String> FIELDS = List.of("title", "description", "credit", "transcript", "captions");

    private final Videos videos;

    VideoWordsDeskController(Videos videos) {
        this.videos = videos;
    }

    @GetMapping
    @Admits(Role.EDITOR)
    ModelAndView show(@PathVariable long video, @RequestParam(required = false) @Nullable String saved) {
        var shown = shown(video);
        var form = new LinkedHashMap<String, String>();
        form.put("title", shown.words().title());
        form.put("description", shown.words().description());
        form.put("credit", shown.words().credit());
        form.put("transcript", shown.words().transcript());
        form.put("captions", shown.elsewhere().isEmpty() ? videos.captions(video) : "");
        if (shown.silent()) form.put("silent", "yes");
        return page(shown, new Fields(form, Map.of()), saved != null);
    }

    @PostMapping
    @Admits(Role.EDITOR)
    ModelAndView change(@PathVariable long video, @RequestParam Map<String, String> sent, Visitor visitor) {
        var shown = shown(video);
        var form = new LinkedHashMap<String, String>();
        for (var field : FIELDS)
            form.put(field, Characters.clean(sent.getOrDefault(field, "")).strip());
        var silent = sent.containsKey("silent");
        if (silent) form.put("silent", "yes");
        var words = new Videos.Words(
                form.getOrDefault("title", ""),
                form.getOrDefault("description", ""),
                form.getOrDefault("credit", ""),
                form.getOrDefault("transcript", ""));
        var faults = videos.reword(video, words, form.getOrDefault("captions", ""), silent, new Editor(visitor.name()));
        if (faults.isEmpty()) return new ModelAndView("redirect:/desk/videos/" + video + "?saved");
        var again = page(shown, new Fields(form, VideoDesk.byField(faults)), false);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private Videos.Video shown(long video) {
        return videos.byId(video).filter(one -> one.withdrawn() == null).orElseThrow(NotFound::new);
    }

    private static ModelAndView page(Videos.Video video, Fields fields, boolean saved) {
        var page = new VideoWordsPage(
                Head.unlisted(video.words().title()),
                video.id(),
                video.path(),
                video.elsewhere().isEmpty(),
                fields,
                saved);
        return new ModelAndView("edition/deskwords", Map.of("page", page));
    }
}
