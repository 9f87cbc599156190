package org.masthead.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The machine's own Chromium, started once for all tests. The one without windows comes first: a reader at it takes a third
 * of the time.
 */
final class Chromium {

    static final List<Integer> WIDTHS = List.of(360, 768, 1280, 1920);

    private static @Nullable Browser browser;

    private Chromium() {}

    private static synchronized Browser browser() {
        if (browser == null) {
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable())
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-quic",
                                    "--no-first-run",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }

    private static Path executable() {
        for (var path : List.of(
                "/usr/bin/chromium-headless-shell",
                "/usr/bin/chromium",
                "/usr/bin/chromium-browser",
                "/usr/bin/google-chrome")) {
            if (Files.isExecutable(Path.of(path))) return Path.of(path);
        }
        throw new IllegalStateException("These tests need Chromium: bin/test installs it on Debian");
    }

    /** A reader with a screen of this width, who has scripts or not. */
    static Reader reader(int width, ColorScheme scheme, boolean scripts) {
        var context = browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, width < 700 ? 740 : 900)
                        .setColorScheme(scheme)
                        .setJavaScriptEnabled(scripts));
        return new Reader(context);
    }

    /** A reader whose browser does whatever a page says, as if the page had no policy. */
    static Reader unguarded(int width) {
        return new Reader(browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setBypassCSP(true)));
    }

    static Reader reader(int width) {
        return reader(width, ColorScheme.LIGHT, true);
    }

    /** A reader at a screen; notes what the browser complains of and which hosts it asks. */
    static final class Reader implements AutoCloseable {

        private final BrowserContext context;
        private final Page page;
        private final List<String> complaints = new ArrayList<>();
        private final List<String> asked = new ArrayList<>();

        private Reader(BrowserContext context) {
            this.context = context;
            this.page = context.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") || message.type().equals("warning")) complaints.add(message.text());
            });
            page.onPageError(complaints::add);
            page.onRequest(request -> asked.add(request.url()));
        }

        Page page() {
            return page;
        }

        /** Turns the screen to light or dark, as the reader's machine does when the evening comes; no colour is halfway. */
        void see(ColorScheme scheme) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            page.evaluate(
                    "document.getAnimations().filter(one => one instanceof CSSTransition).forEach(one => one.finish())");
        }

        /** What the browser said was wrong: scripts that failed, things the page's policy forbids. */
        List<String> complaints() {
            return complaints;
        }

        /** Every address the browser asked for. */
        List<String> asked() {
            return asked;
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
