package org.masthead.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.workflow.Newsdesk.at;

import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.masthead.gate.Sender;
import org.masthead.house.Sections;
import org.masthead.story.Copies;
import org.masthead.story.DeskStories;
import org.masthead.story.Stories;
import org.masthead.story.StoryTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What a section's checklist asks is looked at before a story is published, and again when its words change. */
@PaperTest
class ChecklistsTest {

    @Autowired
    ApplicationContext paper;

    @Autowired
    Checklists checklists;

    @Autowired
    Stories stories;

    @Autowired
    DeskStories lines;

    @Autowired
    Sections sections;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    private static int number;
    private Newsdesk desk;
    private Sender editor;

    @BeforeEach
    void aNewsroom() {
        desk = new Newsdesk(paper, port, "Checks" + ++number);
        sections.ensure("Courts", "");
        editor = desk.browser(desk.editor);
    }

    @AfterEach
    void withoutChecklists() {
        clock.set(TestClock.NOON);
        checklists.all().forEach(item -> checklists.retire(item.id(), Copies.ADA));
    }

    private long ask(String section, String words, String weight) {
        var answer = editor.post("/desk/checklists", "section", section, "words", words, "weight", weight);
        assertThat(answer.location()).endsWith("/desk/checklists?said=listed");
        return checklists.all().stream()
                .filter(item -> item.words().equals(words))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void whatBlocksMustBeTickedAndTickedAgainWhenTheWordsChange() {
        var item = ask("river", "Every name is spelled right", "blocks");
        var id = desk.draft("Names in it");
        var refused = editor.post(at(id, "publication"), "revision", "1");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("Tick “Every name is spelled right” on the checklist.");
        assertThat(workflowMoves(id)).isEmpty();
        desk.browser(desk.reporter).post(at(id, "ticks/" + item), "looked", "yes");
        assertThat(editor.get(at(id, "standing")).words()).contains(desk.reporter.name() + " ticked it at revision 1");
        stories.revise(id, Copies.river("Names in it, and one more"), Copies.MAX);
        assertThat(editor.post(at(id, "publication"), "revision", "2").words())
                .contains("its words changed since it was ticked at revision 1");
        desk.browser(desk.standards).post(at(id, "ticks/" + item), "looked", "yes");
        assertThat(editor.post(at(id, "publication"), "revision", "2").status()).isEqualTo(303);
        assertThat(stories.live(id)).isPresent();
    }

    private Object[] workflowMoves(long id) {
        return paper.getBean(Workflow.class).moves(id, 5).toArray();
    }

    @Test
    void whatWarnsLetsAStoryGoAndOtherSectionsAreNotAsked() {
        ask("", "Somebody read it aloud", "warns");
        ask("courts", "The defendant was asked", "blocks");
        var id = desk.draft("Only warned of");
        assertThat(editor.get(at(id, "standing")).words())
                .contains("“Somebody read it aloud” is not ticked.")
                .doesNotContain("The defendant was asked");
        assertThat(editor.post(at(id, "publication"), "revision", "1").status()).isEqualTo(303);
    }

    @Test
    void whatIsAskedAfterAStoryWasScheduledHoldsItAtItsTimeAndTheAlarmSaysWhy() {
        var id = desk.draft("Scheduled before the rule");
        stories.publishAt(id, OffsetDateTime.now(clock).plusHours(1), Copies.ADA);
        var item = ask("river", "A lawyer read it", "blocks");
        clock.pass(Duration.ofHours(1));
        StoryTime.strike(paper);
        assertThat(stories.live(id)).isEmpty();
        assertThat(editor.get("/desk/board").page().select(".desk-alarms").text())
                .contains("“Scheduled before the rule” was not published at its time: Tick “A lawyer read it”");
        assertThat(desk.browser(desk.reporter).get("/desk/board").page().select(".desk-alarms"))
                .isEmpty();
        editor.post(at(id, "ticks/" + item), "looked", "yes");
        assertThat(editor.post(at(id, "publication"), "revision", "1").status()).isEqualTo(303);
        assertThat(lines.held(10)).isEmpty();
        assertThat(stories.live(id)).isPresent();
    }

    @Test
    void aTickCanBeTakenBackAndAPointTakenOff() {
        var item = ask("river", "Pictures have names", "blocks");
        var id = desk.draft("Ticked and not");
        editor.post(at(id, "ticks/" + item), "looked", "yes");
        editor.post(at(id, "ticks/" + item), "looked", "no");
        assertThat(stories.objections(id)).hasSize(1);
        assertThat(editor.post("/desk/checklists/" + item + "/retirement").status())
                .isEqualTo(303);
        assertThat(stories.objections(id)).isEmpty();
        assertThat(editor.post(at(id, "ticks/" + item), "looked", "yes").status())
                .isEqualTo(404);
        assertThat(editor.post("/desk/checklists", "section", "nowhere", "words", "Kept")
                        .page()
                        .selectFirst("#words")
                        .attr("value"))
                .isEqualTo("Kept");
        assertThat(editor.post("/desk/checklists", "section", "", "words", "").status())
                .isEqualTo(422);
        assertThat(desk.browser(desk.reporter).get("/desk/checklists").status()).isEqualTo(403);
    }
}
