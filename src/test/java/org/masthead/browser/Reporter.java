package org.masthead.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.masthead.gate.Role;
import org.masthead.gate.SignedIn;
import org.masthead.story.Copies;
import org.masthead.story.Stories;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody of the newsroom at a screen, who writes. */
final class Reporter implements AutoCloseable {

    static final String TEXT = ".page-of-text";
    static final String SAVED = ".save-state[data-state=saved]";
    static final String UNSAVED = ".save-state[data-state=failed]";

    private static final Averley PAPER = Averley.open();

    private final Chromium.Reader reader;
    private final SignedIn.Person person;

    private Reporter(SignedIn.Person person, Chromium.Reader reader) {
        this.person = person;
        this.reader = reader;
        page().context().addCookies(person.cookies(PAPER.at("")));
    }

    static Reporter called(String name) {
        return new Reporter(newsroom().as(Role.EDITOR, name), Chromium.reader(1280));
    }

    static Reporter at(int width, ColorScheme scheme, boolean scripts) {
        return new Reporter(newsroom().as(Role.EDITOR, "Ada Flint"), Chromium.reader(width, scheme, scripts));
    }

    /** The same person at another computer. */
    Reporter elsewhere() {
        return new Reporter(freshly(), Chromium.reader(1280));
    }

    /** The session is over. */
    Reporter signedOut() {
        PAPER.room(JdbcClient.class)
                .sql("DELETE FROM session WHERE account_id = :account")
                .param("account", person.account())
                .update();
        return this;
    }

    /** A new session in the same browser, as another tab begins one. */
    Reporter signedInAgain() {
        page().context().addCookies(freshly().cookies(PAPER.at("")));
        return this;
    }

    private SignedIn.Person freshly() {
        var secret = newsroom().again(person.account());
        return new SignedIn.Person(person.account(), person.name(), person.email(), person.role(), secret);
    }

    private static SignedIn newsroom() {
        return new SignedIn(PAPER.room(JdbcClient.class), PAPER.room(Clock.class));
    }

    /** A new story with this text; its number. */
    static long story(String headline, String body) {
        return PAPER.room(Stories.class).draft(Copies.copy(headline, "river", body), Copies.ADA);
    }

    static String address(long story) {
        return PAPER.at("/desk/stories/" + story);
    }

    Page page() {
        return reader.page();
    }

    List<String> complaints() {
        return reader.complaints();
    }

    /** Opens a story, and stands at the end of its text. */
    Reporter open(long story) {
        page().navigate(address(story));
        return atEnd();
    }

    Reporter atEnd() {
        Hands.click(page().locator(TEXT));
        Hands.press(page(), "Control+End");
        return this;
    }

    Reporter write(String words) {
        Hands.type(page(), words);
        return this;
    }

    Reporter press(String... keys) {
        Hands.press(page(), keys);
        return this;
    }

    Locator tool(String name) {
        return page().getByRole(
                        com.microsoft.playwright.options.AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    /** Pastes as the clipboard would, in both forms. */
    Reporter paste(String html, String text) {
        Hands.told(page());
        page().evaluate("""
                        ([html, text]) => {
                            const clipboardData = new DataTransfer();
                            if (html) clipboardData.setData("text/html", html);
                            clipboardData.setData("text/plain", text);
                            const pasted = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
                            document.querySelector(".page-of-text").dispatchEvent(pasted);
                        }
                        """, List.of(html, text));
        return this;
    }

    /** What the form would send as the story's text, without the ids that the paper gave. */
    String text() {
        return page().evaluate("() => new FormData(document.forms.copy).get('body')")
                .toString()
                .replaceAll(" id=\"b-[a-z0-9]{7}\"", "");
    }

    /** Waits until the paper has everything that was typed. */
    Reporter saved() {
        page().locator(SAVED).waitFor();
        return this;
    }

    /** Waits until the page says why the paper has it not. */
    String unsaved() {
        page().locator(UNSAVED).waitFor();
        return page().locator(UNSAVED).innerText();
    }

    String banner() {
        page().locator(".writing-banner:visible").waitFor();
        return page().locator(".writing-banner:visible").innerText();
    }

    /** Calls a function of one of the editor's modules: {@code (module, given) => …}. */
    Object ask(String module, String function, Object given) {
        return page().evaluate("""
                async ({ module, call, given }) => {
                    const waiting = [document.querySelector('script[src*="/desk-desk."]').src];
                    const seen = new Set();
                    while (waiting.length) {
                        const address = waiting.shift();
                        if (seen.has(address)) continue;
                        seen.add(address);
                        if (address.includes(`/assets/${module}.`)) {
                            const modules = await import(address);
                            return given.map((one) => modules[call](one));
                        }
                        const text = await (await fetch(address)).text();
                        for (const found of text.matchAll(/"(\\/assets\\/[^"]+\\.js)"/g)) {
                            waiting.push(new URL(found[1], location.href).href);
                        }
                    }
                    throw new Error(`No module is called ${module}`);
                }
                """, Map.of("module", module, "call", function, "given", given));
    }

    @Override
    public void close() {
        reader.close();
    }
}
