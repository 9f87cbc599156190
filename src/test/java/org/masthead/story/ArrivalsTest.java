package org.masthead.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.story.Copies.ADA;
import static org.masthead.story.Copies.MAX;
import static org.masthead.story.Copies.arriving;
import static org.masthead.story.Copies.river;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.masthead.house.Sections;
import org.masthead.topic.Topic;
import org.masthead.topic.Topics;
import org.springframework.beans.factory.annotation.Autowired;

/** Stories that come whole, from agencies, archives and other systems. */
@PaperTest
class ArrivalsTest {

    private static final Arrival.Fate PUBLISH = new Arrival.Fate.Publish();
    private static final Arrival.Fate DRAFT = new Arrival.Fate.Draft();

    @Autowired
    Stories stories;

    @Autowired
    Sections sections;

    @Autowired
    Rivers rivers;

    @Autowired
    Topics topics;

    @Autowired
    StoryClock storyClock;

    @Autowired
    TestClock clock;

    @BeforeEach
    void aRiverSection() {
        sections.ensure("River", "");
        clock.set(TestClock.NOON);
    }

    private Arrival.Receipt bring(Arrival one) {
        return stories.bring(List.of(one), MAX).getFirst();
    }

    private static Arrival.Fate withdrawn(String reason) {
        return new Arrival.Fate.Withdraw(reason, OffsetDateTime.parse("2026-11-24T11:00:00Z"));
    }

    private Arrival held(
            String uri, String print, Arrival.Fate fate, @Nullable Duration embargo, @Nullable Duration expires) {
        var now = OffsetDateTime.now(clock);
        return arriving(
                uri,
                print,
                river(uri.replace(':', ' ')),
                fate,
                embargo == null ? null : now.plus(embargo),
                expires == null ? null : now.plus(expires),
                List.of());
    }

    @Test
    void theSameRecordAgainChangesNothing() {
        var first = bring(arriving("urn:same", river("The same"), PUBLISH));
        var again = bring(arriving("urn:same", river("The same"), PUBLISH));
        assertThat(first.outcome()).isEqualTo(Arrival.Outcome.NEW);
        assertThat(again)
                .isEqualTo(new Arrival.Receipt("urn:same", first.id(), Arrival.Outcome.UNCHANGED, first.address()));
        assertThat(stories.newest(first.id()).revision()).isEqualTo(1);
    }

    @Test
    void anUpdateIsANewRevisionAtTheOldAddress() {
        var first = bring(arriving("urn:update", river("First words of it"), PUBLISH));
        var next = bring(arriving("urn:update", river("Other words of it"), PUBLISH));
        assertThat(next.outcome()).isEqualTo(Arrival.Outcome.CHANGED);
        assertThat(next.address()).isEqualTo(first.address());
        assertThat(stories.live(next.id()).orElseThrow()).satisfies(story -> {
            assertThat(story.revision()).isEqualTo(2);
            assertThat(story.copy().headline()).isEqualTo("Other words of it");
        });
    }

    @Test
    void aDraftWaitsAndADraftOfALiveStoryLeavesReadersTheirs() {
        var id = bring(arriving("urn:draft", river("A draft that came"), DRAFT)).id();
        assertThat(stories.live(id)).isEmpty();
        bring(arriving("urn:draft", river("Published then"), PUBLISH));
        bring(arriving("urn:draft", river("Redrafted"), DRAFT));
        assertThat(stories.live(id).orElseThrow().copy().headline()).isEqualTo("Published then");
        assertThat(stories.newest(id).copy().headline()).isEqualTo("Redrafted");
    }

    @Test
    void aDraftOfALiveStoryPutsItIntoNoOtherList() {
        var named =
                List.of(new Topic.Named(Topic.Kind.EVENT, "Old flood"), new Topic.Named(Topic.Kind.EVENT, "New flood"));
        var ids = topics.ensure(named);
        var id = bring(arriving(
                        "urn:lists", Copies.credited("Listed", List.of(), List.of(ids.get(named.get(0)))), PUBLISH))
                .id();
        bring(arriving("urn:lists", Copies.credited("Listed anew", List.of(), List.of(ids.get(named.get(1)))), DRAFT));
        assertThat(rivers.ids(new River.About(ids.get(named.get(0))), 9)).contains(id);
        assertThat(rivers.ids(new River.About(ids.get(named.get(1))), 9)).isEmpty();
    }

    @Test
    void aWithdrawnStoryKeepsItsReasonWhateverDraftsCome() {
        var id = bring(arriving("urn:gone", river("Gone"), PUBLISH)).id();
        bring(arriving("urn:gone", river("Gone now"), withdrawn("It was not so.")));
        var at = stories.at(LocalDate.of(2026, 11, 24), "gone").orElseThrow();
        assertThat(at.withdrawnReason()).isEqualTo("It was not so.");
        bring(arriving("urn:gone", river("Gone, redrafted"), DRAFT));
        assertThat(stories.live(id)).isEmpty();
        assertThat(stories.at(LocalDate.of(2026, 11, 24), "gone").orElseThrow().withdrawnReason())
                .isEqualTo("It was not so.");
    }

    @Test
    void anEmbargoHoldsUntilItLifts() {
        var receipt = bring(held("urn:embargo", "1", PUBLISH, Duration.ofHours(2), null));
        assertThat(receipt.address()).isEmpty();
        assertThat(stories.live(receipt.id())).isEmpty();
        clock.pass(Duration.ofHours(2));
        storyClock.tick();
        assertThat(stories.live(receipt.id())).isPresent();
    }

    @Test
    void aDraftOfAScheduledStoryDoesNotMakeItForgetItsHour() {
        var id =
                bring(held("urn:hour", "1", PUBLISH, Duration.ofHours(2), null)).id();
        bring(held("urn:hour", "2", DRAFT, null, null));
        clock.pass(Duration.ofHours(2));
        storyClock.tick();
        assertThat(stories.live(id)).isPresent();
    }

    @Test
    void whatTheDeskWithdrewAWireDoesNotRevive() {
        var id = bring(arriving("urn:desk", river("Taken away"), PUBLISH)).id();
        stories.withdraw(id, "The desk took it away.", MAX);
        bring(arriving("urn:desk", river("Sent once more"), PUBLISH));
        assertThat(stories.live(id)).isEmpty();
        assertThat(stories.at(LocalDate.of(2026, 11, 24), "taken-away")
                        .orElseThrow()
                        .withdrawnReason())
                .isEqualTo("The desk took it away.");
        assertThat(stories.newest(id).copy().headline()).isEqualTo("Sent once more");
    }

    @Test
    void anEmbargoedChangeOfALiveStoryLeavesReadersWhatTheyHave() {
        var id = bring(arriving("urn:ahead", river("Seen today"), PUBLISH)).id();
        bring(held("urn:ahead", "2", PUBLISH, Duration.ofHours(2), null));
        assertThat(stories.live(id).orElseThrow().copy().headline()).isEqualTo("Seen today");
        assertThat(stories.newest(id).copy().headline()).isEqualTo("urn ahead");
    }

    @Test
    void aStoryKilledUnderEmbargoIsNotEvenSpokenOf() {
        var receipt = bring(held("urn:killed", "1", PUBLISH, Duration.ofHours(2), null));
        var killed = bring(held("urn:killed", "2", withdrawn("Killed."), null, null));
        assertThat(killed.address()).isEmpty();
        assertThat(stories.at(LocalDate.of(2026, 11, 24), "urn-killed")).isEmpty();
        clock.pass(Duration.ofHours(3));
        storyClock.tick();
        assertThat(stories.live(receipt.id())).isEmpty();
    }

    @Test
    void aStoryWhoseTimeIsOverIsTakenDown() {
        var id = bring(held("urn:expires", "1", PUBLISH, null, Duration.ofHours(2)))
                .id();
        assertThat(stories.live(id)).isPresent();
        clock.pass(Duration.ofHours(2));
        storyClock.tick();
        assertThat(stories.live(id)).isEmpty();
        assertThat(stories.at(LocalDate.of(2026, 11, 24), "urn-expires")
                        .orElseThrow()
                        .withdrawnReason())
                .contains("has ended");
        var late = bring(held("urn:expired", "1", PUBLISH, null, Duration.ofHours(-1)));
        assertThat(stories.live(late.id())).isEmpty();
    }

    @Test
    void relatedStoriesFindEachOtherWithinABatchAndThoseThatAreNotHereAreLeftOut() {
        var one = arriving(
                "urn:rel:1", "1", river("Related one"), PUBLISH, null, null, List.of("urn:rel:2", "urn:nowhere"));
        var two = arriving("urn:rel:2", "1", river("Related two"), PUBLISH, null, null, List.of("urn:rel:1"));
        var receipts = stories.bring(List.of(one, two), ADA);
        assertThat(stories.live(receipts.get(0).id()).orElseThrow().copy().related())
                .containsExactly(receipts.get(1).id());
        assertThat(stories.live(receipts.get(1).id()).orElseThrow().copy().related())
                .containsExactly(receipts.get(0).id());
    }

    @Test
    void theLastOfOneUriInABatchIsTheOneThatCounts() {
        var receipts = stories.bring(
                List.of(arriving("urn:twice", river("Once"), PUBLISH), arriving("urn:twice", river("Twice"), PUBLISH)),
                ADA);
        assertThat(receipts)
                .extracting(Arrival.Receipt::id)
                .containsOnly(receipts.getFirst().id());
        assertThat(stories.live(receipts.getFirst().id()).orElseThrow().copy().headline())
                .isEqualTo("Twice");
    }

    @Test
    void fiveHundredOfOneHeadlineComeInAtOnceAndEachHasItsAddress() {
        var batch = IntStream.range(0, 500)
                .mapToObj(n -> arriving("urn:many:" + n, river("One of many"), PUBLISH))
                .toList();
        var receipts = stories.bring(batch, ADA);
        assertThat(receipts)
                .extracting(Arrival.Receipt::address)
                .doesNotHaveDuplicates()
                .allMatch(path -> path.startsWith("/2026/11/24/one-of-many"));
        assertThat(stories.bring(batch, ADA))
                .extracting(Arrival.Receipt::outcome)
                .containsOnly(Arrival.Outcome.UNCHANGED);
    }
}
