package org.masthead.syndication;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import org.masthead.byline.Author;
import org.masthead.house.Json;
import org.masthead.house.Moved;
import org.masthead.house.NotFound;
import org.masthead.house.Printed;
import org.masthead.house.Shown;
import org.masthead.house.Slug;
import org.masthead.media.Pictures;
import org.masthead.story.Copy;
import org.masthead.story.Stories;
import org.masthead.story.Story;
import org.masthead.topic.Topic;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Sends stories as ninjs, at their addresses with {@code .json} behind. */
@Controller
class NinjsController {

    private final Stories stories;
    private final Ninjs ninjs;

    NinjsController(Stories stories, Ninjs ninjs) {
        this.stories = stories;
        this.ninjs = ninjs;
    }

    @GetMapping("/{year:\\d{4}}/{month:\\d{2}}/{day:\\d{2}}/{slug}.json")
    ModelAndView show(
            @PathVariable int year,
            @PathVariable int month,
            @PathVariable int day,
            @PathVariable String slug,
            HttpServletRequest request) {
        var story = at(year, month, day, slug);
        if (!story.path().endsWith("/" + slug)) throw new Moved(story.path() + ".json");
        note(story, Shown.on(request));
        var bytes = Json.write(ninjs.of(story)).getBytes(StandardCharsets.UTF_8);
        var answer = new ModelAndView(new Printed("application/json", bytes));
        if (story.state() == Story.State.WITHDRAWN) answer.setStatus(HttpStatus.GONE);
        return answer;
    }

    private Story at(int year, int month, int day, String slug) {
        if (!Slug.isSlug(slug)) throw new NotFound();
        try {
            return stories.at(LocalDate.of(year, month, day), slug).orElseThrow(NotFound::new);
        } catch (DateTimeException noSuchDay) {
            throw new NotFound();
        }
    }

    private static void note(Story story, Shown shown) {
        var copy = story.copy();
        shown.shows(story.key());
        copy.credits().stream()
                .map(Copy.Credit::byline)
                .filter(Objects::nonNull)
                .forEach(id -> shown.mentions(Author.key(id)));
        copy.topics().forEach(id -> shown.mentions(Topic.key(id)));
        copy.related().forEach(id -> shown.mentions(Story.key(id)));
        if (copy.picture() != null) shown.mentions(Pictures.key(copy.picture().picture()));
    }
}
