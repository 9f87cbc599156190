package org.masthead.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * Keys and clicks in a text that is being written, one after the other as hands make them.
 *
 * <p>A browser moves the caret at once and tells the page a moment later; a machine that presses the next key within that
 * moment writes where the caret was. So each of these waits first until the page has been told.
 */
final class Hands {

    /** How long the editor keeps its own caret after a click has brought the focus, in milliseconds. */
    private static final int TAKING_UP = 60;

    private Hands() {}

    static void click(Locator place) {
        place.click();
        told(place.page(), TAKING_UP);
    }

    static void press(Page page, String... keys) {
        for (var key : keys) {
            told(page);
            page.keyboard().press(key);
        }
    }

    /** Saves what the editor shows as a revision. An earlier page may have said something else in its address. */
    static void save(Page page) {
        press(page, "Control+s");
        page.waitForURL(address -> address.contains("said=saved"));
    }

    static void type(Page page, String words) {
        told(page);
        page.keyboard().type(words);
    }

    static void told(Page page) {
        told(page, 0);
    }

    /** By the page's own clock, for the editor's timers run by it too, however busy the machine is. */
    private static void told(Page page, int milliseconds) {
        page.evaluate("""
                (milliseconds) => new Promise((told) =>
                    setTimeout(() => requestAnimationFrame(() => setTimeout(told)), milliseconds))
                """, milliseconds);
    }
}
