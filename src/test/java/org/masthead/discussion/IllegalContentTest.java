package org.masthead.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.story.Copies.ADA;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
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

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    private Commenters commenters;
    private SignedIn.Person una;
    private Sender mira;
    private long story;
    private long comment;

    @BeforeEach
    void aComment() {
        clock.set(TestClock.NOON);
        sections.ensure("River", "");
        commenters = new Commenters(paper);
        story = stories.draft(Copies.river("The river rose."), ADA);
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

    private static String way(String letter) {
        return letter.lines()
                .filter(line -> line.contains("/comments/notices/"))
                .map(line -> line.substring(line.indexOf("/comments/notices/")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoeverLosesByAnAppealIsToldAndMayAppealInTurn() {
        var where = notice();
        var id = lastNotice();
        mira.post("/desk/comments/notices/" + id, "decision", "keep", "statement", "It is an opinion.");
        var anybody = new Sender(port);
        anybody.post(where + "/appeal", "words", "It is no opinion.");
        var olga = new Sender(port).as(commenters.person(Role.MODERATOR, "Olga Brandt"));
        var appeals = "/desk/comments/notices/" + id + "/appeals/";
        olga.post(appeals + "notifier", "decision", "reverse", "statement", "It is a lie.");
        assertThat(commenters.state(comment)).isEqualTo("rejected");
        assertThat(new Reader(port).get(where).page().select("form[action$=appeal]"))
                .isEmpty();
        var letter = letters(una.email()).getLast();
        assertThat(letter).contains("agreed with them", "It is a lie.");
        assertThat(new Reader(port).get(way(letter)).words()).contains("The comment was taken away.", "It is a lie.");
        assertThat(anybody.post(way(letter) + "/appeal", "words", "It is true.").status())
                .isEqualTo(303);
        assertThat(olga.post(appeals + "writer", "decision", "uphold", "statement", "No.")
                        .status())
                .isEqualTo(409);
        var petra = new Sender(port).as(commenters.person(Role.MODERATOR, "Petra Lind"));
        clock.pass(Duration.ofDays(1));
        petra.post(appeals + "writer", "decision", "reverse", "statement", "It was proven.");
        assertThat(commenters.state(comment)).isEqualTo("live");
        assertThat(letters("nora@averley.example")).last().asString().contains("the comment stays", "It was proven.");
        assertThat(new Reader(port).get(where).words()).contains("The comment stays.", "It was proven.");
        Discussed.numbersAreRight(jdbc);
    }

    @Test
    void nobodyAppealsWhatWasDecidedAsTheyWanted() {
        var where = notice();
        mira.post("/desk/comments/notices/" + lastNotice(), "decision", "remove", "statement", "It is a crime.");
        assertThat(new Reader(port).get(where).page().select("form[action$=appeal]"))
                .isEmpty();
        assertThat(new Sender(port).post(where + "/appeal", "words", "More!").status())
                .isEqualTo(409);
    }

    @Test
    void moderatorsDoNotDecideAboutWhatTheyWroteThemselves() {
        mira.post("/stories/" + story + "/comments", "body", "I moderate here, and I say what I like.");
        comment = commenters.saying("I say what I like");
        notice();
        var id = lastNotice();
        assertThat(mira.post("/desk/comments/notices/" + id, "decision", "keep", "statement", "It is mine.")
                        .status())
                .isEqualTo(409);
        assertThat(mira.get("/desk/comments/notices").words()).contains("I say what I like");
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
