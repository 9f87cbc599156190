package org.masthead.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.masthead.story.Copies.ADA;
import static org.masthead.story.Copies.MAX;
import static org.masthead.story.Copies.river;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.masthead.house.Sections;
import org.masthead.newsroom.Ledger;
import org.springframework.beans.factory.annotation.Autowired;

@PaperTest
class StoryPublishingTest {

    @Autowired
    Stories stories;

    @Autowired
    Sections sections;

    @Autowired
    Rivers rivers;

    @Autowired
    Ledger ledger;

    @Autowired
    StoryClock storyClock;

    @Autowired
    TestClock clock;

    @BeforeEach
    void aRiverSection() {
        sections.ensure("River", "");
    }

    @Test
    void aDraftIsSeenByNobodyUntilItIsPublished() {
        var id = stories.draft(river("A draft nobody sees"), ADA);
        assertThat(stories.live(id)).isEmpty();
        assertThat(stories.publish(id, ADA)).isEqualTo(new Publication.Live("/2026/11/24/a-draft-nobody-sees"));
        assertThat(stories.live(id)).map(story -> story.copy().headline()).contains("A draft nobody sees");
    }

    @Test
    void readersOfALiveStoryKeepThePublishedRevisionUntilTheNextOneIsPublished() {
        var id = stories.draft(river("First words"), ADA);
        stories.publish(id, ADA);
        stories.revise(id, river("Second words"), MAX);
        assertThat(stories.live(id).orElseThrow().copy().headline()).isEqualTo("First words");
        assertThat(stories.newest(id).copy().headline()).isEqualTo("Second words");
        stories.publish(id, MAX);
        assertThat(stories.live(id).orElseThrow().copy().headline()).isEqualTo("Second words");
    }

    @Test
    void twoStoriesOfOneHeadlineOnOneDayHaveTwoAddresses() {
        var first = stories.publish(stories.draft(river("The same words"), ADA), ADA);
        var second = stories.publish(stories.draft(river("The same words"), ADA), ADA);
        assertThat(first).isEqualTo(new Publication.Live("/2026/11/24/the-same-words"));
        assertThat(second).isEqualTo(new Publication.Live("/2026/11/24/the-same-words-2"));
    }

    @Test
    void anAddressOnceGivenStaysTheStorysWhenItGetsAnother() {
        var id = stories.draft(river("An address to change"), ADA);
        stories.publish(id, ADA);
        assertThat(stories.readdress(id, "A better address", ADA)).isEqualTo("/2026/11/24/a-better-address");
        var day = LocalDate.of(2026, 11, 24);
        assertThat(stories.at(day, "an-address-to-change")).map(Story::id).contains(id);
        assertThat(stories.at(day, "a-better-address")).map(Story::id).contains(id);
    }

    @Test
    void anEmbargoHoldsAStoryUntilTheClockPublishesIt() {
        var id = stories.draft(river("Held until three"), ADA);
        stories.schedule(id, OffsetDateTime.now(clock).plusHours(3), ADA);
        storyClock.tick();
        assertThat(stories.live(id)).isEmpty();
        clock.pass(Duration.ofHours(3));
        storyClock.tick();
        assertThat(stories.live(id)).isPresent();
        assertThat(ledger.about(Story.key(id)))
                .first()
                .extracting(Ledger.Line::who)
                .isEqualTo("the clock");
    }

    @Test
    void aWithdrawnStoryLeavesAllListsAndKeepsItsReason() {
        var id = stories.draft(river("To be withdrawn"), ADA);
        stories.publish(id, ADA);
        stories.withdraw(id, "It was not so.", MAX);
        assertThat(rivers.newest(new River.Latest(), 50, 0)).noneMatch(teaser -> teaser.id() == id);
        assertThat(stories.at(LocalDate.of(2026, 11, 24), "to-be-withdrawn"))
                .hasValueSatisfying(story -> assertThat(story.withdrawnReason()).isEqualTo("It was not so."));
    }

    @Test
    void aStoryWithoutABodyIsHeldWithItsReason() {
        var id = stories.draft(Copies.copy("No body", "river", ""), ADA);
        assertThat(stories.publish(id, ADA)).isEqualTo(new Publication.Held("The story has no body yet."));
    }

    @Test
    void aScheduledStoryThatLostItsBodyIsHeldAndKeepsNoOtherWaiting() {
        var empty = stories.draft(river("Emptied before its hour"), ADA);
        stories.schedule(empty, OffsetDateTime.now(clock).plusHours(1), ADA);
        stories.revise(empty, Copies.copy("Emptied before its hour", "river", ""), ADA);
        var ready = stories.draft(river("Ready at its hour"), ADA);
        stories.schedule(ready, OffsetDateTime.now(clock).plusHours(1), ADA);
        clock.pass(Duration.ofHours(1));
        storyClock.tick();
        assertThat(stories.live(ready)).isPresent();
        assertThat(stories.live(empty)).isEmpty();
        assertThat(ledger.about(Story.key(empty)).getFirst().details()).isEqualTo("The story has no body yet.");
    }

    @Test
    void whatReadersHaveSeenIsNeverSpiked() {
        var id = stories.draft(river("Seen already"), ADA);
        stories.publish(id, ADA);
        assertThatThrownBy(() -> stories.spike(id, ADA)).hasMessageContaining("withdraw it instead");
    }

    @Test
    void everyStepIsInTheLedgerWithWhoTookIt() {
        var id = stories.draft(river("Steps"), ADA);
        stories.publish(id, MAX);
        assertThat(ledger.about(Story.key(id)))
                .extracting(line -> line.who() + " " + line.did())
                .containsExactly("Max Roe published", "Ada Flint began");
    }
}
