package org.masthead.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.story.Copies.ADA;
import static org.masthead.story.Copies.river;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.house.Reader;
import org.masthead.house.Sections;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** While readers come all the time, none of them sees an old page after the editor was told that the new one is out. */
@PaperTest
class FreshUnderReadersTest {

    private static final Pattern VERSION = Pattern.compile("Version (\\d+)\\b");
    private static final int ROUNDS = 25;

    @Autowired
    Stories stories;

    @Autowired
    Sections sections;

    @LocalServerPort
    int port;

    private final AtomicInteger told = new AtomicInteger(1);
    private final AtomicBoolean over = new AtomicBoolean();

    @Test
    void noReaderSeesAnOldPageAfterTheEditorSawTheNewOne() throws Exception {
        sections.ensure("River", "");
        var id = stories.draft(river("Version 1"), ADA);
        stories.publish(id, ADA);
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var seen = new ArrayList<Future<Integer>>();
            for (var path : List.of("/2026/11/24/version-1", "/", "/river", "/latest", "/archive/2026/11/24")) {
                seen.add(readers.submit(reading(path)));
                seen.add(readers.submit(reading(path)));
            }
            for (var round = 2; round <= ROUNDS; round++) {
                stories.revise(id, river("Version " + round), ADA);
                stories.publish(id, ADA);
                told.set(round);
            }
            over.set(true);
            for (var one : seen) assertThat(one.get()).as("pages a reader saw").isPositive();
        }
    }

    private Callable<Integer> reading(String path) {
        return () -> {
            var reader = new Reader(port);
            var count = 0;
            do {
                var atLeast = told.get();
                var answer = reader.get(path);
                var versions = VERSION.matcher(answer.words())
                        .results()
                        .map(one -> Integer.parseInt(one.group(1)))
                        .toList();
                assertThat(answer.status()).isEqualTo(200);
                assertThat(versions)
                        .as(path)
                        .isNotEmpty()
                        .allSatisfy(version -> assertThat(version).isGreaterThanOrEqualTo(atLeast));
                count++;
            } while (!over.get());
            return count;
        };
    }
}
