package org.masthead.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.story.Copies.ADA;

import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.gate.Sender;
import org.masthead.house.Reader;
import org.masthead.house.Sections;
import org.masthead.story.Copies;
import org.masthead.story.Stories;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Readers who leave. */
@PaperTest
class ForgettingTest {

    @Autowired
    Stories stories;

    @Autowired
    Sections sections;

    @Autowired
    Forgetting forgetting;

    @Autowired
    ForgettingRepository repository;

    @Autowired
    ApplicationContext paper;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @Test
    void whatTheyWroteGoesWithThemOrStaysWithoutTheirName() {
        sections.ensure("River", "");
        var story = stories.draft(Copies.river("The river rose."), ADA);
        stories.publish(story, ADA);
        var path = stories.live(story).orElseThrow().path();
        var commenters = new Commenters(paper);
        var una = commenters.known("Una Hart", story);
        var olaf = commenters.known("Olaf Berg", story);
        new Sender(port).as(una).post("/comments/" + commenters.saying("Olaf Berg") + "/respect");
        assertThat(repository.comments(una.account())).hasSize(1);
        assertThat(repository.reactions(una.account())).hasSize(1);
        forgetting.forget(una.account(), true);
        jdbc.sql("UPDATE account SET name = '', email = NULL WHERE id = :id")
                .param("id", olaf.account())
                .update();
        forgetting.forget(olaf.account(), false);
        var page = new Reader(port).get(path);
        assertThat(page.words())
                .contains("1 comment", "Good morning from Olaf Berg.", "Deleted reader")
                .doesNotContain("Una Hart");
        assertThat(page.page().select(".comment-writer").text()).doesNotContain("Olaf");
        Discussed.numbersAreRight(jdbc);
    }
}
