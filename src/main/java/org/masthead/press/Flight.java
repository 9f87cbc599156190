package org.masthead.press;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One making of one page, which others who want the same page may wait for. */
final class Flight {

    /** What came of it, for those who waited. */
    sealed interface Landing {
        /** The page. */
        record Made(Entry entry) implements Landing {}

        /** The application failed; this is the page as it last was. */
        record LastGood(Entry entry) implements Landing {}

        /** Not a page to share: everybody asks the application for themselves. */
        record Alone() implements Landing {}
    }

    private static final long LONGEST_WAIT_SECONDS = 30;

    private final String key;
    private final long began;
    private final Set<String> purged = new HashSet<>();
    private final CompletableFuture<Landing> landing = new CompletableFuture<>();

    Flight(String key, long began) {
        this.key = key;
        this.began = began;
    }

    String key() {
        return key;
    }

    long began() {
        return began;
    }

    /** Keys purged since it began; only under the shelf's lock. */
    Set<String> purged() {
        return purged;
    }

    void land(Landing outcome) {
        landing.complete(outcome);
    }

    /** Waits, on a virtual thread, but not for ever: whoever is tired of waiting goes alone. */
    Landing await() {
        try {
            return landing.get(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException tired) {
            return new Landing.Alone();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Landing.Alone();
        }
    }
}
