package org.masthead.discussion;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gets comments onto the disk, many at once. Only one can be added to a discussion at a time; were each to wait for the
 * disk while it holds the discussion, all others would too. So none waits then, and all wait together afterwards, before
 * their writers are told.
 */
@Component
class Safekeeping {

    private final SafekeepingRepository repository;
    private final DiscussionRepository discussions;
    private CompletableFuture<Boolean> next = new CompletableFuture<>();
    private boolean awaited;
    private boolean working;

    Safekeeping(SafekeepingRepository repository, DiscussionRepository discussions) {
        this.repository = repository;
        this.discussions = discussions;
    }

    /** Holds a discussion. What this transaction writes is safe only after {@link #end}. */
    @Transactional(propagation = Propagation.MANDATORY)
    void begin(long story) {
        if (repository.hold(story)) return;
        discussions.hold(story);
        repository.hold(story);
    }

    /** Comes back when all that was committed before is safe. */
    void end() {
        try {
            joined().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : e;
        }
    }

    private synchronized CompletableFuture<Boolean> joined() {
        awaited = true;
        if (!working) {
            working = true;
            Thread.ofVirtual().name("safekeeping").start(this::work);
        }
        return next;
    }

    private void work() {
        for (var turn = turn(); turn != null; turn = turn()) {
            try {
                repository.waitForTheDisk();
                turn.complete(true);
            } catch (RuntimeException | Error fault) {
                turn.completeExceptionally(fault);
            }
        }
    }

    /** Those who wait now; who comes later waits for the next. Null where nobody waits. */
    private synchronized @Nullable CompletableFuture<Boolean> turn() {
        working = awaited;
        if (!awaited) return null;
        awaited = false;
        var turn = next;
        next = new CompletableFuture<>();
        return turn;
    }
}
