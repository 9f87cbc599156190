package org.masthead.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.story.Copies.ADA;

import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.masthead.gate.Role;
import org.masthead.gate.Sender;
import org.masthead.gate.SignedIn;
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

    @Autowired
    TestClock clock;

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

    @Test
    void theyTakeAwayWhatTheyWroteAndDidAndWhatIsNotedAboutThemAsATableToo() {
        sections.ensure("River", "");
        var story = stories.draft(Copies.river("The river fell."), ADA);
        stories.publish(story, ADA);
        var commenters = new Commenters(paper);
        var ida = commenters.known("Ida Loft", story);
        var june = new SignedIn(jdbc, clock).as(Role.MODERATOR);
        jdbc.sql(
                        "INSERT INTO moderator_note (account_id, moderator, at, words) VALUES (:of, :by, now(), 'Rows often.')")
                .param("of", ida.account())
                .param("by", june.account())
                .update();
        jdbc.sql(
                        "INSERT INTO follow (account_id, story_id, pace, secret, told) VALUES (:of, :story, 'daily', 'x1', now())")
                .param("of", ida.account())
                .param("story", story)
                .update();
        var csv = new Sender(port).as(ida).get("/account/everything.csv");
        assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.text())
                .contains(
                        "comments,1,answers,\r\n",
                        "comments,1,text,Good morning from Ida Loft.",
                        "reactions to comments,1,what,follows\r\nreactions to comments,1,story," + story + "\r\n",
                        "what moderators noted about you,1,words,Rows often.");
        assertThat(new Sender(port).as(ida).get("/account/everything.json").text())
                .contains("Rows often.");
        forgetting.forget(ida.account(), false);
        assertThat(repository.notes(ida.account())).isEmpty();
    }
}
