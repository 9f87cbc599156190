package org.masthead;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import org.masthead.operate.TestDatabase;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The paper that tests run on: its database, its data folder, its name. */
public class TestPaper implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private final Map<String, Object> own;

    public TestPaper() {
        this(Map.of());
    }

    /** @param own settings that differ from those of most tests */
    public TestPaper(Map<String, Object> own) {
        this.own = own;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var database = TestDatabase.fresh();
        Map<String, Object> settings = new HashMap<>(Map.of(
                "masthead.data", folder(),
                "spring.datasource.url", database.url(),
                "masthead.story.clock", "1h",
                "masthead.poll.clock", "1h",
                "masthead.discussion.gathering", "0s",
                "masthead.paper.name", "The Test Packet",
                "masthead.paper.address", "https://packet.example",
                "masthead.paper.contact", "editor@packet.example",
                "masthead.paper.time-zone", "America/New_York"));
        settings.put("masthead.moment", "0s");
        settings.put("masthead.edition.clock", "1h");
        settings.put("masthead.edition.leads", "1h");
        settings.put("masthead.media.clock", "1h");
        settings.put("masthead.telegraph.clock", "1h");
        settings.put("masthead.telegraph.inside", "true");
        settings.put("spring.datasource.hikari.maximum-pool-size", 8);
        settings.put("spring.datasource.hikari.minimum-idle", 1);
        if (database.user() != null) settings.put("spring.datasource.username", database.user());
        if (database.password() != null) settings.put("spring.datasource.password", database.password());
        settings.putAll(own);
        context.getEnvironment().getPropertySources().addLast(new MapPropertySource("test paper", settings));
    }

    private static String folder() {
        try {
            return Files.createTempDirectory("masthead-data").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
