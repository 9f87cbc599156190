package org.masthead.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Looks at a page for what keeps people from using it. In the dark it looks at colours alone: nothing else differs from the
 * same page in the light, and axe is by far the slowest thing these tests do.
 */
final class Axe {

    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private Axe() {}

    static AxeBuilder on(Page page) {
        var dark = page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches");
        return Boolean.TRUE.equals(dark) ? new AxeBuilder(page).withRules(COLOURS) : new AxeBuilder(page);
    }
}
