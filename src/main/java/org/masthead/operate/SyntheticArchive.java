package org.masthead.operate;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.masthead.byline.Bylines;
import org.masthead.house.Paper;
import org.masthead.house.Sections;
import org.masthead.newsroom.Editor;
import org.masthead.story.Arrival;
import org.masthead.story.Stories;
import org.masthead.topic.Topics;
import org.springframework.stereotype.Component;

/** Fills the paper with as many stories as are asked for, of twenty years, to see how it goes with a large archive. */
@Component
class SyntheticArchive {

    private static final Editor WRITER = new Editor("the synthetic archive");
    private static final int BATCH = 250;
    private static final int AHEAD = 4;

    private final Sections sections;
    private final Bylines bylines;
    private final Topics topics;
    private final Stories stories;
    private final Paper paper;
    private final Clock clock;

    SyntheticArchive(Sections sections, Bylines bylines, Topics topics, Stories stories, Paper paper, Clock clock) {
        this.sections = sections;
        this.bylines = bylines;
        this.topics = topics;
        this.stories = stories;
        this.paper = paper;
        this.clock = clock;
    }

    /**
     * Sees to it that there are this many; those that are there already stay as they are. When it is broken off, the
     * next time goes on from there.
     *
     * @param says told how far it is: done, of how many
     */
    void fill(int count, Progress says) {
        var there = there(count);
        says.at(there, count);
        if (there < count) write(there, count, arrivals(), says);
    }

    /** How many there are. They come in by number, so those that are there are the first ones. */
    private int there(int most) {
        var there = 0;
        var missing = most;
        while (there < missing) {
            var middle = there + (missing - there) / 2;
            if (stories.idByUri(SyntheticStory.uri(middle)).isPresent()) there = middle + 1;
            else missing = middle;
        }
        return there;
    }

    private IntFunction<Arrival> arrivals() {
        var written = new SyntheticStories(calendar());
        var slugs = SyntheticStories.sections().stream()
                .map(name -> sections.ensure(name, "").slug())
                .toList();
        var names = written.writers();
        var named = written.topics().named();
        var arrivals = new SyntheticArrivals(slugs, names, bylines.ensure(names), named, topics.ensure(named));
        return number -> arrivals.arrival(written.story(number));
    }

    /** The first story is the oldest one: once it is there, the twenty years are those that begin with it. */
    private SyntheticCalendar calendar() {
        var today = paper.day(OffsetDateTime.now(clock));
        var first = stories.idByUri(SyntheticStory.uri(0))
                .map(id -> stories.newest(id).published());
        return first.isPresent()
                ? SyntheticCalendar.beginning(paper.day(first.get()), paper.timeZone())
                : SyntheticCalendar.before(today, paper.timeZone());
    }

    private void write(int from, int count, IntFunction<Arrival> arrivals, Progress says) {
        var writer = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("synthetic-archive").daemon().factory());
        try {
            var ahead = new ArrayDeque<Future<List<Arrival>>>();
            for (int next = from, done = from; done < count; ) {
                while (next < count && ahead.size() < AHEAD) {
                    int first = next;
                    int end = next = Math.min(count, next + BATCH);
                    ahead.add(writer.submit(
                            () -> IntStream.range(first, end).mapToObj(arrivals).toList()));
                }
                done += stories.bring(ahead.remove().get(), WRITER).size();
                says.at(done, count);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The synthetic archive was broken off");
        } catch (ExecutionException e) {
            throw new IllegalStateException("A synthetic story could not be written", e.getCause());
        } finally {
            writer.shutdownNow();
        }
    }

    /** Told how far it is. */
    @FunctionalInterface
    interface Progress {
        void at(int done, int of);
    }
}
