package org.masthead.story;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Dates;
import org.masthead.house.Frames;
import org.masthead.house.Moved;
import org.masthead.house.NoSuchPage;
import org.masthead.house.NotFound;
import org.masthead.house.Section;
import org.masthead.house.Sections;
import org.masthead.house.Shown;
import org.masthead.house.Slug;
import org.masthead.house.page.Head;
import org.masthead.story.page.StoryPage;
import org.masthead.story.page.WithdrawnPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Shows stories at their addresses. */
@Controller
class StoryController {

    private final StoryRepository stories;
    private final StoryPages pages;
    private final Sections sections;
    private final Dates dates;

    StoryController(StoryRepository stories, StoryPages pages, Sections sections, Dates dates) {
        this.stories = stories;
        this.pages = pages;
        this.sections = sections;
        this.dates = dates;
    }

    @GetMapping("/{year:\\d{4}}/{month:\\d{2}}/{day:\\d{2}}/{slug}")
    ModelAndView show(@PathVariable Map<String, String> address, HttpServletRequest request) {
        var page = request.getParameter("page");
        var slug = address.getOrDefault("slug", "");
        var asked = at(address, slug);
        var story = asked.story();
        if (!story.path().endsWith("/" + slug)) throw new Moved(story.path() + turnedTo(page));
        Frames.belongsTo(request, story.copy().section());
        var shown = Shown.on(request);
        if (story.state() == Story.State.WITHDRAWN) return withdrawn(story, shown);
        var division = pages.divided(story);
        return new ModelAndView(
                "story/show", Map.of("page", pages.page(asked, division, number(page, story, division), shown)));
    }

    private StoryRepository.Asked at(Map<String, String> address, String slug) {
        if (!Slug.isSlug(slug)) throw new NotFound();
        try {
            var day = LocalDate.of(number(address, "year"), number(address, "month"), number(address, "day"));
            return stories.asked(day, slug).orElseThrow(NotFound::new);
        } catch (DateTimeException noSuchDay) {
            throw new NotFound();
        }
    }

    private static int number(Map<String, String> address, String part) {
        return Integer.parseInt(address.getOrDefault(part, "0"));
    }

    /** The page that was asked for at an old address, where it could be one. */
    private static String turnedTo(@Nullable String page) {
        return page == null || !page.matches("all|[1-9][0-9]{0,3}") ? "" : "?page=" + page;
    }

    private static int number(@Nullable String page, Story story, Division division) {
        if (page == null) return 1;
        if (page.equals("all")) return 0;
        if (!page.matches("[1-9][0-9]{0,3}")) throw new NoSuchPage(story.path());
        var number = Integer.parseInt(page);
        if (number == 1) throw new Moved(story.path());
        if (number > division.count()) throw new NoSuchPage(story.path());
        return number;
    }

    private ModelAndView withdrawn(Story story, Shown shown) {
        shown.shows(story.key());
        var copy = story.copy();
        var name = sections.bySlug(copy.section()).map(Section::name).orElse(copy.section());
        var gone = story.withdrawn() == null ? story.firstPublished() : story.withdrawn();
        var page = new WithdrawnPage(
                Head.unlisted("Withdrawn: " + copy.headline()),
                new StoryPage.Link("/" + copy.section(), name),
                copy.headline(),
                story.withdrawnReason(),
                dates.moment(story.firstPublished()),
                dates.moment(gone));
        var answer = new ModelAndView("story/withdrawn", Map.of("page", page));
        answer.setStatus(HttpStatus.GONE);
        return answer;
    }
}
