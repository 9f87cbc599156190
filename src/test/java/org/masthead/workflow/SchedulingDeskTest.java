package org.masthead.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.masthead.workflow.Newsdesk.at;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.masthead.gate.Sender;
import org.masthead.story.Copies;
import org.masthead.story.DeskStories;
import org.masthead.story.Stories;
import org.masthead.story.Story;
import org.masthead.story.StoryTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Editors schedule by the paper's clock on the wall, also on the days when it jumps. */
@PaperTest
class SchedulingDeskTest {

    @Autowired
    ApplicationContext paper;

    @Autowired
    Stories stories;

    @Autowired
    DeskStories lines;

    @Autowired
    TestClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private static int number;
    private Newsdesk desk;
    private Sender editor;

    @BeforeEach
    void aNewsroom() {
        desk = new Newsdesk(paper, port, "Times" + ++number);
        editor = desk.browser(desk.editor);
    }

    @AfterEach
    void backToNoon() {
        clock.set(TestClock.NOON);
    }

    @Test
    void aStoryIsScheduledInThePapersTimeAndTakenOffAgain() {
        var id = desk.draft("At six");
        assertThat(editor.post(at(id, "schedule"), "revision", "1", "at", "2026-11-24T18:00")
                        .status())
                .isEqualTo(303);
        assertThat(lines.line(id).at()).isEqualTo(OffsetDateTime.parse("2026-11-24T18:00-05:00"));
        assertThat(editor.get("/desk/calendar?week=2026-11-24").words()).contains("At six", "6:00");
        assertThat(editor.get("/desk/board")
                        .page()
                        .select("section[data-stage='']")
                        .text())
                .contains("At six");
        desk.browser(desk.standards).post(at(id, "schedule/end"));
        assertThat(stories.newest(id).state()).isEqualTo(Story.State.DRAFT);
        assertThat(editor.post(at(id, "schedule/end")).status()).isEqualTo(409);
    }

    @Test
    void whatIsSavedWhileAnEditorPublishesIsNotPublishedUnseen() {
        var id = desk.draft("Two at once");
        for (var what : List.of("publication", "schedule")) {
            var revision = Integer.toString(stories.newest(id).revision());
            var answer = transaction.execute(saving -> {
                stories.revise(id, Copies.river("Two at once, and one saves"), Copies.ADA);
                var publishing = CompletableFuture.supplyAsync(
                        () -> editor.post(at(id, what), "revision", revision, "at", "2026-11-24T18:00"));
                await().until(this::somebodyWaits);
                return publishing;
            });
            assertThat(answer.join().status()).as(what).isEqualTo(409);
            assertThat(answer.join().words()).contains("since you opened this page");
            assertThat(stories.newest(id).state()).isEqualTo(Story.State.DRAFT);
        }
    }

    private boolean somebodyWaits() {
        return jdbc.sql("""
                SELECT EXISTS (
                    SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock')
                """).query(Boolean.class).single();
    }

    @Test
    void aTimeThatTheClocksJumpOverIsRefusedAndTheNextOneOffered() {
        var id = desk.draft("Spring forward");
        var answer = editor.post(at(id, "schedule"), "revision", "1", "at", "2027-03-14T02:30");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.words())
                .contains("There is no 02:30 on that day: the clocks go forward from 02:00 to 03:00.");
        assertThat(answer.page().selectFirst("#at").attr("value")).isEqualTo("2027-03-14T03:00");
        assertThat(lines.line(id).at()).isNull();
        editor.post(at(id, "schedule"), "revision", "1", "at", "2027-03-14T03:00");
        assertThat(lines.line(id).at()).isEqualTo(OffsetDateTime.parse("2027-03-14T07:00Z"));
    }

    @Test
    void aTimeThatComesTwiceIsAskedAbout() {
        var id = desk.draft("Fall back");
        var asked = editor.post(at(id, "schedule"), "revision", "1", "at", "2027-11-07T01:30");
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.words()).contains("That time comes twice");
        assertThat(asked.page().selectFirst("input[name=which][checked]").attr("value"))
                .isEqualTo("first");
        editor.post(at(id, "schedule"), "revision", "1", "at", "2027-11-07T01:30", "which", "first");
        assertThat(lines.line(id).at()).isEqualTo(OffsetDateTime.parse("2027-11-07T05:30Z"));
        editor.post(at(id, "schedule"), "revision", "1", "at", "2027-11-07T01:30", "which", "second");
        assertThat(lines.line(id).at()).isEqualTo(OffsetDateTime.parse("2027-11-07T06:30Z"));
        clock.set(Instant.parse("2027-11-07T06:29:59Z"));
        stories.publishAt(desk.draft("Another"), OffsetDateTime.parse("2027-11-07T06:30Z"), Copies.ADA);
        assertThat(stories.live(id)).isEmpty();
        clock.set(Instant.parse("2027-11-07T06:33:00Z"));
        var walt = new Newsdesk(paper, port, "A year on");
        var later = walt.browser(walt.editor);
        assertThat(later.get("/desk/board").page().select(".desk-alarms").text())
                .contains("“Fall back” is late: it should have come out");
        StoryTime.strike(paper);
        assertThat(stories.live(id)).isPresent();
        assertThat(later.get("/desk/board").page().select(".desk-alarms").text())
                .doesNotContain("Fall back");
    }

    @Test
    void whatIsNoTimeToComeIsSaidBesideWhatWasTyped() {
        var id = desk.draft("No time");
        for (var wrong : List.of("2026-11-24T06:00", "soon", "", "2026-13-45T99:00", "99999-01-01T00:00")) {
            var answer = editor.post(at(id, "schedule"), "revision", "1", "at", wrong);
            assertThat(answer.status()).as(wrong).isEqualTo(422);
            assertThat(answer.page().selectFirst("#at").attr("value")).isEqualTo(wrong);
            assertThat(answer.page().selectFirst("details:has(#at)").hasAttr("open"))
                    .isTrue();
        }
        assertThat(lines.line(id).at()).isNull();
    }

    @Test
    void anEmbargoHoldsAgainstTheScheduleUntilItIsLifted() {
        var id = desk.draft("Under embargo");
        editor.post(at(id, "embargo"), "until", "2026-11-25T09:00");
        assertThat(editor.post(at(id, "schedule"), "revision", "1", "at", "2026-11-24T20:00")
                        .words())
                .contains("It is embargoed until November 25, 2026");
        assertThat(editor.get(at(id, "standing")).words()).contains("Publish when the embargo lifts");
        editor.post(at(id, "publication"), "revision", "1");
        assertThat(lines.line(id).at()).isEqualTo(OffsetDateTime.parse("2026-11-25T09:00-05:00"));
        editor.post(at(id, "embargo"), "until", "");
        assertThat(lines.line(id).state()).isEqualTo(Story.State.DRAFT);
        editor.post(at(id, "publication"), "revision", "1");
        assertThat(stories.live(id)).isPresent();
    }

    @Test
    void aStoryThatIsSpikedForgetsItsTimeAndKeepsItsEmbargo() {
        var planned = desk.draft("Planned, spiked, revived");
        editor.post(at(planned, "schedule"), "revision", "1", "at", "2026-11-24T18:00");
        editor.post(at(planned, "spike"));
        editor.post(at(planned, "revival"));
        assertThat(lines.line(planned).embargo()).isNull();
        editor.post(at(planned, "publication"), "revision", "1");
        assertThat(stories.live(planned)).isPresent();

        var both = desk.draft("Embargoed, planned, spiked, revived");
        editor.post(at(both, "embargo"), "until", "2026-11-25T09:00");
        editor.post(at(both, "schedule"), "revision", "1", "at", "2026-11-26T09:00");
        editor.post(at(both, "spike"));
        editor.post(at(both, "revival"));
        assertThat(lines.line(both).embargo()).isEqualTo(OffsetDateTime.parse("2026-11-25T09:00-05:00"));
    }

    @Test
    void theCalendarTurnsAndTakesAnything() {
        for (var path : List.of("?month=2027-02", "?month=nonsense", "?week=2026-12-31", "?week=x", "?month=9999-99"))
            assertThat(editor.get("/desk/calendar" + path).status()).as(path).isEqualTo(200);
        assertThat(editor.get("/desk/calendar?month=2027-02").page().select(".calendar-day"))
                .hasSizeGreaterThan(27);
    }
}
