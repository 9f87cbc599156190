package org.masthead.story;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.byline.Bylines;
import org.masthead.house.NotFound;
import org.masthead.house.Shown;
import org.masthead.house.Turning;
import org.masthead.house.page.Head;
import org.masthead.house.page.Pages;
import org.masthead.house.page.Teaser;
import org.masthead.story.page.AuthorPage;
import org.masthead.story.page.RiverPage;
import org.masthead.topic.Topics;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lists of stories: the latest, an author's, a topic's. */
@Controller
class RiverController {

    /** How many stories stand on a page of a river. */
    static final int SIZE = 20;

    private final Rivers rivers;
    private final Bylines bylines;
    private final Topics topics;
    private final AuthorBoxes authorBoxes;

    RiverController(Rivers rivers, Bylines bylines, Topics topics, AuthorBoxes authorBoxes) {
        this.rivers = rivers;
        this.bylines = bylines;
        this.topics = topics;
        this.authorBoxes = authorBoxes;
    }

    @GetMapping("/latest")
    ModelAndView latest(@RequestParam(required = false) @Nullable String page, HttpServletRequest request) {
        var list = list(new River.Latest(), "/latest", page, Shown.on(request));
        var head = Head.of(
                        "Latest stories",
                        "Everything the paper has published, newest first.",
                        list.pages().here())
                .withPages(list.pages().previous(), list.pages().next());
        return new ModelAndView(
                "story/river",
                Map.of(
                        "page",
                        new RiverPage(
                                head,
                                "",
                                "Latest stories",
                                "",
                                list.stories(),
                                list.pages(),
                                "Nothing has been published yet.")));
    }

    @GetMapping("/by/{slug}")
    ModelAndView author(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String page,
            HttpServletRequest request) {
        var author = bylines.bySlug(slug).orElseThrow(NotFound::new);
        var list = list(new River.By(author.id()), author.path(), page, Shown.on(request));
        var head = Head.of(author.name(), author.title(), list.pages().here())
                .withFeeds("Stories by " + author.name(), author.path() + "/")
                .withPages(list.pages().previous(), list.pages().next());
        return new ModelAndView(
                "story/author",
                Map.of("page", new AuthorPage(head, authorBoxes.whole(author), list.stories(), list.pages())));
    }

    @GetMapping("/topics/{slug}")
    ModelAndView topic(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String page,
            HttpServletRequest request) {
        var topic = topics.bySlug(slug).orElseThrow(NotFound::new);
        var list = list(new River.About(topic.id()), topic.path(), page, Shown.on(request));
        var head = Head.of(topic.name(), topic.summary(), list.pages().here())
                .withFeeds("Stories about " + topic.name(), topic.path() + "/")
                .withPages(list.pages().previous(), list.pages().next());
        return new ModelAndView(
                "story/river",
                Map.of(
                        "page",
                        new RiverPage(
                                head,
                                words(topic.kind().word()),
                                topic.name(),
                                topic.summary(),
                                list.stories(),
                                list.pages(),
                                "No stories about this yet.")));
    }

    private Listed list(River river, String path, @Nullable String page, Shown shown) {
        shown.shows(river.key());
        var pages = Turning.page(path, page, rivers.count(river), SIZE);
        var stories = rivers.newest(river, SIZE, (pages.number() - 1) * SIZE);
        stories.forEach(story -> shown.shows(Story.key(story.id())));
        return new Listed(stories, pages);
    }

    private static String words(String kind) {
        return Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
    }

    private record Listed(java.util.List<Teaser> stories, Pages pages) {}
}
