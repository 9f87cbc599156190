package org.masthead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.gate.Role;
import org.masthead.gate.Sender;
import org.masthead.gate.SignedIn;

/** Readers comment in a real browser, on a phone and at a desk, with scripts and without. */
@Tag("browser")
class CommentingTest {

    private static final Talk PAPER = Talk.open();

    static Stream<Arguments> browsers() {
        return Stream.of(360, 1280)
                .flatMap(width -> Stream.of(true, false).map(scripts -> Arguments.of(width, scripts)));
    }

    private static Chromium.Reader reader(SignedIn.Person person, int width, boolean scripts) {
        var reader = Chromium.reader(width, ColorScheme.LIGHT, scripts);
        reader.page().context().addCookies(person.cookies(PAPER.at("")));
        return reader;
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    private static int port() {
        return java.net.URI.create(PAPER.at("/")).getPort();
    }

    @ParameterizedTest(name = "at {0}, scripts {1}")
    @MethodSource("browsers")
    void aReaderWritesAnswersChangesAndReports(int width, boolean scripts) {
        var story = PAPER.story("High water " + width + scripts);
        var una = PAPER.commenters().known("Una Hart", story);
        var olaf = PAPER.commenters().known("Olaf Berg", story);
        try (var reader = reader(una, width, scripts);
                var other = reader(olaf, width, scripts)) {
            var page = reader.page();
            page.navigate(PAPER.at(PAPER.path(story)));
            page.getByText("Write a comment").click();
            page.getByLabel("Your comment").fill("The cellar is *dry* so far.");
            press(page, "Preview");
            assertThat(page.locator(".preview strong").innerText()).isEqualTo("dry");
            press(page, "Send");
            page.waitForURL(url -> url.contains("#comment-"));
            var id = PAPER.commenters().saying("The cellar is");
            assertThat(page.locator("#comment-" + id).innerText()).contains("Una Hart", "The cellar is dry so far.");
            answer(other.page(), story, id);
            page.navigate(PAPER.at("/comments/" + id + "/edit"));
            page.getByLabel("Your comment").fill("The cellar was dry.");
            press(page, "Save");
            assertThat(page.locator("#comment-" + id).innerText()).contains("The cellar was dry.", "edited");
            report(other.page(), id);
            assertThat(reader.complaints()).isEmpty();
        }
    }

    private static void answer(Page page, long story, long id) {
        page.navigate(PAPER.at(PAPER.path(story)));
        page.locator("#comment-" + id + " a.reply").click();
        page.locator("textarea:visible").last().fill("Ours is not.");
        page.locator("form.write:visible button").first().click();
        page.waitForURL(url -> url.contains("#comment-"));
        var answer = PAPER.commenters().saying("Ours is not.");
        assertThat(page.locator("#comment-" + answer).innerText()).contains("in reply to Una Hart", "Ours is not.");
    }

    private static void report(Page page, long id) {
        page.navigate(PAPER.at("/comments/" + id + "#report"));
        page.getByLabel("Something else").check();
        page.getByLabel("What should they know?").fill("I live there.");
        press(page, "Report");
        assertThat(page.locator(".said").innerText()).contains("Thank you.");
    }

    /** Opens the story at its comments, and comes back when the page listens. */
    private static void waitForNews(Page page, long story) {
        page.waitForRequest(request -> request.url().contains("/live"), () -> {
            page.navigate(PAPER.at(PAPER.path(story)));
            page.locator("#comments").scrollIntoViewIfNeeded();
        });
        page.waitForTimeout(500);
    }

    @Test
    void newCommentsWaitBehindAButton() {
        var story = PAPER.story("A live night");
        var una = PAPER.commenters().known("Una Hart", story);
        var olaf = new Sender(port()).as(PAPER.commenters().known("Olaf Berg", story));
        try (var reader = reader(una, 1280, true)) {
            var page = reader.page();
            waitForNews(page, story);
            olaf.post("/stories/" + story + "/comments", "body", "The first of two about the pumps.");
            olaf.post("/stories/" + story + "/comments", "body", "And another thing entirely, on bread.");
            page.getByText("2 new comments").click();
            page.getByText("The first of two about the pumps.").waitFor();
            assertThat(page.locator("#comments-name").innerText()).isEqualTo("4 comments");
            assertThat(page.locator(".comments-new").innerText()).isEmpty();
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void respectIsCountedInPlaceAndTakenBack() {
        var story = PAPER.story("Respect");
        var una = PAPER.commenters().known("Una Hart", story);
        var id = PAPER.commenters().saying("Good morning from Una Hart.");
        var olaf = PAPER.commenters().known("Olaf Berg", story);
        try (var reader = reader(olaf, 360, true)) {
            var page = reader.page();
            page.navigate(PAPER.at(PAPER.path(story)));
            var button = page.locator("#comment-" + id + " button.respect");
            button.click();
            page.locator("#comment-" + id + " button.respect[aria-pressed=true]")
                    .waitFor();
            assertThat(button.locator(".respects").innerText()).isEqualTo("1");
            button.click();
            page.locator("#comment-" + id + " button.respect[aria-pressed=false]")
                    .waitFor();
            assertThat(button.locator(".respects").innerText()).isEqualTo("0");
        }
        assertThat(una.account()).isPositive();
    }

    @Test
    void whoIsNoLongerSignedInIsLedToTheDoorAndNothingIsCounted() {
        var story = PAPER.story("A session ends");
        PAPER.commenters().known("Una Hart", story);
        var id = PAPER.commenters().saying("Good morning from Una Hart.");
        try (var reader = Chromium.reader(1280)) {
            var page = reader.page();
            page.context().addCookies(List.of(new Cookie("signed-in", "1").setUrl(PAPER.at(""))));
            page.navigate(PAPER.at(PAPER.path(story)));
            page.locator("#comment-" + id + " button.respect").click();
            page.waitForURL(url -> url.contains("/sign-in"));
        }
    }

    @Test
    void whatWasSentDoesNotComeBackIntoTheForm() {
        var story = PAPER.story("Sent once");
        var una = PAPER.commenters().known("Una Hart", story);
        try (var reader = reader(una, 1280, true)) {
            var page = reader.page();
            for (var previewed : List.of(false, true)) {
                page.navigate(PAPER.at(PAPER.path(story)));
                page.getByText("Write a comment").click();
                page.getByLabel("Your comment").fill("Written once, with a look before: " + previewed);
                page.navigate(PAPER.at(PAPER.path(story)));
                assertThat(page.getByLabel("Your comment").inputValue()).startsWith("Written once");
                if (previewed) press(page, "Preview");
                press(page, "Send");
                page.waitForURL(url -> url.contains("#comment-"));
                page.navigate(PAPER.at(PAPER.path(story)));
                assertThat(page.locator(".take-part textarea").inputValue()).isEmpty();
            }
        }
    }

    @Test
    void ofVeryManyNewCommentsNoneIsSkipped() {
        var story = PAPER.story("A crowd");
        var una = PAPER.commenters().known("Una Hart", story);
        try (var reader = reader(una, 1280, true)) {
            var page = reader.page();
            waitForNews(page, story);
            for (var one = 1; one <= 52; one++) PAPER.commenters().known("Reader " + one, story);
            press(page, "52 new comments");
            press(page, "2 new comments");
            page.getByText("Good morning from Reader 52.").waitFor();
            assertThat(page.locator("#comments .comment").count()).isEqualTo(53);
            assertThat(page.locator(".comments-new").innerText()).isEmpty();
        }
    }

    @ParameterizedTest(name = "at {0}")
    @ValueSource(ints = {360, 1280})
    void everybodyMayUseIt(int width) {
        var story = PAPER.story("For everybody " + width);
        var mira = PAPER.commenters().person(Role.MODERATOR, "Mira Okoye");
        var una = PAPER.commenters().known("Una Hart", story);
        var id = PAPER.commenters().saying("Good morning from Una Hart.");
        new Sender(port())
                .as(una)
                .post("/stories/" + story + "/comments", "body", "> So\n\nAn *answer*.", "parent", "" + id);
        try (var reader = Chromium.reader(width)) {
            reader.page().context().addCookies(mira.cookies(PAPER.at("")));
            for (var path : List.of(
                    PAPER.path(story),
                    "/stories/" + story + "/comments",
                    "/comments/" + id,
                    "/comments/" + id + "/reply",
                    "/comments/" + id + "/notice",
                    "/account/comments",
                    "/discussion/numbers",
                    "/desk/comments?queue=all",
                    "/desk/comments/" + id,
                    "/desk/comments/stories/" + story,
                    "/desk/comments/writers/" + una.account(),
                    "/desk/comments/notices",
                    "/desk/comments/opinions")) {
                reader.page().navigate(PAPER.at(path));
                reader.page().waitForLoadState();
                for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    reader.see(scheme);
                    assertThat(reader.page().evaluate("document.documentElement.scrollWidth"))
                            .as(path)
                            .isEqualTo(width);
                    assertThat(Axe.serious(reader.page()))
                            .as(path + " at " + width + " in " + scheme)
                            .isEmpty();
                }
            }
        }
    }
}
