package org.masthead.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.story.Copies.ADA;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
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

/** Notices that a comment is against the law: from notice to appeal. */
@PaperTest
class IllegalContentTest {

    @Autowired
    Stories stories;

    @Autowired
    Sections sections;

    @Autowired
    ApplicationContext paper;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private Commenters commenters;
    private SignedIn.Person una;
    private Sender mira;
    private long comment;

    @BeforeEach
    void aComment() {
        sections.ensure("River", "");
        commenters = new Commenters(paper);
        var story = stories.draft(Copies.river("The river rose."), ADA);
        stories.publish(story, ADA);
        una = commenters.known("Una Hart", story);
        comment = commenters.saying("Good morning from Una Hart.");
        mira = new Sender(port).as(commenters.person(Role.MODERATOR, "Mira Okoye"));
    }

    private String notice(String... more) {
        var fields = List.of(
                "law",
                "Defamation",
                "words",
                "It says what is not so.",
                "name",
                "Nora Vale",
                "email",
                "nora@averley.example",
                "faith",
                "yes");
        var all = new java.util.ArrayList<>(fields);
        all.addAll(List.of(more));
        var given = new Sender(port).post("/comments/" + comment + "/notice", all.toArray(String[]::new));
        assertThat(given.status()).isEqualTo(303);
        return given.location();
    }

    private long lastNotice() {
        return jdbc.sql("SELECT max(id) FROM illegal_notice").query(Long.class).single();
    }

    private List<String> letters(String to) {
        return jdbc.sql("SELECT body FROM letter WHERE recipient = :to ORDER BY id")
                .param("to", to)
                .query(String.class)
                .list();
    }

    @Test
    void anybodyGivesNoticeAndSeesWhatBecomesOfIt() {
        var where = notice();
        var reader = new Reader(port);
        assertThat(reader.get(where).words()).contains("has not decided yet");
        assertThat(letters("nora@averley.example")).last().asString().contains(where);
        assertThat(mira.get("/desk/comments/notices").words()).contains("Defamation", "It says what is not so.");
        mira.post("/desk/comments/notices/" + lastNotice(), "decision", "keep", "statement", "It is an opinion.");
        assertThat(reader.get(where).words()).contains("The comment stays.", "It is an opinion.");
        assertThat(letters("nora@averley.example")).last().asString().contains("It is an opinion.");
        assertThat(commenters.state(comment)).isEqualTo("live");
    }

    @Test
    void whatIsTakenAwayIsExplainedToItsWriterWhoMayAppealToSomebodyElse() {
        notice();
        var id = lastNotice();
        mira.post("/desk/comments/notices/" + id, "decision", "remove", "statement", "It is a crime here.");
        assertThat(commenters.state(comment)).isEqualTo("rejected");
        var letter = letters(una.email()).getLast();
        assertThat(letter).contains("It is a crime here.", "/comments/notices/");
        var way = letter.substring(letter.indexOf("/comments/notices/"))
                .lines()
                .findFirst()
                .orElseThrow();
        var anybody = new Sender(port);
        assertThat(anybody.post(way + "/appeal", "words", "It was satire.").status())
                .isEqualTo(303);
        assertThat(new Reader(port).get(way).words()).contains("Nobody has decided yet.");
        var appeal = "/desk/comments/notices/" + id + "/appeals/writer";
        assertThat(mira.post(appeal, "decision", "uphold", "statement", "I was right.")
                        .status())
                .isEqualTo(409);
        var olga = new Sender(port).as(commenters.person(Role.MODERATOR, "Olga Brandt"));
        assertThat(olga.post(appeal, "decision", "reverse", "statement", "Satire is free.")
                        .status())
                .isEqualTo(303);
        assertThat(commenters.state(comment)).isEqualTo("live");
        assertThat(letters(una.email())).last().asString().contains("reversed", "Satire is free.");
        Discussed.numbersAreRight(jdbc);
    }

    @Test
    void aNoticeThatLacksSomethingComesBackWithWhatWasTyped() {
        var back = new Sender(port)
                .post("/comments/" + comment + "/notice", "law", "Defamation", "words", "It is not so.", "email", "x");
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.words()).contains("does not look like an e-mail address", "It is not so.");
    }

    @Test
    void ofTwoWhoDecideTheSecondIsTold() {
        notice();
        var id = lastNotice();
        mira.post("/desk/comments/notices/" + id, "decision", "keep", "statement", "Fine.");
        assertThat(mira.post("/desk/comments/notices/" + id, "decision", "remove", "statement", "No.")
                        .status())
                .isEqualTo(409);
    }
}
