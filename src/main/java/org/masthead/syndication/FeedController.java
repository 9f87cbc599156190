package org.masthead.syndication;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import org.masthead.byline.Bylines;
import org.masthead.house.Moved;
import org.masthead.house.NotFound;
import org.masthead.house.Paper;
import org.masthead.house.Printed;
import org.masthead.house.Sections;
import org.masthead.house.Shown;
import org.masthead.story.River;
import org.masthead.topic.Topics;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Sends feeds: the paper's, each section's, each author's, each topic's. */
@Controller
class FeedController {

    private static final String FEED = "/feed.{ending:xml|atom|json}";

    private final FeedPages pages;
    private final Paper paper;
    private final Sections sections;
    private final Bylines bylines;
    private final Topics topics;

    FeedController(FeedPages pages, Paper paper, Sections sections, Bylines bylines, Topics topics) {
        this.pages = pages;
        this.paper = paper;
        this.sections = sections;
        this.bylines = bylines;
        this.topics = topics;
    }

    @GetMapping(FEED)
    ModelAndView paper(@PathVariable String ending, HttpServletRequest request) {
        var about = paper.about().isBlank() ? paper.motto() : paper.about();
        return printed(pages.page(new River.Latest(), "", about, "/", Shown.on(request)), ending);
    }

    @GetMapping("/{section}" + FEED)
    ModelAndView section(@PathVariable String section, @PathVariable String ending, HttpServletRequest request) {
        var found = sections.bySlug(section).orElseThrow(NotFound::new);
        var river = new River.InSection(found.slug());
        return printed(pages.page(river, found.name(), found.about(), found.path(), Shown.on(request)), ending);
    }

    @GetMapping("/by/{slug}" + FEED)
    ModelAndView author(@PathVariable String slug, @PathVariable String ending, HttpServletRequest request) {
        var author = found(bylines::bySlug, slug, ending);
        var river = new River.By(author.id());
        return printed(pages.page(river, author.name(), author.title(), author.path(), Shown.on(request)), ending);
    }

    @GetMapping("/topics/{slug}" + FEED)
    ModelAndView topic(@PathVariable String slug, @PathVariable String ending, HttpServletRequest request) {
        var topic = found(topics::bySlug, slug, ending);
        var river = new River.About(topic.id());
        return printed(pages.page(river, topic.name(), topic.summary(), topic.path(), Shown.on(request)), ending);
    }

    /** Whoever the feed follows; where they have another address now, the feed has too. */
    private static <T> T found(Function<String, Optional<T>> door, String slug, String ending) {
        try {
            return door.apply(slug).orElseThrow(NotFound::new);
        } catch (Moved moved) {
            throw new Moved(moved.address() + "/feed." + ending);
        }
    }

    private static ModelAndView printed(FeedPage page, String ending) {
        var format = FeedFormat.of(ending);
        return new ModelAndView(new Printed(format.type(), format.print(page)));
    }
}
