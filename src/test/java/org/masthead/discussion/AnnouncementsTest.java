package org.masthead.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.house.PagesChanged;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Pages hear of new comments at once, and of many only now and then. */
@PaperTest
class AnnouncementsTest {

    private static final DiscussionSettings SETTINGS = new DiscussionSettings(
            Discussion.Mode.OPEN, Duration.ZERO, Set.of(), Duration.ZERO, Duration.ofMillis(300), 1);

    @Autowired
    TransactionTemplate transaction;

    private final List<Object> said = new CopyOnWriteArrayList<>();

    @Test
    void theFirstIsAnnouncedAtOnceAndThoseAfterItTogether() {
        var announcements = new Announcements(said::add, transaction, () -> SETTINGS);
        for (var n = 0; n < 20; n++) transaction.executeWithoutResult(status -> announcements.came(Set.of(7L)));
        announcements.tick();
        assertThat(said).containsExactly(PagesChanged.of(Discussion.key(7)));
        assertThat(announcements.waits(7)).isTrue();
        await().until(() -> {
            announcements.tick();
            return said.size() == 2;
        });
        assertThat(announcements.waits(7)).isFalse();
        transaction.executeWithoutResult(status -> announcements.came(Set.of(8L)));
        assertThat(said).hasSize(3).last().isEqualTo(PagesChanged.of(Discussion.key(8)));
    }

    @Test
    void manyStoriesAreAnnouncedInOne() {
        var announcements = new Announcements(said::add, transaction, () -> SETTINGS);
        transaction.executeWithoutResult(status -> announcements.came(Set.of(7L, 8L, 9L)));
        transaction.executeWithoutResult(status -> announcements.came(Set.of(7L, 9L)));
        await().until(() -> {
            announcements.tick();
            return said.size() == 2;
        });
        assertThat(said)
                .containsExactly(
                        PagesChanged.of(Discussion.key(7), Discussion.key(8), Discussion.key(9)),
                        PagesChanged.of(Discussion.key(7), Discussion.key(9)));
    }

    @Test
    void whatWaitedIsAnnouncedWithTheNextThatComesInTime() throws Exception {
        var announcements = new Announcements(said::add, transaction, () -> SETTINGS);
        for (var n = 0; n < 2; n++) transaction.executeWithoutResult(status -> announcements.came(Set.of(7L)));
        assertThat(announcements.waits(7)).isTrue();
        Thread.sleep(400);
        transaction.executeWithoutResult(status -> announcements.came(Set.of(7L)));
        assertThat(announcements.waits(7)).isFalse();
        Thread.sleep(400);
        announcements.tick();
        assertThat(said).hasSize(2);
    }

    @Test
    void whatWasRolledBackIsNotAnnouncedLater() throws Exception {
        var announcements = new Announcements(said::add, transaction, () -> SETTINGS);
        transaction.executeWithoutResult(status -> announcements.came(Set.of(7L)));
        transaction.executeWithoutResult(status -> {
            announcements.came(Set.of(7L));
            status.setRollbackOnly();
        });
        Thread.sleep(400);
        announcements.tick();
        assertThat(said).hasSize(1);
    }
}
