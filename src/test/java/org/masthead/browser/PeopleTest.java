package org.masthead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.samstevens.totp.code.DefaultCodeGenerator;
import dev.samstevens.totp.exceptions.CodeGenerationException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.masthead.TestClock;
import org.masthead.gate.Role;
import org.masthead.gate.SignedIn;
import org.masthead.house.Sections;

/** The publisher takes somebody on, who comes in, sets up codes, and proves again who they are. */
@Tag("browser")
class PeopleTest {

    private static final Door PAPER = Door.open();
    private static final String PASSWORD = "four stray river herons";

    @AfterEach
    void backToNoon() {
        PAPER.room(TestClock.class).set(TestClock.NOON);
    }

    @Test
    void somebodyTakenOnComesInByTheLinkAndAfterwardsByPasswordAndCode() throws CodeGenerationException {
        PAPER.room(Sections.class).ensure("City", "");
        try (var boss = Chromium.reader(1280);
                var noor = Chromium.reader(390)) {
            var link = takeOn(signedIn(boss, PAPER.somebody(Role.PUBLISHER, "June Pettibone")));
            var page = noor.page();
            page.navigate(link);
            press(page, "Sign in here");
            page.waitForURL("**/desk");
            page.navigate(PAPER.at("/account/sign-in"));
            page.locator("#new-password").fill(PASSWORD);
            press(page, "Set a password");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Set codes up"))
                    .click();
            var secret = page.locator("#secret-letters").innerText().replace(" ", "");
            assertThat(page.locator("img.qr").evaluate("one => one.naturalWidth"))
                    .isEqualTo(240);
            page.getByLabel("The code that the app shows now").fill(code(secret));
            press(page, "Set the codes up");
            assertThat(page.locator(".recovery li").count()).isEqualTo(10);
            page.getByText("I have kept them: go on").click();
            page.context().clearCookies();
            PAPER.room(TestClock.class).pass(Duration.ofMinutes(1));
            page.navigate(PAPER.at("/sign-in?to=/desk"));
            page.getByText("By a password").click();
            page.locator("#password-email").fill("noor@packet.example");
            page.locator("#password").fill(PASSWORD);
            page.locator("form[action='/sign-in/password'] button").click();
            page.getByLabel("Code").fill(code(secret));
            press(page, "Sign in");
            page.waitForURL("**/desk");
            assertThat(noor.complaints()).isEmpty();
        }
    }

    private static String takeOn(Page page) {
        page.navigate(PAPER.at("/desk/people"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Take somebody on"))
                .click();
        page.getByLabel("Name").fill("Noor Halabi");
        page.getByLabel("E-mail address").fill("noor@packet.example");
        page.getByLabel("Role").selectOption("editor");
        page.getByLabel("City").check();
        press(page, "Take them on");
        return page.getByLabel("The link").inputValue();
    }

    private static String code(String secret) throws CodeGenerationException {
        return new DefaultCodeGenerator()
                .generate(secret, PAPER.room(TestClock.class).instant().getEpochSecond() / 30);
    }

    @Test
    void aPasskeyShowsAgainWhoOneIsAndLeadsToWhereOneWas() {
        try (var boss = Chromium.reader(1280)) {
            var page = signedIn(boss, PAPER.somebody(Role.PUBLISHER, "Pat Again"));
            authenticator(page);
            page.navigate(PAPER.at("/account/sign-in"));
            page.getByLabel("A name for it").fill("My key");
            press(page, "Add a passkey");
            page.getByLabel("Name of the passkey My key").waitFor();
            PAPER.room(TestClock.class).pass(Duration.ofMinutes(16));
            page.navigate(PAPER.at("/desk/people/new"));
            page.waitForURL("**/account/again?to=**");
            assertThat(Axe.serious(page)).isEmpty();
            press(page, "Use a passkey");
            page.waitForURL("**/desk/people/new");
        }
    }

    private static void authenticator(Page page) {
        var session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var all = new JsonObject();
        all.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", all);
    }

    @Test
    void everybodyMayUseThePagesOfPeopleAndTheLedger() {
        PAPER.room(Sections.class).ensure("City", "");
        var boss = PAPER.somebody(Role.PUBLISHER, "Axe Pettibone");
        var walt = PAPER.somebody(Role.EDITOR, "Walt Ingersoll");
        try (var first = Chromium.reader(1280)) {
            var page = signedIn(first, boss);
            page.navigate(PAPER.at("/desk/people/" + walt.account()));
            page.getByLabel("What they are to the paper").selectOption("standards");
            press(page, "Change the role");
            page.getByText("The role was changed").waitFor();
        }
        for (var path : List.of(
                "/desk/people",
                "/desk/people/new",
                "/desk/people/" + walt.account(),
                "/desk/ledger",
                "/account/codes",
                "/account/again")) {
            look(boss, path, ColorScheme.LIGHT, 1280);
            look(boss, path, ColorScheme.DARK, 360);
        }
    }

    private static void look(SignedIn.Person boss, String path, ColorScheme scheme, int width) {
        try (var reader = Chromium.reader(width, scheme, true)) {
            var page = signedIn(reader, boss);
            page.navigate(PAPER.at(path));
            assertThat(page.url()).endsWith(path);
            assertThat(reader.complaints()).as(path).isEmpty();
            assertThat(Axe.serious(page)).as(path + " at " + width).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(path)
                    .isEqualTo(width);
            assertThat(page.locator("h1").count()).isOne();
        }
    }

    private static Page signedIn(Chromium.Reader reader, SignedIn.Person person) {
        reader.page().context().addCookies(person.cookies(PAPER.at("")));
        return reader.page();
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }
}
