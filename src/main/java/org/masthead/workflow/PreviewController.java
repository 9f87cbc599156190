package org.masthead.workflow;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.gate.Visitor;
import org.masthead.house.Dates;
import org.masthead.house.NotFound;
import org.masthead.house.page.Head;
import org.masthead.story.DeskStories;
import org.masthead.story.Story;
import org.masthead.workflow.page.ClosedPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Shows a story before it is published, to whoever was given the link; kept, listed and counted nowhere. */
@Controller
class PreviewController {

    private final PreviewLinks previews;
    private final DeskStories desk;
    private final Dates dates;
    private final Clock clock;

    PreviewController(PreviewLinks previews, DeskStories desk, Dates dates, Clock clock) {
        this.previews = previews;
        this.desk = desk;
        this.dates = dates;
        this.clock = clock;
    }

    @GetMapping("/previews/{secret}")
    ModelAndView show(@PathVariable String secret, @Nullable Visitor visitor, HttpServletResponse response) {
        var link = previews.bySecret(secret).orElseThrow(NotFound::new);
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        response.setHeader("Referrer-Policy", "no-referrer");
        var now = OffsetDateTime.now(clock);
        if (!link.goodAt(now))
            return closed(
                    HttpStatus.GONE,
                    "This preview has ended",
                    "The link showed a story before it was published. It is not good any more.",
                    "Ask whoever gave it to you for a new one.");
        var line = desk.line(link.storyId());
        if (line.state() == Story.State.SPIKED || line.state() == Story.State.WITHDRAWN)
            return closed(
                    HttpStatus.GONE,
                    "This preview has ended",
                    "The paper does not publish this story.",
                    "Ask whoever gave you the link.");
        var until = until(line);
        if (until != null
                && until.isAfter(now)
                && (visitor == null || !visitor.role().staff()))
            return closed(
                    HttpStatus.FORBIDDEN,
                    "Embargoed until " + dates.moment(until).words(),
                    "The paper shows nothing of this story before then.",
                    "Come back after that moment.");
        var revision = link.revision();
        return desk.preview(
                line.id(),
                revision == null ? line.revision() : revision,
                "Preview, not published. This link is good until "
                        + dates.moment(link.expires()).words() + "; please do not pass it on.");
    }

    private static @Nullable OffsetDateTime until(DeskStories.Line line) {
        var at = line.at();
        var embargo = line.embargo();
        if (at == null || embargo == null) return at == null ? embargo : at;
        return at.isAfter(embargo) ? at : embargo;
    }

    private static ModelAndView closed(HttpStatus status, String title, String said, String remedy) {
        var page = new ClosedPage(Head.unlisted(title), title, said, remedy);
        var answer = new ModelAndView("workflow/closed", Map.of("page", page));
        answer.setStatus(status);
        return answer;
    }
}
