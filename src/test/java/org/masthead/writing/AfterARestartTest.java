package org.masthead.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.masthead.Masthead;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.masthead.TestPaper;
import org.masthead.gate.Role;
import org.masthead.gate.Sender;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;

/** What is typed outlives the process it was typed into. */
@PaperTest
class AfterARestartTest {

    @Autowired
    ApplicationContext paper;

    @Autowired
    HikariDataSource database;

    @LocalServerPort
    int port;

    @Test
    void anotherProcessHasWhatWasTypedAndTakesWhatIsTypedNext() {
        var story = Writer.draft(paper, "River rises");
        var ada = Writer.of(paper, port, Role.REPORTER, "Ada Flint");
        var form = ada.typed(ada.open(story).with("headline", "Typed before").with("body", "<p>Before.</p>"));
        var application = new SpringApplication(Masthead.class, TestClock.Settings.class);
        application.addInitializers(new TestPaper(Map.of(
                "spring.datasource.url", database.getJdbcUrl(),
                "spring.datasource.username", String.valueOf(database.getUsername()),
                "spring.datasource.password", String.valueOf(database.getPassword()))));
        try (var other = application.run("--server.port=0")) {
            var again = new Sender(
                            ((WebServerApplicationContext) other).getWebServer().getPort())
                    .as(ada.person)
                    .with("Accept", "application/json");
            assertThat(again.get(Writer.path(story))
                            .page()
                            .selectFirst("#f-headline")
                            .wholeText())
                    .isEqualTo("Typed before");
            var next = again.post(
                    Writer.path(story) + "/draft",
                    form.with("body", "<p>After.</p>").posted());
            assertThat(next.status()).isEqualTo(200);
        }
        assertThat(ada.open(story).text("body")).isEqualTo("<p>After.</p>");
    }

    @Test
    void aVeryLongStoryIsKeptWhole() {
        var story = Writer.draft(paper, "A long one");
        var ada = Writer.of(paper, port, Role.REPORTER, "Ada Flint");
        var long_ = "<p>“Über” – the river’s rise.</p>".repeat(12_000);
        assertThat(ada.type(ada.open(story).with("body", long_)).status()).isEqualTo(200);
        assertThat(ada.open(story).text("body")).hasSize(long_.length());
    }
}
