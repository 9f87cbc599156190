package org.masthead.discussion;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.masthead.discussion.page.DiscussionPage;
import org.masthead.gate.Visitors;
import org.masthead.house.Frames;
import org.masthead.house.Moved;
import org.masthead.house.NotFound;
import org.masthead.house.Shown;
import org.masthead.house.page.Head;
import org.masthead.story.Stories;
import org.masthead.story.Story;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows all comments on a story, a page at a time, and one thread of them. */
@Controller
class CommentController {

    private final Stories stories;
    private final Comments comments;
    private final Threads threads;
    private final ThreadRepository repository;
    private final CommentLines lines;
    private final WriterRepository writers;
    private final Visitors visitors;

    CommentController(
            Stories stories,
            Comments comments,
            Threads threads,
            ThreadRepository repository,
            CommentLines lines,
            WriterRepository writers,
            Visitors visitors) {
        this.stories = stories;
        this.comments = comments;
        this.threads = threads;
        this.repository = repository;
        this.lines = lines;
        this.writers = writers;
        this.visitors = visitors;
    }

    /** @param as {@code me} for who does not want to see whom they ignore */
    @GetMapping("/stories/{id}/comments")
    ModelAndView all(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable Long after,
            @RequestParam(required = false) @Nullable Long thread,
            @RequestParam(required = false) @Nullable String as,
            HttpServletRequest request) {
        var story = stories.live(id).orElseThrow(NotFound::new);
        Frames.belongsTo(request, story.copy().section());
        Shown.on(request).shows(Discussion.key(id)).mentions(story.key());
        var view = new View(story, Threads.Sort.of(sort), "me".equals(as));
        Set<Long> without = view.mine()
                ? visitors.of(request)
                        .map(one -> Set.copyOf(writers.ignored(one.account())))
                        .orElse(Set.of())
                : Set.of();
        var page = thread == null ? page(view, cursor(story, after), without) : thread(story, thread, after);
        return new ModelAndView("discussion/all", Map.of("page", page));
    }

    private @Nullable Comment cursor(Story story, @Nullable Long after) {
        if (after == null) return null;
        return comments.byId(after)
                .filter(one -> one.story() == story.id())
                .orElseThrow(() -> new Moved(Threads.path(story.id())));
    }

    private DiscussionPage page(View view, @Nullable Comment after, Set<Long> without) {
        var story = view.story();
        var leaf = threads.leaf(story.id(), view.sort(), after);
        var path = Threads.path(story.id());
        return new DiscussionPage(
                head(story, after == null || view.sort() != Threads.Sort.NEWEST ? path : path + "?after=" + after.id()),
                story.copy().headline(),
                threads.box(story, leaf, without),
                view.others(),
                null,
                "",
                leaf.more() ? view.address("after=" + leaf.last()) : "",
                after == null,
                after == null && view.sort() == Threads.Sort.NEWEST);
    }

    private static Head head(Story story, String canonical) {
        return Head.of("Comments on “" + story.copy().headline() + "”", "", canonical);
    }

    private DiscussionPage thread(Story story, long thread, @Nullable Long after) {
        var top = comments.byId(thread).filter(Comment::standing).orElseThrow(NotFound::new);
        if (top.story() != story.id()) throw new Moved(Threads.path(top.story()) + "?thread=" + thread);
        var leaf = threads.under(top, cursor(story, after));
        var manner = threads.manner(story, top.depth());
        var path = Threads.path(story.id());
        var deepest = top.leads() ? top.depth() + Threads.DEEPEST_IN_THREAD : top.depth() + 1;
        var printed = new ArrayList<org.masthead.discussion.page.CommentLine>();
        var all = lines.lines(leaf.comments(), manner);
        for (var i = 0; i < all.size(); i++) {
            var one = leaf.comments().get(i);
            var further = one.depth() >= deepest && one.replies() > 0;
            printed.add(further ? all.get(i).withMore("Continue this thread", one.id()) : all.get(i));
        }
        return new DiscussionPage(
                head(story, path + "?thread=" + thread),
                story.copy().headline(),
                threads.boxOf(story, threads.discussion(story), printed, leaf.more()),
                List.of(),
                lines.line(top, manner),
                top.parent() == null ? "" : path + "?thread=" + top.parent(),
                leaf.more() ? path + "?thread=" + thread + "&after=" + leaf.last() : "",
                after == null,
                false);
    }

    /** What came after a comment, for a page that is open already. */
    @GetMapping("/stories/{id}/comments/since")
    ModelAndView since(@PathVariable long id, @RequestParam long after, HttpServletRequest request) {
        Shown.on(request).isPersonal();
        var story = stories.live(id).orElseThrow(NotFound::new);
        var found = repository.since(id, after, Threads.IN_THREAD);
        var printed = lines.lines(found, threads.manner(story, 0));
        return new ModelAndView(
                "discussion/fresh", Map.of("page", threads.boxOf(story, threads.discussion(story), printed, false)));
    }

    /**
     * A way to look at all comments on a story.
     *
     * @param mine without those whom the reader ignores
     */
    private record View(Story story, Threads.Sort sort, boolean mine) {

        /** Whoever goes on from page to page, or to another order, keeps what they chose before. */
        List<DiscussionPage.Sort> others() {
            var others = new ArrayList<DiscussionPage.Sort>();
            for (var other : Threads.Sort.values()) {
                var address = new View(story, other, mine).address("");
                others.add(new DiscussionPage.Sort(other.words(), other == sort ? "" : address));
            }
            var words = mine ? "With readers I ignore" : "Without readers I ignore";
            others.add(new DiscussionPage.Sort(words, new View(story, sort, !mine).address("")));
            return others;
        }

        String address(String more) {
            var asked = Stream.of(sort == Threads.Sort.NEWEST ? "" : "sort=" + sort.key(), mine ? "as=me" : "", more)
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining("&"));
            return Threads.path(story.id()) + (asked.isEmpty() ? "" : "?" + asked);
        }
    }
}
