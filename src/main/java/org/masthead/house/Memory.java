package org.masthead.house;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Objects;
import java.util.function.Function;

/**
 * What a node remembers of the database for its pages (sections, authors, the latest headlines), by key; it forgets
 * when the key is purged, here or on another node.
 *
 * @param <V> what is remembered
 */
public final class Memory<V> {

    private final Cache<String, V> remembered;

    public Memory(int most) {
        remembered = Caffeine.newBuilder().maximumSize(most).build();
    }

    /** What is remembered under this key, read anew where nothing is. Asked at once by many, it is read once. */
    public V of(String key, Function<String, V> read) {
        return Objects.requireNonNull(remembered.get(key, read));
    }

    /** Forgets what was purged. Waits for a reading under way, so that nothing from before the purge stays. */
    public void forget(Purged purged) {
        var keys = purged.everything() ? remembered.asMap().keySet() : purged.keys();
        keys.forEach(key -> remembered.asMap().remove(key));
    }
}
