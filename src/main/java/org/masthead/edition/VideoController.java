package org.masthead.edition;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.house.NotFound;
import org.masthead.house.Refused;
import org.masthead.house.Shown;
import org.masthead.media.Videos;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows the paper's videos. */
@Controller
class VideoController {

    private final VideoPages pages;
    private final Videos videos;

    VideoController(VideoPages pages, Videos videos) {
        this.pages = pages;
        this.videos = videos;
    }

    @GetMapping(VideoPages.PATH)
    ModelAndView all(@RequestParam(required = false) @Nullable String page, HttpServletRequest request) {
        return new ModelAndView("edition/videos", Map.of("page", pages.all(page, Shown.on(request))));
    }

    @GetMapping(VideoPages.PATH + "/{slug}")
    ModelAndView one(@PathVariable String slug, HttpServletRequest request) {
        var video = videos.bySlug(slug).orElseThrow(NotFound::new);
        if (video.withdrawn() != null) {
            throw new Refused(
                    410,
                    "This video has been withdrawn",
                    "“" + video.words().title() + "”: " + video.reason(),
                    "The paper’s other videos are at /videos.");
        }
        return new ModelAndView("edition/video", Map.of("page", pages.one(video, Shown.on(request))));
    }
}
