package org.masthead.newsroom;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Json;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who did what, and when. A line is written in the same transaction as what it tells of, and never changed: each is tied
 * to the one before it by a hash, so that a change behind the paper's back is found.
 */
@Service
public class Ledger {

    private final LedgerRepository repository;
    private final LedgerChain chain;
    private final Clock clock;

    Ledger(LedgerRepository repository, LedgerChain chain, Clock clock) {
        this.repository = repository;
        this.chain = chain;
        this.clock = clock;
    }

    /**
     * Writes one line.
     *
     * @param did a verb in the past tense: {@code published}
     * @param subject what it was done to: {@code story:41}
     * @param details what else a reader of the ledger wants to know; never a source's name
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Editor who, String did, String subject, String details) {
        repository.add(OffsetDateTime.now(clock), who.name(), did, List.of(subject), details);
    }

    /** Writes the same line for many subjects. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Editor who, String did, Collection<String> subjects) {
        repository.add(OffsetDateTime.now(clock), who.name(), did, subjects, "");
    }

    /** Writes one line with what was there before and what is there now; what is the same in both is left out. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Editor who, String did, String subject, String details, Change change) {
        var told = change.told();
        repository.add(
                OffsetDateTime.now(clock),
                who.name(),
                did,
                subject,
                details,
                Json.write(told.before()),
                Json.write(told.after()));
    }

    /** The same, where the change says all. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Editor who, String did, String subject, Change change) {
        write(who, did, subject, "", change);
    }

    /** Writes a line for each of the paper's settings that changed, with what it was and what it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void set(Editor who, Map<String, String> before, Map<String, String> changed) {
        changed.forEach((name, value) ->
                write(who, "set", "setting:" + name, Change.of(name, before.getOrDefault(name, ""), value)));
    }

    /** What was done to a subject, newest first. */
    public List<Line> about(String subject) {
        return repository.about(subject);
    }

    /**
     * Reads the whole ledger and its chain.
     *
     * @param progress hears how many lines have been read
     */
    public Checked verify(LongConsumer progress) {
        return chain.verify(progress);
    }

    /** Whether the chain still has a seal that somebody wrote down: {@code 41-3f2a…}. */
    public boolean holds(String seal) {
        return chain.holds(seal);
    }

    /**
     * Stands at what shows one thing at the desk: whoever may read the ledger is led to the lines about it.
     */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface About {

        /** The thing's key, with the address's variables in braces: {@code story:{id}}. */
        String value();
    }

    /** One line of the ledger. */
    public record Line(OffsetDateTime at, String who, String did, String subject, String details) {}

    /** What was, and what is; each by the name of the thing that changed. */
    public record Change(Map<String, ?> before, Map<String, ?> after) {

        private static final int LONGEST = 300;

        /** One thing that changed. */
        public static Change of(String thing, Object before, Object after) {
            return new Change(Map.of(thing, before), Map.of(thing, after));
        }

        /**
         * What is different between two of a kind, part by part; long texts by how they begin.
         *
         * @param unsaid parts that name people: the ledger says of them only that they changed
         */
        public static Change between(Object before, Object after, String... unsaid) {
            return new Change(parts(before), parts(after)).hiding(List.of(unsaid));
        }

        private static Map<String, Object> parts(Object whole) {
            var parts = new LinkedHashMap<String, Object>();
            Map<?, ?> read = Json.read(Json.write(whole), Map.class);
            read.forEach((name, value) -> parts.put(String.valueOf(name), value == null ? "" : value));
            return parts;
        }

        private Change hiding(List<String> unsaid) {
            var told = told();
            var was = new LinkedHashMap<String, Object>();
            var is = new LinkedHashMap<String, Object>();
            told.before()
                    .forEach((name, value) -> was.put(name, unsaid.contains(name) ? "as it was" : shortened(value)));
            told.after().forEach((name, value) -> is.put(name, unsaid.contains(name) ? "changed" : shortened(value)));
            return new Change(was, is);
        }

        private static Object shortened(Object value) {
            return value instanceof String text && text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : value;
        }

        Change told() {
            return new Change(without(before, after), without(after, before));
        }

        private static Map<String, ?> without(Map<String, ?> these, Map<String, ?> those) {
            var left = new LinkedHashMap<String, Object>();
            these.forEach((thing, value) -> {
                if (!value.equals(those.get(thing))) left.put(thing, value);
            });
            return left;
        }
    }

    /**
     * What came of reading the chain.
     *
     * @param lines how many lines are whole
     * @param seal stands for the ledger as it is: its last line's place and hash; empty for an empty ledger
     * @param broken a sentence on the first line that is not as it was written, or null
     */
    public record Checked(long lines, String seal, @Nullable String broken) {}
}
