package org.masthead.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.masthead.gate.Role;
import org.masthead.house.Reader;
import org.masthead.story.Copies;
import org.masthead.story.Publication;
import org.masthead.story.Stories;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What a story said before is listed, compared and brought back; what is unfinished is not published. */
@PaperTest
class EarlierRevisionsTest {

    @Autowired
    ApplicationContext paper;

    @Autowired
    Stories stories;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    Writer noor;
    long story;

    @BeforeEach
    void aStoryWithThreeRevisions() {
        clock.set(TestClock.NOON);
        noor = Writer.of(paper, port, Role.STANDARDS, "Noor Halabi");
        story = Writer.draft(paper, "River rises");
        noor.save(noor.open(story).with("headline", "River rises fast"));
        noor.save(
                noor.open(story).with("body", "<p>The river rose four feet in the night.</p><p>By noon it fell.</p>"));
    }

    @Test
    void theListSaysWhoWhenAndWhatReadersSee() {
        stories.publish(story, Copies.ADA);
        var page = noor.browser.get(Writer.path(story) + "/revisions");
        assertThat(page.page().select("tbody tr")).hasSize(3);
        assertThat(page.page().select("tbody tr").first().text()).contains("3", "Noor Halabi", "Readers see this");
        assertThat(page.words()).contains("Ada Flint", "River rises fast");
    }

    @Test
    void twoRevisionsAreComparedWordByWord() {
        var page =
                noor.browser.get(Writer.path(story) + "/revisions/1/against/3").page();
        assertThat(page.select(".difference ins").eachText()).containsExactly("fast", "four");
        assertThat(page.select(".difference del").eachText()).containsExactly("two");
        assertThat(page.selectFirst(".difference-same").text()).isEqualTo("By noon it fell.");
        assertThat(noor.browser
                        .get(Writer.path(story) + "/revisions/comparison?from=1&to=3")
                        .location())
                .isEqualTo(Writer.path(story) + "/revisions/1/against/3");
        assertThat(noor.browser
                        .get(Writer.path(story) + "/revisions/1/against/9")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anEarlierRevisionComesBackAsTheNewestAndWhatWasTypedMeanwhileIsKept() {
        noor.typed(noor.open(story).with("deck", "Typed and not saved."));
        var back = noor.browser.post(Writer.path(story) + "/revisions/1/restoration");
        assertThat(back.location()).endsWith("?said=restored");
        assertThat(stories.newest(story).revision()).isEqualTo(4);
        assertThat(stories.newest(story).copy().headline()).isEqualTo("River rises");
        var page = noor.browser.get(Writer.path(story));
        assertThat(page.page().select(".branches li").text()).contains("was restored before this was saved");
        assertThat(noor.browser.get(Writer.path(story) + "/revisions/3").words())
                .contains("four feet");
    }

    @Test
    void nobodyRestoresOverAnothersHands() {
        var max = Writer.of(paper, port, Role.EDITOR, "Max Roe");
        noor.open(story);
        var refused = max.browser.post(Writer.path(story) + "/revisions/1/restoration");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.words()).contains("Noor Halabi has this story in hand");
        assertThat(stories.newest(story).revision()).isEqualTo(3);
    }

    @Test
    void whatIsToComeKeepsAStoryFromItsReaders() {
        var held = Writer.draft(paper, "Ferry back in TK days");
        assertThat(stories.publish(held, Copies.ADA))
                .isEqualTo(new Publication.Held("“TK” still stands in the headline: put in what is to come."));
        noor.save(noor.open(held)
                .with("headline", "Ferry back")
                .with("body", "<p>It cost many dollars TKTK, they said on Monday.</p><p>ATK and TKs are words.</p>"));
        var marks = paper.getBean(UnfinishedMarks.class).objections(stories.newest(held));
        assertThat(marks)
                .isEqualTo(
                        List.of("“TK” still stands in the paragraph that begins “It cost many dollars TKTK, they …”: "
                                + "put in what is to come."));
        noor.save(noor.open(held).with("body", "<p>It cost nine dollars.</p>"));
        assertThat(stories.publish(held, Copies.ADA)).isInstanceOf(Publication.Live.class);
    }

    @Test
    void aPublishedStoryGetsAnotherAddressAndTheOldOneLeadsToIt() {
        stories.publish(story, Copies.ADA);
        var old = stories.newest(story).path();
        noor.browser.post(Writer.path(story) + "/address", "slug", "High water");
        assertThat(stories.newest(story).slug()).isEqualTo("high-water");
        assertThat(new Reader(port).get(old).location()).endsWith("/high-water");
    }

    @Test
    void storiesAreFoundByTheBeginningsOfWords() {
        var answer = noor.browser.get("/desk/find?q=rises+fa");
        assertThat(answer.text())
                .contains("River rises fast", "\"path\":\"/desk/stories/" + story + "\"", "\"state\":\"draft\"");
        assertThat(noor.browser.get("/desk/find?q=%26%7C!").text()).isEqualTo("[]");
        assertThat(noor.browser.get("/desk/find?q=").text()).contains("River rises fast");
    }

    @Test
    void storiesNearItAreSuggestedAndAdded() {
        var topic = paper.getBean(org.masthead.topic.Topics.class)
                .keep("floods", new org.masthead.topic.Topic.Named(org.masthead.topic.Topic.Kind.EVENT, "Floods"));
        var other = stories.draft(Copies.credited("Old flood", List.of(), List.of(topic)), Copies.ADA);
        stories.publish(other, Copies.ADA);
        noor.save(noor.open(story).with("topics", "Floods"));
        var page = noor.browser.get(Writer.path(story) + "/related");
        assertThat(page.page().selectFirst(".related-list li").text()).contains("Old flood");
        noor.browser.post(
                Writer.path(story) + "/related",
                "address",
                stories.newest(other).path());
        assertThat(noor.open(story).text("related"))
                .isEqualTo(stories.newest(other).path());
        assertThat(noor.browser.get(Writer.path(story) + "/related").words()).contains("Added");
    }

    @Test
    void notesStandInTheMarginUntilTheyAreSettled() {
        var block = stories.newest(story).copy().body().blocks().getFirst().id();
        noor.browser.post(Writer.path(story) + "/notes", "block", block, "words", "Who says so?");
        var note = noor.browser.get(Writer.path(story)).page().selectFirst(".margin-notes li");
        assertThat(note.text()).contains("The river rose four feet", "Who says so?", "Noor Halabi");
        assertThat(note.attr("data-note-block")).isEqualTo(block);
        var path = Writer.path(story) + "/notes/" + note.id().replace("note-", "");
        noor.browser.post(path + "/settlement");
        assertThat(noor.browser
                        .get(Writer.path(story))
                        .page()
                        .selectFirst(".margin-notes details")
                        .text())
                .contains("settled by Noor Halabi");
        noor.browser.post(path + "/reopening");
        assertThat(noor.browser.get(Writer.path(story)).page().select(".margin-notes > ul > li"))
                .hasSize(1);
        assertThat(noor.browser
                        .post(Writer.path(story) + "/notes/999/settlement")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void editorsChangeTemplatesAndGoBackToTheHouses() {
        noor.browser.post("/desk/templates/news", "name", "News", "about", "Ours", "body", "Begin here.\n\nThen.");
        assertThat(noor.browser.get("/desk/templates").words()).contains("The house’s, changed here");
        assertThat(noor.browser.get("/desk/stories/new").words()).contains("News Ours");
        noor.browser.post("/desk/templates/news/removal");
        assertThat(noor.browser.get("/desk/templates").words()).doesNotContain("changed here");
        assertThat(noor.browser.post("/desk/templates", "name", "").status()).isEqualTo(422);
        noor.browser.post("/desk/templates", "name", "Court report", "body", "<p>Before the bench: TK</p>");
        assertThat(noor.browser.get("/desk/templates/court-report").text()).contains("Before the bench");
    }
}
