package org.masthead.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.story.Copies.ADA;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.TestClock;
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

/** Letters to those who follow a thread. */
@PaperTest
class FollowingTest {

    @Autowired
    Stories stories;

    @Autowired
    Sections sections;

    @Autowired
    Followers followers;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationContext paper;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private SignedIn.Person una;
    private Sender follower;
    private Sender olaf;
    private long story;
    private long thread;

    @BeforeEach
    void aThread() {
        clock.set(TestClock.NOON);
        sections.ensure("River", "");
        var commenters = new Commenters(paper);
        story = stories.draft(Copies.river("The river rose."), ADA);
        stories.publish(story, ADA);
        una = commenters.known("Una Hart", story);
        follower = new Sender(port).as(una);
        olaf = new Sender(port).as(commenters.known("Olaf Berg", story));
        thread = commenters.saying("Good morning from Olaf Berg.");
    }

    private record Sent(String subject, String body, String unsubscribe) {}

    private List<Sent> letters() {
        return jdbc.sql("SELECT subject, body, unsubscribe FROM letter WHERE recipient = :to ORDER BY id")
                .param("to", una.email())
                .query(Sent.class)
                .list();
    }

    private void answer(String words) {
        olaf.post("/stories/" + story + "/comments", "body", words, "parent", Long.toString(thread));
    }

    @Test
    void aLetterComesAtOnceAndOnlyOnce() {
        follower.post("/comments/" + thread + "/follow", "pace", "at-once");
        clock.pass(Duration.ofSeconds(5));
        answer("The pumps have come.");
        olaf.post("/stories/" + story + "/comments", "body", "Something in another thread.");
        clock.pass(Duration.ofMinutes(1));
        followers.write();
        followers.write();
        assertThat(letters()).hasSize(1);
        var letter = letters().getFirst();
        assertThat(letter.subject()).isEqualTo("New comments on “The river rose.”");
        assertThat(letter.body())
                .contains("Olaf Berg wrote:", "The pumps have come.")
                .doesNotContain("another thread");
        assertThat(letter.unsubscribe()).startsWith("/unsubscribe/");
        assertThat(letter.body()).contains(letter.unsubscribe());
    }

    @Test
    void aDailyLetterComesInTheMorning() {
        follower.post("/comments/" + thread + "/follow", "pace", "all-daily");
        clock.pass(Duration.ofSeconds(5));
        answer("First of the day.");
        olaf.post("/stories/" + story + "/comments", "body", "Second thing, about the mill.");
        clock.pass(Duration.ofHours(1));
        followers.write();
        assertThat(letters()).isEmpty();
        clock.pass(Duration.ofHours(24));
        followers.write();
        assertThat(letters()).hasSize(1);
        assertThat(letters().getFirst().body()).contains("First of the day.", "Second thing");
    }

    @Test
    void onePostFromAnywhereEndsThemAndOpeningTheLinkDoesNot() {
        follower.post("/comments/" + thread + "/follow", "pace", "at-once");
        clock.pass(Duration.ofSeconds(5));
        answer("One.");
        clock.pass(Duration.ofMinutes(1));
        followers.write();
        var end = letters().getFirst().unsubscribe();
        assertThat(new Reader(port).get(end).words()).contains("End these letters?");
        var mailer = new Sender(port).with("Sec-Fetch-Site", "");
        assertThat(mailer.post(end, "List-Unsubscribe", "One-Click").status()).isEqualTo(200);
        answer("Two, which nobody hears of.");
        clock.pass(Duration.ofMinutes(1));
        followers.write();
        assertThat(letters()).hasSize(1);
        assertThat(new Reader(port).get(end).words()).contains("No more letters");
    }

    @Test
    void whatSomebodyWritesThemselvesOrIgnoresIsNoNews() {
        follower.post("/comments/" + thread + "/follow", "pace", "at-once");
        clock.pass(Duration.ofSeconds(5));
        follower.post("/stories/" + story + "/comments", "body", "My own words.", "parent", Long.toString(thread));
        follower.post("/comments/" + thread + "/ignoring");
        answer("From one who is ignored.");
        clock.pass(Duration.ofMinutes(1));
        followers.write();
        assertThat(letters()).isEmpty();
        assertThat(follower.get("/stories/" + story + "/comments?as=me").words())
                .doesNotContain("From one who is ignored");
        assertThat(follower.get("/account/comments").words()).contains("Readers you do not see", "Olaf Berg");
    }

    @Test
    void whomSomebodyIgnoresStaysAwayFromPageToPageAndInAnyOrder() {
        var others = new Commenters(paper);
        for (var one = 1; one <= 21; one++) others.known("Reader " + one, story);
        var all = "/stories/" + story + "/comments";
        var page = follower.get(all + "?as=me").page();
        assertThat(page.select(".sorts a").eachAttr("href"))
                .containsExactly(all + "?sort=oldest&as=me", all + "?sort=respected&as=me", all);
        assertThat(page.select("a[rel=next]").attr("href")).startsWith(all + "?as=me&after=");
        var oldest = follower.get(all + "?sort=oldest&as=me").page();
        assertThat(oldest.select("a[rel=next]").attr("href")).startsWith(all + "?sort=oldest&as=me&after=");
    }
}
