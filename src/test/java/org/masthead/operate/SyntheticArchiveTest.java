package org.masthead.operate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.masthead.byline.Bylines;
import org.masthead.house.Sections;
import org.masthead.story.Stories;
import org.masthead.story.Story;
import org.masthead.topic.Topics;
import org.springframework.beans.factory.annotation.Autowired;

@PaperTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SyntheticArchiveTest {

    private static final int MANY = 600;

    @Autowired
    SyntheticArchive archive;

    @Autowired
    Stories stories;

    @Autowired
    Sections sections;

    @Autowired
    Bylines bylines;

    @Autowired
    Topics topics;

    @Autowired
    TestClock clock;

    private final List<Integer> progress = new ArrayList<>();

    @Test
    @Order(1)
    void whenItIsBrokenOffTheNextTimeGoesOnFromThere() {
        assertThatThrownBy(() -> archive.fill(MANY, (done, of) -> {
                    if (done >= 250) throw new IllegalStateException("Somebody pressed Ctrl-C");
                }))
                .hasMessageContaining("Ctrl-C");
        assertThat(stories.idByUri(SyntheticStory.uri(249))).isPresent();
        assertThat(stories.idByUri(SyntheticStory.uri(250))).isEmpty();
        archive.fill(MANY, (done, of) -> progress.add(done));
        assertThat(progress).containsExactly(250, 500, 600);
        assertThat(all()).hasSize(MANY);
    }

    @Test
    @Order(2)
    void everyStoryIsWhole() {
        for (var story : all()) {
            assertThat(story.state()).isIn(Story.State.LIVE, Story.State.WITHDRAWN);
            assertThat(sections.bySlug(story.copy().section())).isPresent();
            assertThat(story.copy().credits()).isNotEmpty();
            assertThat(topics.byIds(story.copy().topics()))
                    .hasSameSizeAs(story.copy().topics());
            for (var credit : story.copy().credits()) {
                if (credit.byline() != null) {
                    assertThat(bylines.byId(credit.byline()).orElseThrow().name())
                            .isEqualTo(credit.name());
                }
            }
        }
        assertThat(all().stream().filter(story -> !story.copy().related().isEmpty()))
                .hasSizeGreaterThan(MANY / 5);
    }

    @Test
    @Order(3)
    void theSecondTimeNothingChangesEvenOnAnotherDay() {
        var before = all();
        clock.pass(Duration.ofDays(40));
        archive.fill(MANY, (done, of) -> progress.add(done));
        assertThat(progress).containsExactly(MANY);
        assertThat(all()).isEqualTo(before);
        assertThat(before).allSatisfy(story -> assertThat(story.revision()).isEqualTo(1));
    }

    @Test
    @Order(4)
    void moreOnAnotherDayFallBetweenThoseThatAreThere() {
        var before = all();
        clock.pass(Duration.ofDays(40));
        archive.fill(MANY + 50, (done, of) -> progress.add(done));
        assertThat(all()).isEqualTo(before);
        var first = before.getFirst().published();
        var added =
                stories.newest(stories.idByUri(SyntheticStory.uri(MANY + 49)).orElseThrow());
        assertThat(added.published()).isBetween(first, first.plusYears(SyntheticCalendar.YEARS));
        assertThat(stories.idByUri(SyntheticStory.uri(MANY + 50))).isEmpty();
    }

    private List<Story> all() {
        return IntStream.range(0, MANY)
                .mapToObj(i -> stories.idByUri(SyntheticStory.uri(i)).orElseThrow())
                .map(stories::newest)
                .toList();
    }
}
