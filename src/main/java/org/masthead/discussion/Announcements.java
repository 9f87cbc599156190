package org.masthead.discussion;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.masthead.house.PagesChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells pages, and those who watch, that comments have come: at once where a discussion is quiet, and once a second where
 * they pour in, so that nothing is made anew for each of them.
 */
@Component
class Announcements {

    private static final Logger log = LoggerFactory.getLogger(Announcements.class);

    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final long pause;
    private final Map<Long, Long> announced = new ConcurrentHashMap<>();
    private final Set<Long> waiting = ConcurrentHashMap.newKeySet();
    private boolean away;

    Announcements(
            ApplicationEventPublisher events, TransactionTemplate transaction, Supplier<DiscussionSettings> settings) {
        this.events = events;
        this.transaction = transaction;
        this.pause = settings.get().gathering().toNanos();
    }

    /** Comments come before the readers of these stories when this transaction commits. */
    void came(Set<Long> stories) {
        var quiet = stories.stream().filter(this::due).collect(Collectors.toSet());
        var busy = stories.stream().filter(story -> !quiet.contains(story)).toList();
        announce(quiet);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                waiting.removeAll(quiet);
                waiting.addAll(busy);
            }
        });
    }

    /** Whether the story's pages do not know yet of what came last. */
    boolean waits(long story) {
        return waiting.contains(story);
    }

    private boolean due(long story) {
        var last = announced.get(story);
        return last == null || System.nanoTime() - last >= pause;
    }

    private void announce(Set<Long> stories) {
        if (stories.isEmpty()) return;
        stories.forEach(story -> announced.put(story, System.nanoTime()));
        events.publishEvent(
                new PagesChanged(stories.stream().map(Discussion::key).collect(Collectors.toSet())));
    }

    @Scheduled(fixedDelayString = "${masthead.discussion.announcing:100ms}")
    void tick() {
        announced.keySet().removeIf(story -> due(story) && !waiting.contains(story));
        var due = waiting.stream().filter(this::due).collect(Collectors.toSet());
        if (!due.isEmpty()) catchUp(due);
    }

    private void catchUp(Set<Long> stories) {
        waiting.removeAll(stories);
        try {
            transaction.executeWithoutResult(status -> announce(stories));
            away = false;
        } catch (RuntimeException e) {
            waiting.addAll(stories);
            if (!away) log.warn("New comments cannot be announced and wait: {}", e.getMessage());
            away = true;
        }
    }
}
