package org.masthead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.awt.Color;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.masthead.house.Markup;
import org.masthead.media.Picture;
import org.masthead.media.Pictures;
import org.masthead.media.Shots;
import org.masthead.story.Copies;
import org.masthead.story.Stories;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A reporter puts pictures into a story without leaving it: from the library, or from their own device. */
@Tag("browser")
class PictureDialogTest {

    private static final Averley PAPER = Averley.open();
    private static final String GRID = ".choice-grid";

    private static Picture kept(int width, String alt, String credit) {
        return PAPER.room(Pictures.class)
                .keep(
                        Shots.halves(width, 300, "jpeg", Color.RED, Color.GREEN),
                        new Pictures.Words(alt, "A caption of its own.", credit),
                        Copies.ADA);
    }

    private static Reporter asked(long story) {
        var ada = Reporter.called("Ada Flint").open(story);
        ada.tool("Picture").click();
        ada.page().locator(GRID + " img").first().waitFor();
        return ada;
    }

    private static void found(Page page, String words) {
        page.getByLabel("Search the pictures").fill(words);
        page.locator(GRID + " li:only-child").waitFor();
    }

    @Test
    void thePicturesOfThePaperAreThereToChooseFromWithTheKeys() {
        var heron = kept(611, "A heron on the weir", "Noor Halabi");
        try (var ada = asked(Reporter.story("Herons", "<p>They are back.</p>"))) {
            var page = ada.page();
            assertThat(page.locator(GRID + " li").count()).isEqualTo(24);
            assertThat(page.locator(GRID + " li").first().innerText()).contains("A heron on the weir", "Noor Halabi");
            page.getByText("More …").click();
            page.locator(GRID + " li:nth-child(25)").waitFor();
            found(page, "heron weir");
            ada.press("Enter", "Space");
            assertThat(page.getByLabel("Description for those who do not see it")
                            .inputValue())
                    .isEqualTo("A heron on the weir");
            assertThat(Axe.serious(page)).isEmpty();
            ada.press("Enter");
            page.locator("dialog").waitFor(hidden());
            assertThat(ada.text()).contains("<figure><img src=\"" + heron.path() + "\" alt=\"A heron on the weir\"");
            assertThat(ada.text()).contains("<figcaption>A caption of its own.</figcaption>");
            assertThat(ada.complaints()).isEmpty();
        }
    }

    private static Locator.WaitForOptions hidden() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }

    @Test
    void onePictureIsFoundByItsAddress() {
        var lock = kept(613, "The lower lock", "Noor Halabi");
        try (var ada = asked(Reporter.story("Locks", "<p>Shut.</p>"))) {
            found(ada.page(), PAPER.at(lock.path() + "/640.webp"));
            assertThat(ada.page().locator(GRID).innerText()).contains("The lower lock");
        }
    }

    @Test
    void aPictureWhoseLicenceHasEndedIsSeenAndNotTaken() {
        var old = kept(612, "A ferry of long ago", "");
        PAPER.room(JdbcClient.class)
                .sql("UPDATE picture SET expires = :then WHERE id = :id")
                .param("id", old.id())
                .param("then", OffsetDateTime.now(PAPER.room(Clock.class)).minusDays(1))
                .update();
        try (var ada = asked(Reporter.story("Ferries", "<p>Gone.</p>"))) {
            found(ada.page(), "ferry long ago");
            assertThat(ada.page().locator(GRID).innerText()).containsIgnoringCase("licence ended");
            assertThat(ada.page().locator(GRID).innerText()).containsIgnoringCase("no credit");
            assertThat(ada.page().locator(GRID + " input").isDisabled()).isTrue();
            ada.tool("Put it in").click();
            assertThat(ada.page().locator("dialog .fault").innerText()).isEqualTo("Choose a picture first.");
        }
    }

    @Test
    void filesOfOnesOwnGoToTheLibraryAndAreChosen() {
        try (var ada = asked(Reporter.story("Own", "<p>Mine.</p>"))) {
            var page = ada.page();
            page.getByLabel("Pictures from this device")
                    .setInputFiles(new FilePayload("drawing.svg", "image/svg+xml", "<svg/>".getBytes()));
            page.locator("dialog .upload-list .fault").waitFor();
            assertThat(page.locator("dialog .upload-list").innerText()).contains("Drawings in SVG", "Try again");
            page.evaluate("""
                            base64 => {
                                const bytes = Uint8Array.from(atob(base64), one => one.charCodeAt(0));
                                const dataTransfer = new DataTransfer();
                                dataTransfer.items.add(new File([bytes], 'quay.jpg', {type: 'image/jpeg'}));
                                document.querySelector('dialog').dispatchEvent(
                                    new DragEvent('drop', {dataTransfer, bubbles: true, cancelable: true}));
                            }
                            """, Base64.getEncoder().encodeToString(Shots.jpeg(623, 300)));
            page.getByText("quay.jpg is in the library, and chosen.").waitFor();
            page.getByLabel("Description for those who do not see it").fill("The quay");
            ada.tool("Put it in").click();
            page.locator("dialog").waitFor(hidden());
            assertThat(ada.text()).contains("alt=\"The quay\"");
        }
    }

    @Test
    void theLeadPictureIsChosenTheSameWay() {
        var mill = kept(614, "The mill at Corrow", "Noor Halabi");
        try (var ada = Reporter.called("Ada Flint").open(Reporter.story("Mills", "<p>Turning.</p>"))) {
            var page = ada.page();
            page.getByText("Lead picture").click();
            ada.tool("Choose from the library").click();
            found(page, "mill corrow");
            ada.press("Enter", "Space", "Enter");
            page.locator("dialog").waitFor(hidden());
            assertThat(page.locator("#f-picture").inputValue()).isEqualTo(mill.key());
            assertThat(page.locator("img.copy-picture").getAttribute("src")).contains(mill.key());
        }
    }

    @Test
    void aVideoOfThePaperIsChosenAndPlaysInTheStory() {
        var story = Reporter.story("Films", "<p>See.</p>");
        try (var ada = Reporter.called("Ada Flint").open(story)) {
            var page = ada.page();
            ada.tool("Video or embed").click();
            page.locator(GRID + " img").first().waitFor();
            page.getByLabel("Search the videos of the paper").fill("Seven votes");
            page.locator(GRID + " li:only-child").waitFor();
            ada.press("Enter", "Space", "Enter");
            page.locator("dialog").waitFor(hidden());
            assertThat(ada.text())
                    .matches("(?s).*<p class=\"embed\"><a href=\"/videos/[a-z0-9-]+\">Embedded: .*</a></p>.*");
            assertThat(Markup.of(ada.text()).html().replaceAll(" id=\"b-[a-z0-9]{7}\"", ""))
                    .isEqualTo(ada.text());
            Hands.save(page);
        }
        var stories = PAPER.room(Stories.class);
        stories.publish(story, Copies.ADA);
        plays(PAPER.at(stories.live(story).orElseThrow().path()));
    }

    private static void plays(String address) {
        try (var reader = Chromium.reader(360)) {
            var page = reader.page();
            page.navigate(address);
            var play = page.getByRole(
                    AriaRole.BUTTON,
                    new Page.GetByRoleOptions().setName(Pattern.compile("^Play the video: Seven votes")));
            play.scrollIntoViewIfNeeded();
            assertThat(reader.asked()).noneMatch(asked -> asked.contains("/media/videos/"));
            play.press("Enter");
            page.waitForFunction("() => document.querySelector('main video')?.currentTime > 0.3");
            assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("VIDEO");
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void itFitsEveryScreen() {
        for (var width : List.of(360, 768, 1280)) {
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                try (var ada = Reporter.at(width, scheme, true).open(Reporter.story("Fits", "<p>x</p>"))) {
                    ada.tool("Picture").click();
                    ada.page().locator(GRID + " img").first().waitFor();
                    assertThat(ada.page().evaluate("""
                                    () => { const one = document.querySelector('dialog');
                                            return one.scrollWidth <= one.clientWidth && one.getBoundingClientRect().right <= innerWidth; }
                                    """)).isEqualTo(true);
                }
            }
        }
    }
}
