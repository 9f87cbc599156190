package org.masthead.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.story.Copies.ADA;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.masthead.gate.Role;
import org.masthead.gate.Sender;
import org.masthead.gate.SignedIn;
import org.masthead.house.Sections;
import org.masthead.story.Copies;
import org.masthead.story.Stories;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What moderators do about writers. */
@PaperTest
class SanctionsTest {

    @Autowired
    Stories stories;

    @Autowired
    Sections sections;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationContext paper;

    @LocalServerPort
    int port;

    private SignedIn.Person una;
    private Sender writer;
    private Sender moderator;
    private Commenters commenters;
    private long story;

    @BeforeEach
    void aWriter() {
        clock.set(TestClock.NOON);
        sections.ensure("River", "");
        commenters = new Commenters(paper);
        story = stories.draft(Copies.river("The river rose."), ADA);
        stories.publish(story, ADA);
        una = commenters.known("Una Hart", story);
        writer = new Sender(port).as(una);
        moderator = new Sender(port).as(commenters.person(Role.MODERATOR, "Mira Okoye"));
    }

    private int step(String kind, String words, String days) {
        return moderator
                .post("/desk/comments/writers/" + una.account() + "/steps", "kind", kind, "words", words, "days", days)
                .status();
    }

    private int send(String words) {
        return writer.post("/stories/" + story + "/comments", "body", words).status();
    }

    @Test
    void aWarnedWriterReadsItFirst() {
        assertThat(step("warned", "Please stay on the river.", "")).isEqualTo(303);
        assertThat(send("May I speak of the mill?")).isEqualTo(422);
        var told = writer.get("/account/comments").page();
        assertThat(told.text()).contains("The moderators warn you", "Please stay on the river.");
        writer.post(told.select("form[action*=warnings]").attr("action"));
        assertThat(send("May I speak of the mill now?")).isEqualTo(303);
    }

    @Test
    void aSuspensionEndsByItself() {
        assertThat(step("suspended", "Too many insults.", "")).isEqualTo(422);
        assertThat(step("suspended", "Too many insults.", "7")).isEqualTo(303);
        assertThat(writer.post("/stories/" + story + "/comments", "body", "Hello?")
                        .words())
                .contains("Too many insults.", "Hello?");
        clock.pass(Duration.ofDays(7).plusSeconds(1));
        assertThat(send("I am back, and kinder.")).isEqualTo(303);
    }

    @Test
    void aBanIsLifted() {
        step("banned", "Advertising.", "");
        assertThat(send("Let me in, please.")).isEqualTo(422);
        var page = moderator.get("/desk/comments/writers/" + una.account()).page();
        assertThat(page.text()).contains("Banned", "Advertising.", "Good morning from Una Hart.");
        moderator.post(page.select("form[action$=/end]").attr("action"));
        assertThat(send("Thank you for letting me in.")).isEqualTo(303);
    }

    @Test
    void whoMayNotCommentMayNotChangeWhatStandsEither() {
        send("The bridge is open.");
        var id = commenters.saying("The bridge is open.");
        step("suspended", "Too many insults.", "7");
        assertThat(writer.post("/comments/" + id + "/edit", "body", "You are all fools.")
                        .words())
                .contains("You cannot comment at the moment.", "Too many insults.", "You are all fools.");
        assertThat(commenters.saying("The bridge is open.")).isEqualTo(id);
    }

    @Test
    void whoIsReadFirstIsHeld() {
        step("premoderated", "For a while.", "30");
        assertThat(writer.post("/stories/" + story + "/comments", "body", "Patience, then.")
                        .location())
                .endsWith("/held");
    }

    @Test
    void moderatorsLeaveNotesForEachOtherAlone() {
        moderator.post("/desk/comments/writers/" + una.account() + "/notes", "words", "Knows the harbor well.");
        assertThat(moderator.get("/desk/comments/writers/" + una.account()).words())
                .contains("Knows the harbor well.");
        assertThat(writer.get("/account/comments").words()).doesNotContain("Knows the harbor well.");
    }

    @Test
    void theNewsroomsOwnPeopleAreNotDealtWithHere() {
        var ed = commenters.person(Role.EDITOR, "Ed Vance");
        var answer = moderator.post(
                "/desk/comments/writers/" + ed.account() + "/steps", "kind", "banned", "words", "No.", "days", "");
        assertThat(answer.status()).isEqualTo(422);
    }
}
