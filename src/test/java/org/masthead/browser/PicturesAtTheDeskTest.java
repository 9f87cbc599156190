package org.masthead.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.story.Copies.ADA;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.masthead.gate.Role;
import org.masthead.media.Pictures;
import org.masthead.media.Shots;

/** An editor brings pictures and says what must be seen of them, with a pointer, with keys, and without scripts. */
@Tag("browser")
class PicturesAtTheDeskTest {

    private static final Door PAPER = Door.open();

    /** Lets something go on the page as if it came from another program. */
    private static final String LET_GO = """
            ([kind, name, base64]) => {
                const bytes = Uint8Array.from(atob(base64), one => one.charCodeAt(0));
                const data = new DataTransfer();
                data.items.add(new File([bytes], name, {type: 'image/jpeg'}));
                const event = kind === 'paste'
                    ? new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true})
                    : new DragEvent(kind, {dataTransfer: data, bubbles: true, cancelable: true});
                document.querySelector('h1').dispatchEvent(event);
            }
            """;

    private static Chromium.Reader editor(int width, ColorScheme scheme, boolean scripts) {
        var reader = Chromium.reader(width, scheme, scripts);
        reader.page()
                .context()
                .addCookies(PAPER.somebody(Role.EDITOR, "Edna Moss").cookies(PAPER.at("")));
        return reader;
    }

    private static String encoded(int width) {
        return Base64.getEncoder().encodeToString(Shots.jpeg(width, 400));
    }

    private static void accessible(Page page) {
        assertThat(Axe.serious(page)).as(page.url()).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isEqualTo(0);
    }

    @Test
    void picturesAreChosenDroppedAndPasted() {
        try (var reader = editor(1280, ColorScheme.LIGHT, true)) {
            var page = reader.page();
            page.navigate(PAPER.at("/desk/pictures"));
            page.getByLabel("Add pictures").setInputFiles(new FilePayload[] {
                new FilePayload("chosen.jpg", "image/jpeg", Shots.jpeg(801, 400)),
                new FilePayload("drawing.svg", "image/svg+xml", "<svg/>".getBytes())
            });
            page.evaluate(LET_GO, List.of("drop", "dropped.jpg", encoded(802)));
            page.evaluate(LET_GO, List.of("paste", "pasted.jpg", encoded(803)));
            page.getByText("3 pictures are in the library. One was not taken.").waitFor();
            var list = page.locator(".upload-list");
            assertThat(list.innerText()).contains("chosen.jpg", "dropped.jpg", "pasted.jpg", "Drawings in SVG");
            accessible(page);
            list.getByRole(AriaRole.LINK).first().click();
            page.waitForURL(Pattern.compile(".*/desk/pictures/\\d+"));
            assertThat(reader.complaints()).allMatch(one -> one.contains("status of 422"));
        }
    }

    @Test
    void whatMustBeSeenIsSetWithTheKeys() {
        var picture = PAPER.room(Pictures.class)
                .keep(
                        Shots.halves(900, 600, "jpeg", Color.ORANGE, Color.BLUE),
                        new Pictures.Words("Two colours", "", "Edna Moss"),
                        ADA);
        try (var reader = editor(1280, ColorScheme.LIGHT, true)) {
            var page = reader.page();
            page.navigate(PAPER.at("/desk/pictures/" + picture.id()));
            var stage = page.locator(".stage svg");
            stage.focus();
            for (var i = 0; i < 4; i++) page.keyboard().press("Shift+ArrowRight");
            page.keyboard().press("ArrowUp");
            assertThat(page.getByLabel("From the left, %").inputValue()).isEqualTo("70");
            assertThat(page.getByLabel("From the top, %").inputValue()).isEqualTo("49");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("1:1"))
                    .click();
            stage.focus();
            for (var i = 0; i < 3; i++) page.keyboard().press("-");
            page.keyboard().press("ArrowLeft");
            assertThat(page.locator("#width-1x1").inputValue()).isEqualTo("515");
            accessible(page);
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Save").setExact(true))
                    .click();
            page.waitForLoadState();
            assertThat(page.getByLabel("From the left, %").inputValue()).isEqualTo("70");
            assertThat(page.locator("#width-1x1").inputValue()).isEqualTo("515");
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void everythingWorksWithoutScriptsOnAPhoneInTheDark() {
        try (var reader = editor(360, ColorScheme.DARK, false)) {
            var page = reader.page();
            page.navigate(PAPER.at("/desk/pictures"));
            page.getByLabel("Add pictures")
                    .setInputFiles(new FilePayload("phone.jpg", "image/jpeg", Shots.jpeg(804, 400)));
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take in"))
                    .click();
            page.waitForURL(Pattern.compile(".*/desk/pictures/\\d+"));
            page.getByLabel("Description").fill("A street in the rain");
            page.getByLabel("Credit", new Page.GetByLabelOptions().setExact(true))
                    .fill("Edna Moss");
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Save").setExact(true))
                    .click();
            assertThat(page.getByLabel("Description").inputValue()).isEqualTo("A street in the rain");
            page.navigate(PAPER.at("/desk/pictures?q=street"));
            assertThat(page.locator(".library-card").count()).isEqualTo(1);
        }
        try (var reader = editor(360, ColorScheme.DARK, true)) {
            reader.page().navigate(PAPER.at("/desk/pictures"));
            accessible(reader.page());
            reader.page().locator(".library-card a").first().click();
            accessible(reader.page());
        }
    }
}
