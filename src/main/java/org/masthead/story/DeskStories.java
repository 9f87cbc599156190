package org.masthead.story;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.masthead.house.NotFound;
import org.masthead.house.Paper;
import org.masthead.house.Shown;
import org.masthead.house.page.Head;
import org.masthead.story.page.PreviewPage;
import org.masthead.story.page.StoryPage;
import org.springframework.stereotype.Service;
import org.springframework.web.servlet.ModelAndView;

/** Stories as the desk sees them, whether readers do or not: lists, what waits for its time, how a page would look. */
@Service
public class DeskStories {

    private final DeskRepository desk;
    private final StoryRepository stories;
    private final StoryPages pages;
    private final Paper paper;
    private final Clock clock;

    DeskStories(DeskRepository desk, StoryRepository stories, StoryPages pages, Paper paper, Clock clock) {
        this.desk = desk;
        this.stories = stories;
        this.pages = pages;
        this.paper = paper;
        this.clock = clock;
    }

    /**
     * The newest stories that stand so.
     *
     * @param section a section's slug; empty: all
     * @param before the number of the story after which the list goes on; null: from the newest
     */
    public List<Line> newest(Collection<Story.State> states, String section, @Nullable Long before, int most) {
        var words = states.stream().map(Story.State::word).toArray(String[]::new);
        var from = before == null ? Long.MAX_VALUE : before;
        return section.isEmpty() ? desk.newest(words, from, most) : desk.newestOf(section, words, from, most);
    }

    /** These stories, in the order asked for; numbers that no story has are left out. */
    public List<Line> lines(Collection<Long> ids) {
        var found = new HashMap<Long, Line>();
        desk.lines(ids.toArray(Long[]::new)).forEach(line -> found.put(line.id(), line));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    public Line line(long id) {
        return lines(List.of(id)).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** What comes out, or whose embargo lifts, from one moment to another; soonest first. */
    public List<Line> waiting(OffsetDateTime from, OffsetDateTime to, int most) {
        return desk.waiting(from, to, most);
    }

    /** What should have come out before this moment and has not. */
    public List<Line> late(OffsetDateTime before, int most) {
        return desk.late(before, most);
    }

    /** What the clock did not publish at its time since something was in the way; nobody has seen to it yet. */
    public List<Line> held(int most) {
        return desk.held(most);
    }

    /** What one revision of a story says; nothing where it has no such revision. */
    public Optional<Copy> revision(long id, int number) {
        return stories.revision(id, number).map(Story::copy);
    }

    /** A page that shows how the entire story would look to its readers, under a bar that says so. */
    public ModelAndView preview(long id, int number, String said) {
        var asked = stories.askedRevision(id, number).orElseThrow(NotFound::new);
        var now = OffsetDateTime.now(clock);
        var story = asked.story().asPublished(now, paper.day(now));
        StoryPage page = pages.preview(new StoryRepository.Asked(story, asked.related()), new Shown());
        var head = Head.unlisted("Preview: " + story.copy().headline());
        return new ModelAndView("story/preview", Map.of("page", new PreviewPage(head, said, page)));
    }

    /**
     * A story in the desk's lists.
     *
     * @param revision the number of its newest revision, which has this headline
     * @param live the number of the revision that readers see, or null
     * @param at when it comes out by itself, or its newest revision does; null: it waits for somebody
     * @param embargo before when nothing new of it may be seen, or null
     * @param held why it was not published at its time; empty where nothing was in the way
     * @param path its address; empty until it is first published
     * @param saved when its newest revision was saved
     * @param by who saved it
     */
    public record Line(
            long id,
            Story.State state,
            String section,
            String headline,
            int revision,
            @Nullable Integer live,
            @Nullable OffsetDateTime at,
            @Nullable OffsetDateTime embargo,
            String held,
            String path,
            OffsetDateTime saved,
            String by) {

        /** Whether readers see an older revision than the newest. */
        public boolean changed() {
            return state == Story.State.LIVE && live != null && live < revision;
        }

        /** Whether readers saw it, now or before. */
        public boolean seen() {
            return !path.isEmpty();
        }
    }
}
