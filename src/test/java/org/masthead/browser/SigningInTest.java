package org.masthead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.gate.Role;
import org.masthead.gate.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("browser")
class SigningInTest {

    private static final Door PAPER = Door.open();

    static Stream<Arguments> browsers() {
        return Stream.of(360, 1280)
                .flatMap(width -> Stream.of(true, false).map(scripts -> Arguments.of(width, scripts)));
    }

    @ParameterizedTest(name = "at {0}, scripts {1}")
    @MethodSource("browsers")
    void aNewReaderComesInByTheLinkOfALetter(int width, boolean scripts) {
        try (var reader = Chromium.reader(width, ColorScheme.LIGHT, scripts)) {
            var page = reader.page();
            page.navigate(PAPER.at("/latest"));
            page.getByText("Your account").first().click();
            ask(page, "link" + width + scripts + "@averley.example");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("inbox"))
                    .click();
            page.locator(".paper-letter a").first().click();
            press(page, "Sign in here");
            page.getByLabel("Your name").fill("x");
            page.evaluate("document.forms[0].noValidate = true");
            press(page, "Go on");
            page.locator(".wrong").waitFor();
            assertThat(page.locator(".wrong").innerText()).contains("2 to 40 characters");
            page.getByLabel("Your name").fill("Link Reader " + width + scripts);
            press(page, "Go on");
            page.waitForURL("**/account");
            assertThat(page.locator("main").innerText()).contains("link" + width + scripts + "@averley.example");
            press(page, "Sign out");
            page.waitForURL(PAPER.at("/"));
            page.navigate(PAPER.at("/account"));
            assertThat(page.url()).contains("/sign-in?to=");
            assertThat(reader.complaints())
                    .filteredOn(one -> !one.contains("status of 4"))
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "at {0}, scripts {1}")
    @MethodSource("browsers")
    void theCodeOfTheLetterIsTypedWhereItWasAskedFor(int width, boolean scripts) {
        var email = "code" + width + scripts + "@averley.example";
        try (var reader = Chromium.reader(width, ColorScheme.DARK, scripts);
                var phone = Chromium.reader(360)) {
            reader.page().navigate(PAPER.at("/sign-in"));
            ask(reader.page(), email);
            phone.page().navigate(PAPER.at("/inbox"));
            var letter = phone.page().locator(".paper-letter").first().innerText();
            var code = letter.replaceAll("(?s).*asked for it: ([0-9]{6}).*", "$1");
            reader.page().getByLabel("The code of six digits").fill(code);
            press(reader.page(), "Sign in");
            reader.page().waitForURL("**/sign-in/name?*");
        }
    }

    private static void ask(Page page, String email) {
        page.getByLabel("Your e-mail address").first().fill(email);
        press(page, "Send me a letter");
        page.waitForURL("**/sign-in/letter");
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    private static Page signedIn(Chromium.Reader reader, SignedIn.Person person) {
        reader.page().context().addCookies(person.cookies(PAPER.at("")));
        return reader.page();
    }

    @Test
    void aPasskeyIsMadeAndOpensTheAccountAgain() {
        try (var reader = Chromium.reader(1280)) {
            var page = signedIn(reader, PAPER.somebody(Role.READER, "Pat Keys"));
            authenticator(page);
            page.navigate(PAPER.at("/account/sign-in"));
            page.getByLabel("A name for it").fill("My test key");
            press(page, "Add a passkey");
            page.getByLabel("Name of the passkey My test key").waitFor();
            assertThat(page.locator("#passkeys li").count()).isOne();

            page.context().clearCookies();
            page.navigate(PAPER.at("/sign-in?to=/latest"));
            press(page, "Sign in with a passkey");
            page.waitForURL("**/latest");
            page.getByText("Pat Keys").waitFor();

            page.navigate(PAPER.at("/account/sign-in"));
            assertThat(page.locator("#passkeys").innerText()).contains("last used");
            press(page, "Remove the passkey My test key");
            page.waitForURL("**#passkeys");
            assertThat(page.locator("#passkeys li").count()).isZero();
            page.context().clearCookies();
            page.navigate(PAPER.at("/sign-in"));
            press(page, "Sign in with a passkey");
            page.getByText("does not open an account here").waitFor();
        }
    }

    private static void authenticator(Page page) {
        CDPSession session = page.context().newCDPSession(page);
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
    void aSessionThatIsEndedElsewhereIsOver() {
        var person = PAPER.somebody(Role.READER, "Ses Sion");
        var again = new SignedIn.Person(
                person.account(),
                person.name(),
                person.email(),
                person.role(),
                new SignedIn(PAPER.room(JdbcClient.class), PAPER.room(java.time.Clock.class)).again(person.account()));
        try (var here = Chromium.reader(1280);
                var there = Chromium.reader(360)) {
            signedIn(there, again).navigate(PAPER.at("/account"));
            assertThat(there.page().url()).endsWith("/account");
            var page = signedIn(here, person);
            page.navigate(PAPER.at("/account/sign-in"));
            press(page, "Sign out everywhere else");
            page.waitForURL("**#sessions");
            there.page().reload();
            assertThat(there.page().url()).contains("/sign-in?to=");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in",
                "/sign-in/letter",
                "/sign-in/name",
                "/account",
                "/account/sign-in",
                "/account/leaving",
                "/account/farewell",
                "/inbox",
                "/desk",
                "/readers/ME"
            })
    void everybodyMayUseIt(String where) {
        var person = PAPER.somebody(Role.MODERATOR, "Axe " + where.replace('/', ' '));
        var path = where.replace("ME", Long.toString(person.account()));
        for (var width : List.of(320, 1280)) {
            try (var reader = Chromium.reader(width)) {
                var page = path.equals("/sign-in") ? reader.page() : signedIn(reader, person);
                page.navigate(PAPER.at(path));
                page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
                for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    reader.see(scheme);
                    assertThat(reader.complaints()).as(path).isEmpty();
                    assertThat(Axe.serious(page)).as(path + " at " + width).isEmpty();
                    assertThat(page.evaluate("document.documentElement.scrollWidth"))
                            .isEqualTo(width);
                    assertThat(page.locator("h1").count()).isOne();
                }
            }
        }
    }
}
