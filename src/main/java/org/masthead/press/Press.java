package org.masthead.press;

import java.time.Clock;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Purged;

/** The page cache in front of the paper: readers get finished pages from memory until something on them changes. */
public class Press {

    private final PressSettings settings;
    private final Clock clock;
    private final Executor executor;
    private final Shelf shelf;
    private final Tally tally = new Tally();

    Press(PressSettings settings, Clock clock) {
        ThreadFactory threads = Thread.ofVirtual().name("press-", 0).factory();
        this.settings = settings;
        this.clock = clock;
        this.executor = task -> threads.newThread(() -> politely(task)).start();
        this.shelf = new Shelf(settings.bytes().toBytes(), clock, executor);
    }

    private static void politely(Runnable task) {
        try {
            task.run();
        } finally {
            Courtesy.standBack();
        }
    }

    /** Pages that show one of these keys are never seen again; those that merely mention one are soon made anew. */
    public void purge(Set<String> keys) {
        shelf.purge(keys);
        tally.purged(keys.size());
    }

    /** Forgets every page. */
    public void empty() {
        purge(Set.of(Purged.EVERYTHING));
    }

    public PressCounts counts() {
        return tally.with(shelf.entries(), shelf.bytes());
    }

    Handler inFrontOf(Handler application) {
        return new PressHandler(application, settings.enabled(), shelf, tally, clock, executor);
    }

    /** Null when the operator does not want it. */
    @Nullable
    RawPath rawPath(HttpConfiguration http) {
        return settings.enabled() && settings.raw() ? new RawPath(http, shelf, tally, clock) : null;
    }

    Shelf shelf() {
        return shelf;
    }
}
