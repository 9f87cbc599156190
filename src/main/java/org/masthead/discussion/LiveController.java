package org.masthead.discussion;

import org.masthead.house.NotFound;
import org.masthead.story.Stories;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A line that stays open and tells when there are new comments on a story. */
@Controller
class LiveController {

    private final LiveComments live;
    private final Stories stories;

    LiveController(LiveComments live, Stories stories) {
        this.live = live;
        this.stories = stories;
    }

    /** With no room left the answer says not to come back: the page is whole without it. */
    @GetMapping("/stories/{id}/comments/live")
    ResponseEntity<SseEmitter> watch(@PathVariable long id) {
        if (!live.hasRoom())
            return ResponseEntity.noContent()
                    .cacheControl(CacheControl.noStore())
                    .build();
        if (stories.paths(java.util.List.of(id)).isEmpty()) throw new NotFound();
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_EVENT_STREAM)
                .cacheControl(CacheControl.noStore())
                .header("X-Accel-Buffering", "no")
                .body(live.watch(id));
    }
}
