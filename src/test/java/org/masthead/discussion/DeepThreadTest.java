package org.masthead.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.story.Copies.ADA;

import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.house.Reader;
import org.masthead.house.Sections;
import org.masthead.story.Copies;
import org.masthead.story.Stories;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers to answers to answers: all are kept, and all can be reached. */
@PaperTest
class DeepThreadTest {

    private static final int DEEP = 150;

    @Autowired
    Stories stories;

    @Autowired
    Sections sections;

    @Autowired
    Comments comments;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private long story;

    @BeforeEach
    void aStory() {
        sections.ensure("River", "");
        story = stories.draft(Copies.river("Deep water"), ADA);
        stories.publish(story, ADA);
    }

    @Test
    void aChainOfAnswersIsReadToItsEndByFollowingTheLinks() {
        for (var n = 0; n < DEEP; n++)
            comments.bring(new Brought(
                    "deep:" + story + ":" + n,
                    n == 0 ? "" : "deep:" + story + ":" + (n - 1),
                    story,
                    "Reader " + n,
                    "",
                    OffsetDateTime.parse("2026-11-24T08:00:00Z").plusSeconds(n),
                    "Level " + n,
                    Brought.Fate.SHOWN));
        Discussed.numbersAreRight(jdbc);
        var seen = new HashSet<String>();
        var reader = new Reader(port);
        var next = List.of("/stories/" + story + "/comments");
        for (var steps = 0; steps < 2 * DEEP && !next.isEmpty(); steps++) {
            var page = reader.get(next.getFirst()).page();
            seen.addAll(page.select(".comment-body").eachText());
            next = page.select(".comment-more a").eachAttr("href");
            if (!next.isEmpty()) next = List.of(next.getLast());
        }
        assertThat(seen).hasSize(DEEP).contains("Level 0", "Level 63", "Level 64", "Level 65", "Level 149");
    }

    @Test
    void whatIsBroughtTwiceIsHereOnce() {
        var brought = new Brought(
                "disqus:7",
                "disqus:6",
                story,
                "Nora Vale",
                "",
                OffsetDateTime.parse("2020-01-01T00:00:00Z"),
                "From the old paper.",
                Brought.Fate.SHOWN);
        assertThat(comments.bring(brought)).isTrue();
        assertThat(comments.bring(brought)).isFalse();
        assertThat(new Reader(port).get("/stories/" + story + "/comments").words())
                .containsOnlyOnce("From the old paper.")
                .contains("Nora Vale", "1 comment");
        Discussed.numbersAreRight(jdbc);
    }
}
