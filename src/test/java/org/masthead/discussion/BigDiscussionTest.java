package org.masthead.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.story.Copies.ADA;

import java.util.Arrays;
import java.util.HashSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.gate.Role;
import org.masthead.gate.SignedIn;
import org.masthead.house.Reader;
import org.masthead.house.Sections;
import org.masthead.story.Copies;
import org.masthead.story.Stories;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fifty thousand comments on one story are no slower to read than fifty. */
@PaperTest
class BigDiscussionTest {

    private static final int MANY = 50_000;
    private static final int FEW = 50;

    @Autowired
    Stories stories;

    @Autowired
    Sections sections;

    @Autowired
    Threads threads;

    @Autowired
    ThreadRepository repository;

    @Autowired
    CommentRepository comments;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext paper;

    @LocalServerPort
    int port;

    private static long small;
    private static long big;

    @BeforeEach
    void twoDiscussions() {
        if (stories.idByUri("urn:big").isPresent() || big != 0) return;
        sections.ensure("River", "");
        small = stories.draft(Copies.river("Few words"), ADA);
        big = stories.draft(Copies.river("Many words"), ADA);
        stories.publish(small, ADA);
        stories.publish(big, ADA);
        var reader = SignedIn.on(paper).as(Role.READER);
        Discussed.fill(jdbc, small, reader.account(), FEW);
        Discussed.fill(jdbc, big, reader.account(), MANY);
    }

    @Test
    void theFirstPageTakesNoLongerInAnyOrder() {
        for (var sort : Threads.Sort.values()) {
            var few = time(() -> threads.leaf(small, sort, null));
            var many = time(() -> threads.leaf(big, sort, null));
            assertThat(many).as(sort + " against " + few + " ns").isLessThan(6 * few + 3_000_000);
        }
    }

    @Test
    void aPageDeepInsideTakesNoLongerThanTheFirst() {
        var middle = jdbc.sql("""
                SELECT id FROM comment WHERE story_id = :story AND parent_id IS NULL ORDER BY id LIMIT 1 OFFSET 2500
                """).param("story", big).query(Long.class).single();
        var comment = comments.byIds(java.util.List.of(middle)).getFirst();
        for (var sort : Threads.Sort.values()) {
            var first = time(() -> threads.leaf(big, sort, null));
            var deep = time(() -> threads.leaf(big, sort, comment));
            assertThat(deep).as(sort + " against " + first + " ns").isLessThan(3 * first + 3_000_000);
        }
    }

    /** The median of some runs, in nanoseconds. */
    private static long time(Runnable work) {
        for (var n = 0; n < 10; n++) work.run();
        var times = new long[21];
        for (var n = 0; n < times.length; n++) {
            var began = System.nanoTime();
            work.run();
            times[n] = System.nanoTime() - began;
        }
        Arrays.sort(times);
        return times[times.length / 2];
    }

    @Test
    void everyOrderIsReadFromAnIndex() {
        for (var order : new String[] {"written DESC, id DESC", "written, id", "respects DESC, id DESC"}) {
            var plan = String.join(
                    "\n",
                    jdbc.sql("EXPLAIN SELECT * FROM comment WHERE story_id = " + big
                                    + " AND parent_id IS NULL AND standing ORDER BY " + order + " LIMIT 21")
                            .query(String.class)
                            .list());
            assertThat(plan).contains("Index Scan").doesNotContain("Sort", "Seq Scan");
        }
    }

    @Test
    void goingThroughAllPagesMeetsEveryThreadOnce() {
        for (var sort : Threads.Sort.values()) {
            var seen = new HashSet<Long>();
            Comment after = null;
            while (true) {
                var leaf = threads.leaf(big, sort, after);
                for (var one : leaf.comments())
                    if (one.parent() == null) assertThat(seen.add(one.id())).isTrue();
                if (!leaf.more()) break;
                after = comments.byIds(java.util.List.of(leaf.last())).getFirst();
            }
            assertThat(seen).as(sort.toString()).hasSize(MANY / 10);
        }
    }

    @Test
    void readersSeeTheNumberAndTheWayToTheRest() {
        var reader = new Reader(port);
        var path = stories.live(big).orElseThrow().path();
        var page = reader.get(path).page();
        assertThat(page.select("#comments-name").text()).isEqualTo("50,000 comments");
        assertThat(page.select(".discussion-all a").text()).isEqualTo("All 50,000 comments");
        assertThat(page.select(".comment").size()).isBetween(20, 20 * 6);
        assertThat(page.select(".comment-more").first().text()).isEqualTo("Continue this thread (4 more)");
        var next = reader.get("/stories/" + big + "/comments")
                .page()
                .select("a[rel=next]")
                .attr("href");
        assertThat(reader.get(next).page().select(".comment.depth-0")).hasSize(20);
        var thread =
                reader.get(page.select(".comment-more a").first().attr("href")).page();
        assertThat(thread.select(".comment")).hasSize(10);
    }
}
