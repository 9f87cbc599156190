package org.masthead.press;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Purged;

/**
 * The pages kept, the keys they go by, and those being made.
 *
 * <p>Finding a page takes no lock. Everything else is decided under one short lock, so that a purge and the landing of
 * a page can never miss each other.
 */
final class Shelf {

    private static final Duration UNSHARED_FOR = Duration.ofMinutes(1);
    private static final int UNSHARED = 10_000;
    private static final int NOTED = 16;

    private final Clock clock;
    private final Cache<String, Entry> pages;
    private final Cache<String, Boolean> unshared = Caffeine.newBuilder()
            .maximumSize(UNSHARED)
            .expireAfterWrite(UNSHARED_FOR)
            .build();
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Set<Entry>> index = new HashMap<>();
    private final Map<String, Flight> joinable = new ConcurrentHashMap<>();
    private final Set<Flight> aloft = new HashSet<>();
    private long flights;

    Shelf(long bytes, Clock clock, Executor executor) {
        this.clock = clock;
        this.pages = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((String key, Entry entry) -> entry.weight())
                .executor(executor)
                .removalListener(this::removed)
                .build();
    }

    /** Whatever is kept, right or not. */
    @Nullable
    Entry find(String key) {
        // To take note of every reading costs more than the reading. Some, at random, tell as well what is popular.
        boolean noted = ThreadLocalRandom.current().nextInt(NOTED) == 0;
        return noted ? pages.getIfPresent(key) : pages.policy().getIfPresentQuietly(key);
    }

    boolean beingMade(String key) {
        return joinable.containsKey(key);
    }

    /**
     * The reader's copy of what is kept, if it can be had at once. Of those who find a stale page, the first gets none, as
     * it falls to them to have it made anew.
     */
    @Nullable
    Copy copy(PageRequest asked, long now) {
        Entry entry = find(asked.key());
        Boarding.Served how = entry == null ? null : how(entry, asked, now);
        Rendition page = entry == null || how == null ? null : entry.ready(asked.accepts());
        return entry == null || how == null || page == null ? null : Copy.of(asked, entry, page, how, now);
    }

    private Boarding.@Nullable Served how(Entry entry, PageRequest asked, long now) {
        Boarding.Served how = Boarding.now(entry, asked.head() || beingMade(asked.key()), now);
        return how == null && entry.leftToAnother(now) ? Boarding.Served.STALE : how;
    }

    Boarding board(String key) {
        return locked(() -> {
            Flight flight = joinable.get(key);
            Entry entry = find(key);
            Boarding.Served how = entry == null ? null : Boarding.now(entry, flight != null, clock.millis());
            if (entry != null && how != null) {
                return new Boarding.Serve(entry, how);
            }
            if (flight != null) {
                return new Boarding.Join(flight);
            }
            Flight led = takeOff(key);
            if (unshared.getIfPresent(key) == null) {
                joinable.put(key, led);
            }
            return new Boarding.Lead(led);
        });
    }

    /** A making that nobody may join. */
    Flight alone(String key) {
        return locked(() -> takeOff(key));
    }

    /** Keeps the page, unless it was out of date before it was finished; those who waited get it in any case. */
    void land(Flight flight, Entry entry) {
        locked(() -> {
            arrive(flight);
            unshared.invalidate(entry.key());
            Entry before = find(entry.key());
            boolean overtaken = before != null && before.began() > entry.began();
            if (!overtaken && !touches(flight.purged(), entry.shows())) {
                if (touches(flight.purged(), entry.mentions())) {
                    entry.stale(clock.millis());
                }
                keep(entry, before);
            }
            return entry;
        });
        flight.land(new Flight.Landing.Made(entry));
    }

    /** The application answered, but not with a page to keep. */
    void divert(Flight flight, int status) {
        locked(() -> {
            arrive(flight);
            Entry before = find(flight.key());
            if (before != null && before.began() <= flight.began() && isAboutThePage(status)) {
                remove(before);
            }
            if (status < 300 && isAboutThePage(status)) {
                unshared.put(flight.key(), true);
            }
            return flight;
        });
        flight.land(new Flight.Landing.Alone());
    }

    /** The application failed: what is left is the page as it last was, if it may still be seen. */
    @Nullable
    Entry fail(Flight flight) {
        Entry last = locked(() -> {
            arrive(flight);
            return find(flight.key());
        });
        if (last != null) {
            last.trouble();
        }
        flight.land(last == null ? new Flight.Landing.Alone() : new Flight.Landing.LastGood(last));
        return last;
    }

    void purge(Set<String> keys) {
        locked(() -> {
            // What has begun before now may have read what is no longer so: nobody who comes later may join it.
            joinable.clear();
            aloft.forEach(flight -> flight.purged().addAll(keys));
            if (keys.contains(Purged.EVERYTHING)) {
                pages.asMap().values().forEach(Entry::drop);
                pages.invalidateAll();
                index.clear();
            } else {
                keys.forEach(this::purge);
            }
            return keys;
        });
    }

    /** It takes more room than it did. */
    void grew(Entry entry) {
        pages.asMap().replace(entry.key(), entry, entry);
    }

    long entries() {
        pages.cleanUp();
        return pages.estimatedSize();
    }

    long bytes() {
        return pages.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }

    /** How many times an entry stands under a key. */
    int indexed() {
        return locked(() -> index.values().stream().mapToInt(Set::size).sum());
    }

    private void purge(String key) {
        long now = clock.millis();
        for (Entry entry : List.copyOf(index.getOrDefault(key, Set.of()))) {
            if (entry.shows().contains(key)) {
                entry.drop();
                remove(entry);
            } else {
                entry.stale(now);
            }
        }
    }

    private Flight takeOff(String key) {
        Flight flight = new Flight(key, ++flights);
        aloft.add(flight);
        return flight;
    }

    private void arrive(Flight flight) {
        aloft.remove(flight);
        joinable.remove(flight.key(), flight);
        Entry before = find(flight.key());
        if (before != null) {
            before.nobodysTurn();
        }
    }

    private void keep(Entry entry, @Nullable Entry before) {
        if (before != null) {
            unindex(before);
        }
        entry.shows()
                .forEach(key -> index.computeIfAbsent(key, k -> new HashSet<>()).add(entry));
        entry.mentions()
                .forEach(key -> index.computeIfAbsent(key, k -> new HashSet<>()).add(entry));
        pages.put(entry.key(), entry);
    }

    private void remove(Entry entry) {
        pages.asMap().remove(entry.key(), entry);
        unindex(entry);
    }

    private void removed(@Nullable String key, @Nullable Entry entry, RemovalCause cause) {
        if (entry != null && cause.wasEvicted()) {
            locked(() -> {
                unindex(entry);
                return entry;
            });
        }
    }

    private void unindex(Entry entry) {
        entry.shows().forEach(key -> unindex(key, entry));
        entry.mentions().forEach(key -> unindex(key, entry));
    }

    private void unindex(String key, Entry entry) {
        index.computeIfPresent(key, (k, entries) -> {
            entries.remove(entry);
            return entries.isEmpty() ? null : entries;
        });
    }

    private static boolean touches(Set<String> purged, Set<String> keys) {
        return purged.contains(Purged.EVERYTHING) || keys.stream().anyMatch(purged::contains);
    }

    /** A status that tells what stands at this address, rather than how this one request went. */
    private static boolean isAboutThePage(int status) {
        return (status < 400 && status != 206 && status != 304) || status == 404 || status == 410;
    }

    private <T extends @Nullable Object> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
