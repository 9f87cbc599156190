package org.masthead.story;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Dates;
import org.masthead.house.Shown;
import org.masthead.house.Turning;
import org.masthead.house.page.Head;
import org.masthead.story.page.CorrectionsPage;
import org.masthead.story.page.StoryPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Every correction the paper made, in one place. */
@Controller
class CorrectionsController {

    private static final int SIZE = 25;

    private final NoticeRepository notices;
    private final Dates dates;

    CorrectionsController(NoticeRepository notices, Dates dates) {
        this.notices = notices;
        this.dates = dates;
    }

    @GetMapping("/corrections")
    ModelAndView show(@RequestParam(required = false) @Nullable String page, HttpServletRequest request) {
        var shown = Shown.on(request).shows(Rivers.CORRECTIONS);
        var pages = Turning.page("/corrections", page, notices.count(), SIZE);
        var listed = notices.newest(SIZE, (pages.number() - 1) * SIZE);
        listed.forEach(one -> shown.shows(Story.key(one.story())));
        var head = Head.of(
                        "Corrections", "Every correction, clarification and editor’s note, newest first.", pages.here())
                .withPages(pages.previous(), pages.next());
        return new ModelAndView(
                "story/corrections",
                Map.of(
                        "page",
                        new CorrectionsPage(
                                head, listed.stream().map(this::line).toList(), pages)));
    }

    private CorrectionsPage.Line line(NoticeRepository.Listed listed) {
        var notice = listed.notice();
        return new CorrectionsPage.Line(
                new StoryPage.NoticeLine(
                        notice.kind().key(),
                        notice.kind().words(),
                        notice.text(),
                        dates.day(notice.made()),
                        listed.path()),
                listed.headline(),
                listed.path());
    }
}
