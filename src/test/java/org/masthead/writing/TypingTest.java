package org.masthead.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.masthead.gate.Role;
import org.masthead.house.Reader;
import org.masthead.newsroom.Ledger;
import org.masthead.story.Copies;
import org.masthead.story.Revisions;
import org.masthead.story.Stories;
import org.masthead.story.Story;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PaperTest
class TypingTest {

    @Autowired
    ApplicationContext paper;

    @Autowired
    Stories stories;

    @Autowired
    Revisions revisions;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    Writer ada;

    @BeforeEach
    void somebodyAtTheDesk() {
        clock.set(TestClock.NOON);
        ada = Writer.of(paper, port, Role.REPORTER, "Ada Flint");
    }

    @Test
    void aStoryIsBegunFromATemplateAndOpensInOnesHands() {
        Writer.draft(paper, "Any");
        var begun = ada.browser.post(
                "/desk/stories", "headline", "Ferry to return", "section", "river", "template", "feature");
        assertThat(begun.status()).isEqualTo(303);
        var page = ada.browser.get(begun.location().replaceFirst("\\?.*", ""));
        assertThat(page.page().selectFirst("form#copy").attr("data-hold")).hasSizeGreaterThan(20);
        assertThat(page.page().selectFirst("textarea[data-editor]").wholeText()).contains("The scene. TK");
        assertThat(page.words()).contains("In yours, since", "Draft");
        assertThat(page.header("Cache-Control")).contains("no-store");
    }

    @Test
    void aStoryWithoutASectionIsNotBegunAndWhatWasTypedStays() {
        var refused = ada.browser.post("/desk/stories", "headline", "Ferry to return", "section", "nowhere");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().selectFirst("[name=headline]").attr("value")).isEqualTo("Ferry to return");
        assertThat(refused.words()).contains("Choose one of the paper’s sections.");
    }

    @Test
    void whatIsTypedIsKeptAndStandsThereAgainLater() {
        var story = Writer.draft(paper, "River rises");
        var answer = ada.type(ada.open(story).with("headline", "River falls").with("push", "It falls"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(Writer.said(answer, "version")).isEqualTo("1");
        assertThat(Writer.said(answer, "saved")).isEqualTo("2026-11-24T12:00:00Z");
        assertThat(ada.open(story).text("headline")).isEqualTo("River falls");
        assertThat(ada.open(story).text("push")).isEqualTo("It falls");
        assertThat(stories.newest(story).copy().headline()).isEqualTo("River rises");
        assertThat(stories.newest(story).revision()).isEqualTo(1);
    }

    @Test
    void savingMakesARevisionAndTheLedgerKnows() {
        var story = Writer.draft(paper, "River rises");
        var form = ada.typed(ada.open(story).with("headline", "River falls"));
        var saved = ada.save(form.with("deck", "At last.").with("topics", "Floods, \"Averley, Ohio\""));
        assertThat(saved.location()).isEqualTo("/desk/stories/" + story + "?said=saved");
        var newest = stories.newest(story);
        assertThat(newest.revision()).isEqualTo(2);
        assertThat(newest.slug()).isEqualTo("river-falls");
        assertThat(newest.copy().deck()).isEqualTo("At last.");
        assertThat(newest.copy().topics()).hasSize(2);
        assertThat(ada.open(story).text("topics")).isEqualTo("Floods, \"Averley, Ohio\"");
        assertThat(revisions.of(story, 10, 10)).first().matches(one -> one.by().equals("Ada Flint"));
        assertThat(ledger.about(Story.key(story)).stream().map(Ledger.Line::did))
                .contains("revised");
    }

    @Test
    void savingWhatHasNotChangedMakesNoRevision() {
        var story = Writer.draft(paper, "River rises");
        ada.save(ada.open(story));
        assertThat(stories.newest(story).revision()).isEqualTo(1);
    }

    @Test
    void textWithFaultsIsKeptAsItIsAndSaysWhatToMend() {
        var story = Writer.draft(paper, "River rises");
        var long_ = "word ".repeat(200);
        var form = ada.open(story).with("headline", long_).with("related", "/2026/01/01/nothing");
        var typed = ada.type(form);
        assertThat(typed.status()).isEqualTo(422);
        assertThat(typed.text()).contains("Keep this to 300 characters", "no story of ours at", "\"version\":1");
        var saved = ada.save(form.with("version", "1"));
        assertThat(saved.status()).isEqualTo(422);
        assertThat(saved.page().selectFirst("#fault-headline").text()).contains("Keep this to 300 characters");
        assertThat(saved.page().selectFirst("#f-headline").wholeText()).isEqualTo(long_.strip());
        assertThat(ada.open(story).text("headline")).isEqualTo(long_.strip());
        assertThat(stories.newest(story).revision()).isEqualTo(1);
    }

    @Test
    void aLiveStoryIsStagedWhileReadersKeepWhatIsPublished() {
        var story = Writer.draft(paper, "Bridge opens");
        stories.publish(story, Copies.ADA);
        var address = stories.newest(story).path();
        ada.save(ada.open(story).with("headline", "Bridge stays shut"));
        assertThat(stories.newest(story).copy().headline()).isEqualTo("Bridge stays shut");
        assertThat(new Reader(port).get(address).words())
                .contains("Bridge opens")
                .doesNotContain("stays shut");
        assertThat(stories.newest(story).path()).isEqualTo(address);
    }

    @Test
    void linesWithAnEmptyLineBetweenThemAreParagraphs() {
        var story = Writer.draft(paper, "River rises");
        ada.save(ada.open(story)
                .with("body", "First, with <em>force</em>.\r\n\r\nSecond.\r\n\r\n<h2>Then</h2>\r\nThird."));
        assertThat(stories.newest(story).copy().body().blocks().stream().map(one -> one.kind()))
                .containsExactly("p", "p", "h2", "p");
    }

    @Test
    void aBylineNamesAuthorsAgenciesAndThoseWithoutAPage() {
        var story = Writer.draft(paper, "River rises");
        paper.getBean(org.masthead.byline.Bylines.class).keep("max-roe", "Max Roe");
        ada.save(ada.open(story).with("byline", "max roe | reporting | Corrow\nLowland Press | | | wire\nNew Name"));
        var credits = stories.newest(story).copy().credits();
        assertThat(credits.stream().map(one -> one.kind().name())).containsExactly("PERSON", "WIRE", "PERSON");
        assertThat(credits.getFirst().byline()).isNotNull();
        assertThat(credits.getLast().byline()).isNull();
        assertThat(ada.open(story).text("byline").strip())
                .isEqualTo("max roe | reporting | Corrow\nLowland Press |  |  | wire\nNew Name");
        assertThat(ada.browser.get(Writer.path(story)).words()).contains("Without a page of their own: New Name.");
    }

    @Test
    void everyFieldComesBackAsItWasSaved() {
        var story = Writer.draft(paper, "River rises");
        var other = Writer.draft(paper, "Other story");
        stories.publish(other, Copies.ADA);
        var form = ada.open(story);
        for (var field : new String[] {"kicker", "dateline", "web", "search", "social", "push", "series", "holder"})
            form = form.with(field, "About " + field);
        form = form.with("notice", "© them")
                .with("credit", "Them")
                .with("terms", "Ask first")
                .with("language", "es");
        form = form.with("related", stories.newest(other).path() + "\n/desk/stories/" + other)
                .with("slug", "high-water");
        ada.save(form);
        var again = ada.open(story);
        for (var field : CopyForm.FIELDS)
            if (!field.equals("body") && !field.equals("related"))
                assertThat(again.text(field).strip())
                        .as(field)
                        .isEqualTo(form.text(field).strip());
        assertThat(again.text("related")).isEqualTo(stories.newest(other).path());
        assertThat(stories.newest(story).slug()).isEqualTo("high-water");
        assertThat(stories.newest(story).copy().headlines().push()).isEqualTo("About push");
    }

    @Test
    void whatWasSentWithoutASessionComesBackAfterSigningIn() {
        var story = Writer.draft(paper, "River rises");
        var form = ada.open(story).with("headline", "Written all night");
        jdbc.sql("DELETE FROM session WHERE account_id = :id")
                .param("id", ada.person.account())
                .update();
        var led = ada.save(form);
        assertThat(led.location()).startsWith("/sign-in?to=%2Fdesk%2Fstories%2Funsent%2F");
        var back = led.location().substring("/sign-in?to=".length()).replace("%2F", "/");
        ada.browser.as(new org.masthead.gate.SignedIn.Person(
                ada.person.account(),
                "Ada Flint",
                "",
                Role.REPORTER,
                org.masthead.gate.SignedIn.on(paper).again(ada.person.account())));
        var branch = ada.browser.get(back).location();
        assertThat(branch).startsWith("/desk/stories/" + story + "/branches/");
        assertThat(ada.browser.get(branch).words()).contains("Written all night");
        var max = Writer.of(paper, port, Role.REPORTER, "Max Roe");
        assertThat(max.browser.get(back).status()).isEqualTo(404);
    }

    @Test
    void whoNeverHadTheStoryIsSentToTheDoorAndNothingIsKept() {
        var story = Writer.draft(paper, "River rises");
        var stranger = new org.masthead.gate.Sender(port);
        assertThat(stranger.post(Writer.path(story) + "/revisions", "hold", "guessed", "headline", "Hm")
                        .status())
                .isEqualTo(401);
        assertThat(jdbc.sql("SELECT count(*) FROM unsent_copy WHERE story_id = :id")
                        .param("id", story)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void pastedHtmlComesBackClean() {
        var answer = ada.browser.post(
                Writer.path(Writer.draft(paper, "Any")) + "/markup",
                "body",
                "<div style='x'><b>Bold</b> words<script>alert(1)</script></div>");
        assertThat(Writer.said(answer, "html"))
                .contains("<strong>Bold</strong> words")
                .doesNotContain("script", "style");
        assertThat(Writer.said(answer, "words")).isEqualTo("2");
    }
}
