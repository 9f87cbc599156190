package org.masthead.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.story.Copies.ADA;
import static org.masthead.story.Copies.MAX;
import static org.masthead.story.Copies.river;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.masthead.house.Reader;
import org.masthead.house.Sections;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.Ledger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A change of a story that readers see waits for its time, and they go on reading what was published. */
@PaperTest
class StagedRevisionTest {

    @Autowired
    Stories stories;

    @Autowired
    DeskStories desk;

    @Autowired
    Sections sections;

    @Autowired
    Ledger ledger;

    @Autowired
    StoryClock storyClock;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    @BeforeEach
    void aRiverSection() {
        sections.ensure("River", "");
    }

    private long live(String headline) {
        var id = stories.draft(river(headline), ADA);
        stories.publish(id, ADA);
        return id;
    }

    private OffsetDateTime in(Duration time) {
        return OffsetDateTime.now(clock).plus(time);
    }

    @Test
    void theChangeComesOutAtItsTimeAndNotBefore() {
        var id = live("Staged: first words");
        var path = stories.live(id).orElseThrow().path();
        stories.revise(id, river("Staged: second words"), MAX);
        assertThat(stories.publishAt(id, in(Duration.ofHours(2)), MAX)).isInstanceOf(Publication.Scheduled.class);
        storyClock.tick();
        assertThat(new Reader(port).get(path).text())
                .contains("Staged: first words")
                .doesNotContain("Staged: second words");
        assertThat(new Reader(port).get("/latest").text()).doesNotContain("Staged: second words");
        clock.pass(Duration.ofHours(2));
        storyClock.tick();
        assertThat(new Reader(port).get(path).text()).contains("Staged: second words");
        assertThat(ledger.about(Story.key(id)).getFirst())
                .extracting(Ledger.Line::who, Ledger.Line::did)
                .containsExactly("the clock", "published");
        assertThat(desk.line(id).at()).isNull();
    }

    @Test
    void whatFellDueWhileThePaperWasDownComesOutAtItsStart() {
        var changed = live("Down: first words");
        stories.revise(changed, river("Down: second words"), ADA);
        stories.publishAt(changed, in(Duration.ofHours(1)), ADA);
        var fresh = stories.draft(river("Down: a new one"), ADA);
        stories.publishAt(fresh, in(Duration.ofHours(1)), ADA);
        clock.pass(Duration.ofDays(3));
        assertThat(desk.late(OffsetDateTime.now(clock).minusMinutes(2), 10))
                .extracting(DeskStories.Line::id)
                .containsExactlyInAnyOrder(changed, fresh);
        new StoryClock(stories).tick();
        assertThat(stories.live(changed).orElseThrow().copy().headline()).isEqualTo("Down: second words");
        assertThat(stories.live(fresh)).isPresent();
        assertThat(desk.late(OffsetDateTime.now(clock).minusMinutes(2), 10)).isEmpty();
    }

    @Test
    void oneOfSeveralNodesPublishesIt() throws Exception {
        var id = live("Nodes: first words");
        stories.revise(id, river("Nodes: second words"), ADA);
        stories.publishAt(id, in(Duration.ofHours(1)), ADA);
        clock.pass(Duration.ofHours(1));
        var nodes = new ArrayList<Callable<Object>>();
        for (var node = 0; node < 6; node++) nodes.add(Executors.callable(() -> stories.keepTime(id)));
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var done : threads.invokeAll(nodes)) done.get();
        }
        assertThat(ledger.about(Story.key(id)))
                .filteredOn(line -> line.who().equals("the clock"))
                .hasSize(1);
    }

    @Test
    void whatIsNotReadyAtItsTimeIsHeldAndTheDeskIsTold() {
        var id = live("Held: first words");
        stories.revise(id, river("Held: second words"), ADA);
        stories.publishAt(id, in(Duration.ofHours(1)), ADA);
        stories.revise(id, Copies.copy("Held: emptied", "river", ""), ADA);
        clock.pass(Duration.ofHours(1));
        storyClock.tick();
        assertThat(stories.live(id).orElseThrow().copy().headline()).isEqualTo("Held: first words");
        assertThat(desk.held(10)).extracting(DeskStories.Line::held).contains("The story has no body yet.");
        stories.unschedule(id, MAX);
        assertThat(desk.held(10)).noneMatch(line -> line.id() == id);
    }

    @Test
    void publishingAtOnceNeedsNoTimeAnyMore() {
        var id = live("At once: first words");
        stories.revise(id, river("At once: second words"), ADA);
        stories.publishAt(id, in(Duration.ofHours(1)), ADA);
        assertThat(stories.publish(id, MAX)).isInstanceOf(Publication.Live.class);
        clock.pass(Duration.ofHours(2));
        storyClock.tick();
        assertThat(ledger.about(Story.key(id))).noneMatch(line -> line.who().equals("the clock"));
    }

    @Test
    void nothingNewAndNothingDroppedCanBeScheduled() {
        var id = live("Up to date");
        assertThat(stories.publishAt(id, in(Duration.ofHours(1)), ADA))
                .isEqualTo(new Publication.Held("Readers see its newest revision already."));
        stories.withdraw(id, "It was not so.", ADA);
        assertThat(stories.publishAt(id, in(Duration.ofHours(1)), ADA)).isInstanceOf(Publication.Held.class);
    }

    @Test
    void anEmbargoOutlivesTheSchedule() {
        var id = stories.draft(river("Agency copy"), ADA);
        var lifts = in(Duration.ofHours(5));
        stories.embargo(id, lifts, ADA);
        assertThat(stories.publishAt(id, in(Duration.ofHours(1)), ADA)).isInstanceOf(Publication.Held.class);
        stories.publishAt(id, in(Duration.ofHours(8)), ADA);
        stories.unschedule(id, ADA);
        assertThat(desk.line(id).embargo()).isEqualTo(lifts);
        assertThat(stories.publish(id, ADA)).isEqualTo(new Publication.Scheduled(lifts));
        stories.unschedule(id, ADA);
        assertThat(stories.publish(id, ADA)).isEqualTo(new Publication.Scheduled(lifts));
        stories.embargo(id, null, ADA);
        assertThat(stories.publish(id, ADA)).isInstanceOf(Publication.Live.class);
    }

    @Test
    void theChangeOfALiveStoryIsEmbargoedToo() {
        var id = live("Quarter: first words");
        stories.revise(id, river("Quarter: second words"), ADA);
        stories.embargo(id, in(Duration.ofHours(4)), ADA);
        assertThat(stories.publish(id, ADA)).isInstanceOf(Publication.Scheduled.class);
        assertThat(stories.live(id).orElseThrow().copy().headline()).isEqualTo("Quarter: first words");
        clock.pass(Duration.ofHours(4));
        storyClock.tick();
        assertThat(stories.live(id).orElseThrow().copy().headline()).isEqualTo("Quarter: second words");
    }

    @Test
    void anEmbargoedChangeThatComesInComesOutByItself() {
        var wire = new Editor("the wire");
        stories.bring(List.of(Copies.arriving("urn:a", river("Wire: one"), new Arrival.Fate.Publish())), wire);
        var change = Copies.arriving(
                "urn:a",
                "two",
                river("Wire: two"),
                new Arrival.Fate.Publish(),
                in(Duration.ofHours(2)),
                null,
                List.of());
        var id = stories.bring(List.of(change), wire).getFirst().id();
        assertThat(stories.live(id).orElseThrow().copy().headline()).isEqualTo("Wire: one");
        clock.pass(Duration.ofHours(2));
        storyClock.tick();
        assertThat(stories.live(id).orElseThrow().copy().headline()).isEqualTo("Wire: two");
    }

    @Test
    void aSpikedStoryCanBeRevived() {
        var id = stories.draft(river("Spiked and back"), ADA);
        stories.spike(id, ADA);
        stories.revive(id, MAX);
        assertThat(stories.publish(id, MAX)).isInstanceOf(Publication.Live.class);
    }
}
