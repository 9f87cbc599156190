package org.masthead.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.masthead.gate.Role;
import org.masthead.house.Reader;
import org.masthead.newsroom.Ledger;
import org.masthead.story.Copies;
import org.masthead.story.Stories;
import org.masthead.story.Story;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** One pair of hands holds a story; whatever the others typed is kept. */
@PaperTest
class HandsTest {

    @Autowired
    ApplicationContext paper;

    @Autowired
    Stories stories;

    @Autowired
    Ledger ledger;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    Writer ada;
    Writer max;
    long story;

    @BeforeEach
    void twoAtTheDesk() {
        clock.set(TestClock.NOON);
        ada = Writer.of(paper, port, Role.REPORTER, "Ada Flint");
        max = Writer.of(paper, port, Role.EDITOR, "Max Roe");
        story = Writer.draft(paper, "River rises");
    }

    private Reader.Answer hold(Writer writer) {
        return writer.browser.get(Writer.path(story) + "/hold");
    }

    @Test
    void whoComesSecondReadsAlongAndIsSeenToWait() {
        ada.open(story);
        var page = max.browser.get(Writer.path(story));
        assertThat(page.page().select("form#copy")).isEmpty();
        assertThat(page.words())
                .contains("Ada Flint has had it in hand since", "Take it over", "The river rose two feet");
        assertThat(Writer.said(hold(max), "mine")).isEqualTo("false");
        assertThat(Writer.said(hold(ada), "asked")).isEqualTo("Max Roe");
        assertThat(Writer.said(hold(ada), "mine")).isEqualTo("true");
        clock.pass(Duration.ofSeconds(40));
        assertThat(Writer.said(hold(ada), "asked")).isEmpty();
    }

    @Test
    void handsThatAreNotHeardOfForAMinuteAndAHalfHaveLetGo() {
        var form = ada.open(story);
        clock.pass(Duration.ofSeconds(80));
        hold(ada);
        clock.pass(Duration.ofSeconds(80));
        assertThat(max.browser.get(Writer.path(story)).page().select("form#copy"))
                .isEmpty();
        clock.pass(Duration.ofSeconds(20));
        max.open(story);
        assertThat(ada.type(form.with("headline", "Late")).status()).isEqualTo(409);
    }

    @Test
    void handsThatLetGoAndComeBackGoOnIfNobodyTookTheStory() {
        var form = ada.open(story);
        clock.pass(Duration.ofHours(2));
        assertThat(ada.type(form.with("headline", "After lunch")).status()).isEqualTo(200);
        ada.browser.post(Writer.path(story) + "/hold/end");
        assertThat(Writer.said(hold(ada), "by")).isEmpty();
        max.open(story);
        assertThat(Writer.said(hold(ada), "by")).isEqualTo("Max Roe");
    }

    @Test
    void aPageThatSaysGoodbyeLateLetsGoOfNothingButItself() {
        var before = ada.open(story).text("hold");
        var now = ada.open(story).text("hold");
        assertThat(now).isNotEqualTo(before);
        ada.browser.post(Writer.path(story) + "/hold/end", "hold", before);
        assertThat(Writer.said(hold(ada), "mine")).isEqualTo("true");
        ada.browser.post(Writer.path(story) + "/hold/end", "hold", now);
        assertThat(Writer.said(hold(ada), "by")).isEmpty();
    }

    @Test
    void takingOverKeepsTheOthersTextAsABranchAndGoesOnFromIt() {
        var adas = ada.typed(ada.open(story).with("headline", "Ada’s headline"));
        assertThat(max.takeOver(story).location()).endsWith("?said=taken");
        var maxs = max.open(story);
        assertThat(maxs.text("headline")).isEqualTo("Ada’s headline");

        var late = ada.type(adas.with("deck", "Typed after that."));
        assertThat(late.status()).isEqualTo(409);
        assertThat(Writer.said(late, "reason")).isEqualTo("taken");
        assertThat(Writer.said(late, "by")).isEqualTo("Max Roe");
        var branch = ada.browser.with("Accept", "text/html").get(Writer.said(late, "branch"));
        assertThat(branch.words())
                .contains("A branch by Ada Flint", "Typed after that", "Max Roe has the story in hand");
        assertThat(max.open(story).text("deck")).isEqualTo("What it means for the town.");
        assertThat(ledger.about(Story.key(story)).stream().map(Ledger.Line::did))
                .contains("took over");
    }

    @Test
    void theSameTextTypedOnIsOneBranchAndAnotherTextIsAnother() {
        var form = ada.open(story);
        max.takeOver(story);
        var first = Writer.said(ada.type(form.with("body", "<p>The quick brown fox</p>")), "branch");
        var second = Writer.said(ada.type(form.with("body", "<p>The quick brown fox jumps over</p>")), "branch");
        var other = Writer.said(ada.type(form.with("body", "<p>Nothing of that kind at all</p>")), "branch");
        assertThat(second).isEqualTo(first);
        assertThat(other).isNotEqualTo(first);
        assertThat(max.browser.get(first).words()).contains("jumps over");
        assertThat(max.browser.get(other).words()).contains("Nothing of that kind");
    }

    @Test
    void anOlderWindowOfTheSamePersonWritesOverNothing() {
        var one = ada.open(story);
        var two = ada.open(story);
        ada.typed(one.with("headline", "From the first window"));
        var stale = ada.type(two.with("headline", "From the second window"));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(Writer.said(stale, "reason")).isEqualTo("newer");
        assertThat(ada.open(story).text("headline")).isEqualTo("From the first window");
        assertThat(ada.browser.get(Writer.said(stale, "branch")).text()).contains("second");
    }

    @Test
    void savingOverAnothersHandsAnswersWithBothTextsAndAWayOn() {
        var form = ada.open(story).with("headline", "Ada’s headline");
        max.takeOver(story);
        max.save(max.open(story).with("headline", "Max’s headline"));
        var refused = ada.save(form);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.words()).contains("Max Roe has this story in hand", "What you typed is kept here, whole.");
        assertThat(refused.page().select("del").text()).contains("Max");
        assertThat(refused.page().select("ins").text()).contains("Ada");
        assertThat(stories.newest(story).copy().headline()).isEqualTo("Max’s headline");
    }

    @Test
    void aBranchIsMergedByTheBlockAndKept() {
        var body = "<p id=\"b-1\">One stays.</p><p id=\"b-2\">Two stays.</p><p id=\"b-3\">Three stays.</p>";
        ada.save(ada.open(story).with("body", body));
        var form = ada.open(story);
        max.takeOver(story);
        var theirs =
                body.replace("One stays", "One was changed by Ada").replace("Three stays", "Three was changed too");
        var path = Writer.said(ada.type(form.with("body", theirs).with("deck", "Ada’s deck")), "branch");
        var page = max.browser.get(path).page();
        var places = page.select("[name=take]").eachAttr("value");
        assertThat(places).hasSize(2);
        var version = page.select("[name=version]").attr("value");
        var merged =
                max.browser.post(path + "/merging", "version", version, "take", places.getFirst(), "field", "deck");
        assertThat(merged.location()).endsWith("?said=merged");
        var after = max.open(story);
        assertThat(after.text("body")).contains("One was changed by Ada", "Two stays", "Three stays.");
        assertThat(after.text("deck")).isEqualTo("Ada’s deck");
        assertThat(max.browser.get(path).words()).contains("Merged by Max Roe", "Three was changed too");
    }

    @Test
    void aBranchIsTakenWholeOnlyByWhoHasTheStoryInHand() {
        var form = ada.open(story);
        max.takeOver(story);
        var path = Writer.said(ada.type(form.with("headline", "Ada’s headline")), "branch");
        assertThat(ada.browser
                        .with("Accept", "text/html")
                        .post(path + "/taking")
                        .status())
                .isEqualTo(409);
        max.browser.post(path + "/taking");
        assertThat(max.open(story).text("headline")).isEqualTo("Ada’s headline");
    }

    @Test
    void aRevisionThatCameFromElsewhereIsNotWrittenOver() {
        var typed = ada.typed(ada.open(story).with("headline", "Half a thought"));
        stories.revise(story, Copies.river("By the wire"), Copies.MAX);
        var saved = ada.save(typed.with("headline", "A whole thought"));
        assertThat(saved.status()).isEqualTo(409);
        var again = ada.open(story);
        assertThat(again.text("headline")).isEqualTo("By the wire");
        assertThat(ada.save(again.with("headline", "Both")).status()).isEqualTo(303);
        assertThat(ada.browser.get(Writer.path(story)).page().select(".branches li"))
                .isNotEmpty();
    }

    @Test
    void whatSomebodyElseNeverSavedIsKeptWhenAnotherGoesOn() {
        ada.typed(ada.open(story).with("headline", "Ada’s unsaved headline"));
        ada.browser.post(Writer.path(story) + "/hold/end");
        var form = max.open(story);
        assertThat(form.text("headline")).isEqualTo("Ada’s unsaved headline");
        max.save(form.with("headline", "Max’s headline"));
        var branch = max.browser
                .get(Writer.path(story))
                .page()
                .selectFirst(".branches a")
                .attr("href");
        assertThat(max.browser.get(branch).words()).contains("A branch by Ada Flint", "Ada’s unsaved");
    }
}
