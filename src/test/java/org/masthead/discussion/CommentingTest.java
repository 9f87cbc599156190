package org.masthead.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.story.Copies.ADA;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.masthead.gate.Role;
import org.masthead.gate.Sender;
import org.masthead.house.Reader;
import org.masthead.house.Sections;
import org.masthead.story.Copies;
import org.masthead.story.Stories;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Readers write under stories, over HTTP, with nothing but forms. */
@PaperTest
class CommentingTest {

    @Autowired
    Stories stories;

    @Autowired
    Sections sections;

    @Autowired
    Discussions discussions;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationContext paper;

    @LocalServerPort
    int port;

    private Reader reader;
    private Commenters commenters;
    private long story;
    private String path;

    @BeforeEach
    void aStory() {
        clock.set(TestClock.NOON);
        sections.ensure("River", "");
        reader = new Reader(port);
        commenters = new Commenters(paper);
        story = stories.draft(Copies.river("The river rose."), ADA);
        stories.publish(story, ADA);
        path = stories.live(story).orElseThrow().path();
    }

    private String comments() {
        return "/stories/" + story + "/comments";
    }

    @Test
    void wordsStandInTheDirectionThatTheyAreReadIn() {
        var una = new Sender(port).as(commenters.known("Una Hart", story));
        una.post(comments(), "body", "صباح الخير من النهر!");
        assertThat(reader.get(path).page().select(".comment-body").eachAttr("dir"))
                .containsOnly("auto");
    }

    @Test
    void aCommentStandsUnderItsStoryAtOnceAndIsCounted() {
        var una = new Sender(port).as(commenters.known("Una Hart", story));
        assertThat(reader.get(path).page().select("#comments-name").text()).isEqualTo("1 comment");
        var sent = una.post(comments(), "body", "My cellar is *dry*.", "parent", "");
        assertThat(sent.status()).isEqualTo(303);
        var id = commenters.saying("My cellar is");
        assertThat(sent.location()).isEqualTo(path + "#comment-" + id);
        var page = reader.get(path).page();
        assertThat(page.select("#comment-" + id + " .comment-body").html()).contains("<strong>dry</strong>");
        assertThat(page.select("#comment-" + id + " .p-name").first().text()).isEqualTo("Una Hart");
        assertThat(page.select("#comments-name").text()).isEqualTo("2 comments");
        assertThat(page.select("script[type=application/ld+json]").html()).contains("\"commentCount\":2");
        assertThat(reader.get(path).header("Cache-Status")).contains("hit");
    }

    @Test
    void theSameSentManyTimesAtOnceIsTakenOnce() throws Exception {
        var una = commenters.known("Una Hart", story);
        var sendings = Collections.nCopies(12, (Callable<Integer>) () -> new Sender(port)
                .as(una)
                .post(comments(), "body", "Sent in a hurry, and pressed too often.")
                .status());
        var answers = new ArrayList<Integer>();
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : hands.invokeAll(sendings)) answers.add(answer.get());
        }
        assertThat(answers).contains(303).filteredOn(status -> status == 422).hasSize(11);
        assertThat(reader.get(path).page().select("#comments-name").text()).isEqualTo("2 comments");
        Discussed.numbersAreRight(paper.getBean(JdbcClient.class));
    }

    @Test
    void anotherNameShowsAtOnceWhereverItsOwnerHasCommented() {
        var una = commenters.known("Una Hart", story);
        assertThat(reader.get(path).words()).contains("Una Hart");
        assertThat(reader.get(comments()).words()).contains("Una Hart");
        var saved = new Sender(port).as(una).post("/account", "name", "Una Hartwell-Moss");
        assertThat(saved.location()).isEqualTo("/account?saved");
        for (var page : new String[] {path, comments()})
            assertThat(reader.get(page).words())
                    .as(page)
                    .contains("Una Hartwell-Moss")
                    .doesNotContain("Una Hart ");
    }

    @Test
    void whoIsNotSignedInFindsWhatTheyWroteAfterSigningIn() {
        var sent = new Sender(port).post(comments(), "body", "A long thought about \"the\" <levee>.");
        assertThat(sent.status()).isEqualTo(303);
        assertThat(sent.location()).startsWith("/sign-in?to=");
        var back = java.net.URLDecoder.decode(
                sent.location().substring("/sign-in?to=".length()), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(reader.get(back).status()).isEqualTo(303);
        var una = new Sender(port).as(commenters.known("Una Hart", story));
        var form = una.get(back).page();
        assertThat(form.select("textarea[name=body]").text()).isEqualTo("A long thought about \"the\" <levee>.");
        var secret = form.select("input[name=unsent]").val();
        assertThat(una.post(comments(), "body", "A long thought.", "unsent", secret)
                        .status())
                .isEqualTo(303);
        assertThat(una.get(back).status()).isEqualTo(404);
    }

    @Test
    void whatWasNotSentIsKeptForAWeek() {
        var sent = new Sender(port).post(comments(), "body", "Later.");
        var back = java.net.URLDecoder.decode(
                sent.location().substring("/sign-in?to=".length()), java.nio.charset.StandardCharsets.UTF_8);
        clock.pass(Duration.ofDays(8));
        var una = new Sender(port).as(commenters.known("Una Hart", story));
        assertThat(una.get(back).status()).isEqualTo(404);
    }

    @Test
    void aReplyStandsUnderWhatItAnswers() {
        var una = new Sender(port).as(commenters.known("Una Hart", story));
        var olaf = new Sender(port).as(commenters.known("Olaf Berg", story));
        una.post(comments(), "body", "Where are the pumps?");
        var question = commenters.saying("Where are the pumps");
        assertThat(reader.get("/comments/" + question + "/reply")
                        .page()
                        .select("input[name=parent]")
                        .val())
                .isEqualTo(Long.toString(question));
        var sent = olaf.post(comments(), "body", "In the yard.", "parent", Long.toString(question));
        var answer = commenters.saying("In the yard");
        assertThat(sent.location()).isEqualTo(path + "#comment-" + answer);
        var page = reader.get(path).page();
        assertThat(page.select("#comment-" + question + " + #comment-" + answer))
                .hasSize(1);
        assertThat(page.select("#comment-" + answer + " .comment-answers").text())
                .isEqualTo("in reply to Una Hart");
        assertThat(reader.get("/comments/" + answer).words()).contains("Where are the pumps?", "In the yard.");
    }

    @Test
    void anEmptyCommentComesBackWithItsFormAndTheReason() {
        var una = new Sender(port).as(commenters.known("Una Hart", story));
        var sent = una.post(comments(), "body", "   ");
        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.words()).contains("There is nothing in it yet.");
        var tooLong = una.post(comments(), "body", "word ".repeat(5_000));
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.page().select("textarea").text()).startsWith("word word");
        assertThat(una.post(comments(), "body", "To nobody.", "parent", "99999").words())
                .contains("not here any more", "To nobody.");
        assertThat(una.post("/stories/99999/comments", "body", "Words.").status())
                .isEqualTo(404);
    }

    @Test
    void aPreviewShowsItAsReadersWouldSeeItAndStoresNothing() {
        var shown = new Sender(port).post(comments(), "body", "_Really?_ <b>", "look", "first");
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.page().select(".preview em").text()).isEqualTo("Really?");
        assertThat(shown.page().select("textarea").text()).isEqualTo("_Really?_ <b>");
        assertThat(reader.get(path).words()).doesNotContain("Really?");
    }

    @Test
    void aWriterMayChangeItForFiveMinutesAndDeleteItForEver() {
        var person = commenters.known("Una Hart", story);
        var una = new Sender(port).as(person);
        una.post(comments(), "body", "Teh river.");
        var id = commenters.saying("Teh river");
        assertThat(una.post("/comments/" + id + "/edit", "body", "The river.").location())
                .isEqualTo("/comments/" + id + "?said=edited");
        assertThat(reader.get(path).page().select("#comment-" + id).text()).contains("The river.", ", edited");
        clock.pass(Duration.ofMinutes(5).plusSeconds(1));
        assertThat(una.post("/comments/" + id + "/edit", "body", "Other.").status())
                .isEqualTo(422);
        var olaf = new Sender(port).as(commenters.known("Olaf Berg", story));
        assertThat(olaf.post("/comments/" + id + "/edit", "body", "Mine.").status())
                .isEqualTo(404);
        assertThat(olaf.post("/comments/" + id + "/deletion").status()).isEqualTo(404);
        assertThat(una.post("/comments/" + id + "/deletion").status()).isEqualTo(303);
        assertThat(reader.get(path).text()).doesNotContain("comment-" + id + "\"");
        assertThat(reader.get("/comments/" + id).status()).isEqualTo(404);
    }

    @Test
    void whatIsDeletedKeepsItsPlaceWhileOthersAnswerIt() {
        var una = new Sender(port).as(commenters.known("Una Hart", story));
        var olaf = new Sender(port).as(commenters.known("Olaf Berg", story));
        una.post(comments(), "body", "First words.");
        var first = commenters.saying("First words");
        olaf.post(comments(), "body", "An answer.", "parent", Long.toString(first));
        var answer = commenters.saying("An answer");
        una.post("/comments/" + first + "/deletion");
        assertThat(reader.get(path).page().select("#comment-" + first).text())
                .contains("Its writer deleted this comment.")
                .doesNotContain("First words", "Una");
        olaf.post("/comments/" + answer + "/deletion");
        assertThat(reader.get(path).page().select("#comment-" + first)).isEmpty();
    }

    @Test
    void aClosedDiscussionTakesNothingAndSaysSo() {
        var una = new Sender(port).as(commenters.known("Una Hart", story));
        var mira = commenters.person(Role.MODERATOR, "Mira Okoye");
        discussions.lead(story, Discussion.Mode.CLOSED, null, mira.visitor());
        assertThat(reader.get(path).words()).contains("This discussion is closed.");
        assertThat(reader.get(path).page().select("form.write")).isEmpty();
        var sent = una.post(comments(), "body", "Too late?");
        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.words()).contains("takes no more comments", "Too late?");
    }

    @Test
    void aDiscussionClosesByItselfAfterThirtyDays() {
        clock.pass(Duration.ofDays(30).plusSeconds(1));
        var una = new Sender(port).as(commenters.known("Una Hart", story));
        assertThat(una.post(comments(), "body", "Now?").status()).isEqualTo(422);
        assertThat(reader.get(path).words()).contains("This discussion is closed.");
    }

    @Test
    void nothingComesFromAnotherSite() {
        var person = commenters.known("Una Hart", story);
        var elsewhere = new Sender(port).as(person).with("Sec-Fetch-Site", "cross-site");
        assertThat(elsewhere.post(comments(), "body", "Forged.").status()).isEqualTo(403);
        assertThat(reader.get(path).words()).doesNotContain("Forged.");
    }

    @Test
    void staffAndAuthorsAreKnownByTheirBadges() {
        var ed = new Sender(port).as(commenters.person(Role.EDITOR, "Ed Vance"));
        ed.post(comments(), "body", "From the newsroom.");
        var id = commenters.saying("From the newsroom");
        assertThat(reader.get(path).page().select("#comment-" + id + " .badge").text())
                .isEqualTo("Staff");
    }

    @Test
    void oddAddressesAreAnswered() {
        for (var odd : new String[] {
            "/comments/0",
            "/comments/x",
            "/stories/0/comments",
            "/stories/x/comments",
            comments() + "?thread=0",
            comments() + "?after=x",
            "/comments/1/notice/2",
            "/comments/notices/none",
            "/comments/0/reply"
        }) assertThat(reader.get(odd).status()).as(odd).isEqualTo(404);
        assertThat(reader.get(comments() + "?sort=%00&as=x").status()).isEqualTo(200);
        assertThat(reader.get(comments() + "?after=99999").location()).isEqualTo(comments());
    }
}
