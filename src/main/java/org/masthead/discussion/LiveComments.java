package org.masthead.discussion;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.masthead.house.Json;
import org.masthead.house.Purged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells readers who have a discussion open that there is more of it. An open line costs a little memory and no thread; a
 * purge, here or on another node, is what sets them all talking.
 */
@Component
class LiveComments implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(LiveComments.class);
    private static final long LONGEST = Duration.ofMinutes(30).toMillis();
    private static final Duration GATHERED = Duration.ofMillis(300);
    private static final int NEWEST = 100;
    private static final String KEY = Discussion.key(0).replace("0", "");

    private final ThreadRepository threads;
    private final Supplier<DiscussionSettings> settings;
    private final Map<Long, Set<SseEmitter>> watchers = new ConcurrentHashMap<>();
    private final Set<Long> waking = ConcurrentHashMap.newKeySet();
    private final AtomicInteger watching = new AtomicInteger();
    private volatile boolean running;

    LiveComments(ThreadRepository threads, Supplier<DiscussionSettings> settings) {
        this.threads = threads;
        this.settings = settings;
    }

    /** Whether one more may watch. */
    boolean hasRoom() {
        return running && watching.get() < settings.get().watchers();
    }

    /** A line to a reader that stays open. */
    SseEmitter watch(long story) {
        var line = new SseEmitter(LONGEST);
        watchers.compute(story, (id, before) -> {
            var all = before == null ? ConcurrentHashMap.<SseEmitter>newKeySet() : before;
            all.add(line);
            return all;
        });
        watching.incrementAndGet();
        Runnable gone = () -> {
            if (leave(story, line)) watching.decrementAndGet();
        };
        line.onCompletion(gone);
        line.onTimeout(() -> {
            gone.run();
            line.complete();
        });
        line.onError(trouble -> gone.run());
        say(line, SseEmitter.event().comment("here"));
        return line;
    }

    private boolean leave(long story, SseEmitter line) {
        var all = watchers.get(story);
        return all != null && all.remove(line);
    }

    int watching() {
        return watching.get();
    }

    @EventListener
    void on(Purged purged) {
        var stories = purged.everything()
                ? Set.copyOf(watchers.keySet())
                : purged.keys().stream()
                        .filter(key -> key.startsWith(KEY))
                        .map(key -> Long.valueOf(key.substring(KEY.length())))
                        .collect(java.util.stream.Collectors.toSet());
        for (var story : stories) {
            var all = watchers.get(story);
            if (all != null && !all.isEmpty() && waking.add(story))
                Thread.ofVirtual().name("comments-" + story).start(() -> tell(story));
        }
    }

    /** What comes in quick succession is told at once. */
    private void tell(long story) {
        try {
            Thread.sleep(GATHERED);
            waking.remove(story);
            var news = Json.write(Map.of("newest", threads.newestIds(story, NEWEST)));
            for (var line : watchers.getOrDefault(story, Set.of()))
                say(line, SseEmitter.event().name("comments").data(news));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException away) {
            log.debug("Nobody could be told of new comments on story {}: {}", story, away.getMessage());
        } finally {
            waking.remove(story);
        }
    }

    /** A line on which nothing is said for long is cut by what stands between; and so we learn who has left. */
    @Scheduled(fixedDelay = 25_000)
    void breathe() {
        watchers.values()
                .forEach(all -> all.forEach(line -> say(line, SseEmitter.event().comment("here"))));
        watchers.keySet().forEach(story -> watchers.computeIfPresent(story, (id, all) -> all.isEmpty() ? null : all));
    }

    private static void say(SseEmitter line, SseEmitter.SseEventBuilder event) {
        try {
            line.send(event);
        } catch (IOException | IllegalStateException left) {
            line.complete();
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /** Before the web server waits for what is under way to end: these would not by themselves. */
    @Override
    public void stop() {
        running = false;
        watchers.values().forEach(all -> all.forEach(SseEmitter::complete));
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
