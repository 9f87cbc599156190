package org.masthead.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.story.Copies.ADA;
import static org.masthead.story.Copies.river;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.masthead.house.Sections;
import org.springframework.beans.factory.annotation.Autowired;

/** An address once given leads to its story for ever, and to no other. */
@PaperTest
class AddressesTest {

    private static final List<String> NAMES =
            List.of("Flood", "Flood 2", "Flood-2", "Flood 3", "River", "???", "Über Fluß", "x".repeat(120));

    @Autowired
    Stories stories;

    @Autowired
    Sections sections;

    @Autowired
    TestClock clock;

    @BeforeEach
    void aRiverSection() {
        sections.ensure("River", "");
    }

    private record Address(LocalDate day, String slug) {

        static Address of(String path) {
            var parts = path.substring(1).split("/");
            return new Address(
                    LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])),
                    parts[3]);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyAddressEverGivenLeadsToItsStory(long seed) {
        var random = new Random(seed);
        Map<Address, Long> given = new HashMap<>();
        var ids = new ArrayList<Long>();
        for (var step = 0; step < 60; step++) {
            var name = NAMES.get(random.nextInt(NAMES.size()));
            switch (ids.isEmpty() ? 0 : random.nextInt(5)) {
                case 0, 1 -> {
                    var id = stories.draft(river(name), ADA);
                    ids.add(id);
                    note(given, ((Publication.Live) stories.publish(id, ADA)).path(), id, seed);
                }
                case 2, 3 -> {
                    var id = ids.get(random.nextInt(ids.size()));
                    note(given, stories.readdress(id, name, ADA), id, seed);
                }
                default -> clock.pass(Duration.ofHours(random.nextInt(30)));
            }
        }
        given.forEach((address, id) -> assertThat(stories.at(address.day(), address.slug()))
                .as("seed " + seed + " " + address)
                .map(Story::id)
                .contains(id));
    }

    private static void note(Map<Address, Long> given, String path, long id, long seed) {
        var before = given.put(Address.of(path), id);
        assertThat(before == null || before == id)
                .as("seed " + seed + ": " + path + " was another story's")
                .isTrue();
    }

    @Test
    void storiesPublishedAtOnceUnderOneHeadlineHaveAddressesOfTheirOwn() throws Exception {
        var ids = new ArrayList<Long>();
        for (var n = 0; n < 8; n++) ids.add(stories.draft(river("All at once"), ADA));
        try (var desk = Executors.newFixedThreadPool(8)) {
            List<Callable<Publication>> work = new ArrayList<>();
            ids.forEach(id -> work.add(() -> stories.publish(id, ADA)));
            var paths = new ArrayList<String>();
            for (var one : desk.invokeAll(work)) paths.add(((Publication.Live) one.get()).path());
            assertThat(paths).doesNotHaveDuplicates().hasSize(8);
        }
    }

    @Test
    void aStoryMayTakeItsOldAddressAgain() {
        var id = stories.draft(river("There and back"), ADA);
        stories.publish(id, ADA);
        stories.readdress(id, "Elsewhere", ADA);
        assertThat(stories.readdress(id, "There and back", ADA)).endsWith("/there-and-back");
        assertThat(stories.at(LocalDate.of(2026, 11, 24), "elsewhere"))
                .map(Story::id)
                .contains(id);
    }
}
