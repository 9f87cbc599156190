package org.masthead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.masthead.gate.Role;
import org.masthead.gate.Sender;
import org.masthead.gate.SignedIn;

/** Moderators and editors deal with comments in a real browser: from the keyboard, and from the page they read. */
@Tag("browser")
class ModeratingTest {

    private static final Talk PAPER = Talk.open();

    private static Chromium.Reader reader(SignedIn.Person person, int width, boolean scripts) {
        var reader = Chromium.reader(width, ColorScheme.LIGHT, scripts);
        reader.page().context().addCookies(person.cookies(PAPER.at("")));
        return reader;
    }

    private static int port() {
        return java.net.URI.create(PAPER.at("/")).getPort();
    }

    @Test
    void editorsFindTheirWayFromADiscussionToTheDesk() {
        var story = PAPER.story("Picked from the page");
        PAPER.commenters().known("Una Hart", story);
        var id = PAPER.commenters().saying("Good morning from Una Hart.");
        try (var reader = reader(PAPER.commenters().person(Role.EDITOR, "Ed Vance"), 360, true)) {
            var page = reader.page();
            page.navigate(PAPER.at(PAPER.path(story)));
            page.getByText("How this discussion is led").click();
            assertThat(page.locator("h1").innerText()).isEqualTo("Discussion");
            page.navigate(PAPER.at(PAPER.path(story)));
            page.locator("#comment-" + id + " .at-desk").click();
            assertThat(page.getByText("Reason for taking away").count()).isZero();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make it an editors’ pick"))
                    .click();
            page.navigate(PAPER.at(PAPER.path(story)));
            assertThat(page.locator(".featured").innerText()).contains("Good morning from Una Hart.");
        }
    }

    @Test
    void keysDecideOnlyAboutTheCommentInFocus() {
        var story = PAPER.story("In focus");
        var mira = PAPER.commenters().person(Role.MODERATOR, "Mira Okoye");
        new Sender(port()).as(mira).post("/desk/comments/stories/" + story, "mode", "premoderated");
        var writer = new Sender(port()).as(PAPER.commenters().known("Una Hart", story));
        writer.post("/stories/" + story + "/comments", "body", "The first stays where it is.");
        writer.post("/stories/" + story + "/comments", "body", "And this one is shown to everybody.");
        var first = PAPER.commenters().saying("The first stays");
        var second = PAPER.commenters().saying("And this one is shown");
        try (var reader = reader(mira, 1280, true)) {
            var page = reader.page();
            page.navigate(PAPER.at("/desk/comments"));
            page.locator("h1").click();
            page.keyboard().press("j");
            page.locator("h1").click();
            page.keyboard().press("r");
            page.locator("#item-" + second + " a").first().focus();
            page.keyboard().press("a");
            page.getByText("1 comment decided.").waitFor();
        }
        assertThat(PAPER.commenters().state(first)).isEqualTo("held");
        assertThat(PAPER.commenters().state(second)).isEqualTo("live");
        new Sender(port()).as(mira).post("/desk/comments/verdicts", "only", "show " + first + ":1");
    }

    @Test
    void moderatorsDecideFromTheKeyboard() {
        var story = PAPER.story("Read first");
        var mira = PAPER.commenters().person(Role.MODERATOR, "Mira Okoye");
        var moderator = new Sender(port()).as(mira);
        moderator.post("/desk/comments/stories/" + story, "mode", "premoderated");
        var writer = new Sender(port()).as(PAPER.commenters().known("Una Hart", story));
        writer.post("/stories/" + story + "/comments", "body", "Let this one be seen.");
        writer.post("/stories/" + story + "/comments", "body", "And take that other thing away, please.");
        var good = PAPER.commenters().saying("Let this one be seen.");
        var bad = PAPER.commenters().saying("And take that other");
        try (var reader = reader(mira, 1280, true)) {
            var page = reader.page();
            page.navigate(PAPER.at("/desk/comments"));
            page.locator("h1").click();
            page.keyboard().press("j");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("item-" + good);
            page.keyboard().press("a");
            page.getByText("1 comment decided.").waitFor();
            page.getByLabel("Reason for taking away").selectOption("off-topic");
            page.locator("h1").click();
            page.keyboard().press("j");
            page.keyboard().press("r");
            page.getByText("Nothing waits here.").waitFor();
            assertThat(reader.complaints()).isEmpty();
        }
        assertThat(PAPER.commenters().state(good)).isEqualTo("live");
        assertThat(PAPER.commenters().state(bad)).isEqualTo("rejected");
    }
}
