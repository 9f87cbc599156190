package org.masthead.browser;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.Masthead;
import org.masthead.TestClock;
import org.masthead.TestPaper;
import org.masthead.discussion.Commenters;
import org.masthead.house.Sections;
import org.masthead.story.Copies;
import org.masthead.story.Stories;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A paper with stories to talk about, for tests in the browser. */
final class Talk {

    private static @Nullable Talk open;

    private final ConfigurableApplicationContext context;

    private Talk(ConfigurableApplicationContext context) {
        this.context = context;
        context.getBean(Sections.class).ensure("River", "");
    }

    static synchronized Talk open() {
        if (open == null) {
            var application = new SpringApplication(Masthead.class, TestClock.Settings.class);
            application.addInitializers(new TestPaper(Map.of(
                    "masthead.paper.address", "http://localhost:8080", "masthead.paper.name", "The Averley Packet")));
            open = new Talk(application.run("--server.port=0"));
        }
        return open;
    }

    String at(String path) {
        var server = ((WebServerApplicationContext) context).getWebServer();
        if (server == null) throw new IllegalStateException("The paper has no web server");
        return "http://localhost:" + server.getPort() + path;
    }

    long story(String headline) {
        var stories = context.getBean(Stories.class);
        var id = stories.draft(Copies.river(headline), Copies.ADA);
        stories.publish(id, Copies.ADA);
        return id;
    }

    String path(long story) {
        return context.getBean(Stories.class).live(story).orElseThrow().path();
    }

    Commenters commenters() {
        return new Commenters(context);
    }

    <T> T room(Class<T> door) {
        return context.getBean(door);
    }
}
