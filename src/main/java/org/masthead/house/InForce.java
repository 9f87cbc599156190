package org.masthead.house;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** The settings of a room as they hold at this moment; see {@link DeskSettings}. */
public final class InForce<T> implements Supplier<T> {

    private final T written;
    private final Function<T, Map<String, String>> told;
    private volatile T now;

    InForce(T written, T now, Function<T, Map<String, String>> told) {
        this.written = written;
        this.now = now;
        this.told = told;
    }

    /** What holds now. */
    @Override
    public T get() {
        return now;
    }

    /** What {@code masthead.yml} and the environment say, whatever the desk said over it. */
    public T written() {
        return written;
    }

    void say(T next) {
        now = next;
    }

    Map<String, String> told() {
        return told.apply(now);
    }
}
