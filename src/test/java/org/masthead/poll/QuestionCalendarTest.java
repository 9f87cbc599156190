package org.masthead.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.poll.Polls.ADA;
import static org.masthead.poll.Polls.BRIDGE;
import static org.masthead.poll.Polls.TODAY;
import static org.masthead.poll.Polls.done;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.gate.Role;
import org.masthead.gate.Sender;
import org.masthead.gate.SignedIn;
import org.masthead.house.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Editors see the queue as a calendar, with the days that ask nothing, and move what waits. */
@PaperTest
class QuestionCalendarTest {

    private static final String CALENDAR = "/desk/questions/calendar";

    @Autowired
    Questions questions;

    @Autowired
    PollClock pollClock;

    @Autowired
    ApplicationContext paper;

    @LocalServerPort
    int port;

    private Sender editor;

    @BeforeEach
    void anEditor() {
        Polls.clear(paper);
        editor = new Sender(port).as(SignedIn.on(paper).as(Role.EDITOR, "Max Roe"));
    }

    private long queued(LocalDate day, String words) {
        return done(questions.queue(day, QuestionCopy.of(words, "Yes", "No"), ADA));
    }

    private static String day(Reader.Answer calendar, LocalDate day) {
        return calendar.page().getElementById("day-" + day).text();
    }

    @Test
    void theMonthShowsEachDayAndTheGapsInASentence() {
        for (var ahead = 0; ahead < 14; ahead++) {
            if (ahead != 3 && ahead != 5) queued(TODAY.plusDays(ahead), "Question " + ahead + "?");
        }
        pollClock.tick();
        var calendar = editor.get(CALENDAR);
        assertThat(calendar.words())
                .contains(
                        "2 of the next 14 days have no question: Friday, November 27, 2026; Sunday, November 29, 2026. Readers find nothing to answer then.")
                .contains("November 2026", "America/New_York");
        assertThat(day(calendar, TODAY))
                .contains("Today", "Question 0?", "open")
                .doesNotContain("Move");
        assertThat(day(calendar, TODAY.plusDays(1))).contains("Question 1?", "queued", "Move");
        assertThat(day(calendar, TODAY.plusDays(3))).contains("No question. Write one");
        assertThat(day(calendar, TODAY.minusDays(1))).contains("None was asked");
        assertThat(editor.get(CALENDAR + "?month=2026-12").words()).contains("December 2026", "Question 13?");
        assertThat(editor.get(CALENDAR + "?month=never").words()).contains("November 2026");
        assertThat(editor.get("/desk/questions").page().select("a[href=" + CALENDAR + "]"))
                .isNotEmpty();
    }

    @Test
    void aQuestionIsMovedToAFreeDayAndOpensThen() {
        var bridge = queued(TODAY.plusDays(1), "The bridge?");
        var answer = editor.post("/desk/questions/" + bridge + "/day", "day", "2026-12-24", "month", "2026-11");
        assertThat(answer.location()).endsWith(CALENDAR + "?month=2026-12&said=moved#day-2026-12-24");
        var moved = questions.byId(bridge).orElseThrow();
        assertThat(moved.day()).isEqualTo("2026-12-24");
        assertThat(moved.opens()).isEqualTo("2026-12-24T00:00-05:00");
        assertThat(moved.closes()).isEqualTo("2026-12-25T00:00-05:00");
        assertThat(moved.options()).hasSize(2);
    }

    @Test
    void twoQuestionsThatWaitChangePlaces() {
        var bridge = queued(TODAY.plusDays(1), "The bridge?");
        var ferry = queued(TODAY.plusDays(2), "The ferry?");
        editor.post("/desk/questions/" + ferry + "/day", "day", "" + TODAY.plusDays(1));
        assertThat(questions.byId(ferry).orElseThrow().day()).isEqualTo(TODAY.plusDays(1));
        var other = questions.byId(bridge).orElseThrow();
        assertThat(other.day()).isEqualTo(TODAY.plusDays(2));
        assertThat(other.opens()).isEqualTo(questions.hours(TODAY.plusDays(2)).opens());
    }

    @Test
    void whatWasAskedStaysAndWhatWasTypedIsKept() {
        var open = done(questions.queue(TODAY, BRIDGE, ADA));
        pollClock.tick();
        var ferry = queued(TODAY.plusDays(2), "The ferry?");
        var taken = editor.post("/desk/questions/" + ferry + "/day", "day", "" + TODAY, "month", "2026-11");
        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.words()).contains("The question was not moved.", "has a question already");
        assertThat(taken.page().getElementById("to-" + ferry).val()).isEqualTo("" + TODAY);
        for (var wrong : new String[] {"2026-11-01", "tomorrow", ""})
            assertThat(editor.post("/desk/questions/" + ferry + "/day", "day", wrong)
                            .status())
                    .isEqualTo(422);
        assertThat(editor.post("/desk/questions/" + open + "/day", "day", "2026-12-01")
                        .words())
                .contains("It has been asked: it stays on its day.");
        assertThat(editor.post("/desk/questions/999999/day", "day", "2026-12-01")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theDaysWhenTheClocksChangeSaySo() {
        assertThat(day(editor.get(CALENDAR + "?month=2027-03"), LocalDate.of(2027, 3, 14)))
                .contains("The clocks go forward: open for 23 hours.");
        assertThat(day(editor.get(CALENDAR + "?month=2027-11"), LocalDate.of(2027, 11, 7)))
                .contains("The clocks go back: open for 25 hours.");
        var spring = queued(LocalDate.of(2027, 3, 13), "Spring?");
        editor.post("/desk/questions/" + spring + "/day", "day", "2027-03-14");
        var moved = questions.byId(spring).orElseThrow();
        assertThat(Duration.between(moved.opens(), moved.closes())).isEqualTo(Duration.ofHours(23));
    }
}
