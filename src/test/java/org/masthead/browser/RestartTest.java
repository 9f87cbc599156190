package org.masthead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.masthead.Masthead;
import org.masthead.TestClock;
import org.masthead.TestPaper;
import org.masthead.gate.Role;
import org.masthead.gate.SignedIn;
import org.masthead.house.Sections;
import org.masthead.story.Copies;
import org.masthead.story.Stories;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The server stops and starts again while somebody writes. */
@Tag("browser")
class RestartTest {

    private static ConfigurableApplicationContext paper(int port, Map<String, Object> own) {
        var settings = new HashMap<>(own);
        settings.put("masthead.paper.address", "http://localhost:" + port);
        var application = new SpringApplication(Masthead.class, TestClock.Settings.class);
        application.addInitializers(new TestPaper(settings));
        return application.run("--server.port=" + port);
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String setting(ConfigurableApplicationContext paper, String name) {
        return Objects.requireNonNull(paper.getEnvironment().getProperty(name), name);
    }

    @Test
    void whatIsTypedMeanwhileArrivesAfterwards() throws IOException {
        var port = free();
        var first = paper(port, Map.of());
        first.getBean(Sections.class).ensure("River", "");
        var story = first.getBean(Stories.class).draft(Copies.copy("Restart", "river", "<p>One.</p>"), Copies.ADA);
        var person = SignedIn.on(first).as(Role.REPORTER, "Ada Flint");
        var address = "http://localhost:" + port + "/desk/stories/" + story;
        try (var reader = Chromium.reader(1280)) {
            var page = reader.page();
            page.context().addCookies(person.cookies(address));
            page.navigate(address);
            Hands.click(page.locator(Reporter.TEXT));
            Hands.press(page, "Control+End");
            Hands.type(page, " Two.");
            page.locator(Reporter.SAVED).waitFor();
            var same = Map.<String, Object>of(
                    "spring.datasource.url", setting(first, "spring.datasource.url"),
                    "masthead.data", setting(first, "masthead.data"));
            first.close();
            Hands.type(page, " Three.");
            page.locator(Reporter.UNSAVED).waitFor();
            try (var second = paper(port, same)) {
                page.locator(Reporter.SAVED).waitFor();
                page.navigate(address);
                page.locator(Reporter.TEXT).waitFor();
                assertThat(page.locator(Reporter.TEXT).innerText()).isEqualTo("One. Two. Three.");
                assertThat(second.getBean(Stories.class)
                                .newest(story)
                                .copy()
                                .body()
                                .text())
                        .isEqualTo("One.");
            }
        }
    }
}
