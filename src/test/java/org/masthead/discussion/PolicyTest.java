package org.masthead.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.gate.Role;
import org.masthead.gate.Sender;
import org.masthead.gate.SignedIn;
import org.masthead.house.Purged;
import org.masthead.house.Sections;
import org.masthead.newsroom.Ledger;
import org.masthead.story.Copies;
import org.masthead.story.Stories;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The desk says what it wants of comments; it holds for the next one. */
@PaperTest
class PolicyTest {

    private static final String POLICY = "/desk/settings/comments";

    @Autowired
    ApplicationContext paper;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private Commenters commenters;
    private Sender moderator;
    private long story;

    @BeforeEach
    void aStory() {
        commenters = new Commenters(paper);
        moderator = new Sender(port).as(SignedIn.on(paper).as(Role.MODERATOR, "Mo Reed"));
        paper.getBean(Sections.class).ensure("River", "");
        story = paper.getBean(Stories.class).draft(Copies.river("The ferry is late again"), Copies.ADA);
        paper.getBean(Stories.class).publish(story, Copies.ADA);
    }

    @AfterEach
    void asItWas() {
        jdbc.sql("DELETE FROM setting").update();
        paper.publishEvent(new Purged(Set.of(Purged.EVERYTHING)));
    }

    private String fate(String name, String words) {
        new Sender(port)
                .as(SignedIn.on(paper).as(Role.READER, name))
                .post("/stories/" + story + "/comments", "body", words);
        return commenters.state(commenters.saying(words));
    }

    @Test
    void whetherNewReadersAreReadFirstHoldsFromTheNextCommentOn() {
        assertThat(fate("Nora Early", "The first boat never came today.")).isEqualTo("held");
        assertThat(moderator.post(POLICY, "moderation.new-readers-first", "0").words())
                .contains("Saved");
        assertThat(fate("Nils Later", "The second boat did come in time.")).isEqualTo("live");
        assertThat(ledger.about("setting:moderation.new-readers-first")).hasSize(1);
        assertThat(jdbc.sql(
                                "SELECT was::text || became::text FROM ledger_entry WHERE subject = 'setting:moderation.new-readers-first'")
                        .query(String.class)
                        .list())
                .last()
                .asString()
                .contains("\"1\"", "\"0\"");
    }

    @Test
    void aSectionThatIsReadFirstHoldsEverybodysComments() {
        moderator.post(
                POLICY, "moderation.new-readers-first", "0", "sections", "shown", "discussion.read-first", "river");
        assertThat(fate("Rita First", "Somebody ought to read this before.")).isEqualTo("held");
        moderator.post(POLICY, "sections", "shown");
        assertThat(fate("Rolf Second", "And nobody needs to read this one.")).isEqualTo("live");
    }

    @Test
    void whatIsUsualHoldsWhereNobodyLeadsByHand() {
        moderator.post(POLICY, "discussion.mode", "closed");
        assertThat(new Sender(port).get("/desk/comments").status()).isNotEqualTo(200);
        assertThat(moderator.get("/desk/comments/stories/" + story).text())
                .contains("value=\"usual\" checked", "Closed");
        var discussions = paper.getBean(Discussions.class);
        assertThat(discussions.of(story).mode()).isEqualTo(Discussion.Mode.CLOSED);
        moderator.post("/desk/comments/stories/" + story, "mode", "open");
        assertThat(discussions.of(story).mode()).isEqualTo(Discussion.Mode.OPEN);
        moderator.post("/desk/comments/stories/" + story, "mode", "usual");
        assertThat(discussions.of(story).mode()).isEqualTo(Discussion.Mode.CLOSED);
    }

    @Test
    void aCommentIsTriedUnderWhatIsTypedAndNothingIsSaved() {
        var answer = moderator.post(
                POLICY + "/sample",
                "moderation.most-links",
                "0",
                "sample-reader",
                "known",
                "sample-text",
                "See http://example.com/ferry for the timetable.");
        assertThat(answer.words()).contains("A moderator would read it first.");
        assertThat(answer.text()).contains("name=\"moderation.most-links\" type=\"text\" value=\"0\"");
        assertThat(moderator.get(POLICY).text()).contains("name=\"moderation.most-links\" type=\"text\" value=\"3\"");
    }

    @Test
    void whatDoesNotFitIsRefusedAtItsFieldAndKept() {
        var answer = moderator.post(POLICY, "discussion.runs", "soon", "moderation.longest", "5");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.words())
                .contains("“soon” does not fit: give days from 0 (for ever) to 3650.", "“5” does not fit");
        assertThat(answer.text()).contains("value=\"soon\"");
        assertThat(moderator.get(POLICY).text()).contains("value=\"30\"");
    }

    @Test
    void aReporterDoesNotSetThem() {
        var reporter = new Sender(port).as(SignedIn.on(paper).as(Role.REPORTER));
        assertThat(reporter.post(POLICY, "discussion.runs", "1").status()).isEqualTo(403);
    }
}
