package org.masthead.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.eclipse.jetty.http.HttpFields;

class ShelfTest {

    /** What may happen next: to which of three pages or keys. */
    record Step(Act act, int which) {

        enum Act {
            READ,
            LAND,
            FAIL,
            PURGE,
            PURGE_ALL,
            WAIT
        }
    }

    @Provide
    Arbitrary<List<Step>> days() {
        Arbitrary<Step.Act> act = Arbitraries.frequency(
                Tuple.of(10, Step.Act.READ),
                Tuple.of(7, Step.Act.LAND),
                Tuple.of(1, Step.Act.FAIL),
                Tuple.of(6, Step.Act.PURGE),
                Tuple.of(1, Step.Act.PURGE_ALL),
                Tuple.of(2, Step.Act.WAIT));
        return Combinators.combine(act, Arbitraries.integers().between(0, 2))
                .as(Step::new)
                .list()
                .ofMaxSize(60);
    }

    @Property(tries = 3000)
    void nobodySeesAnOldVersionOfWhatAPageShows(@ForAll("days") List<Step> day) {
        var paper = new Model();
        day.forEach(paper::happens);
        paper.settles();
    }

    @Example
    void aPageThatWasOvertakenWhileItWasMadeDoesNotReplaceTheNewerOne() {
        var shelf = new Shelf(1 << 20, new Wound(new long[] {1_000}), Runnable::run);
        Flight slow = shelf.alone("/flood");
        shelf.purge(Set.of("latest"));
        Flight quick = shelf.alone("/flood");
        Entry newer = flood(quick);

        shelf.land(quick, newer);
        shelf.land(slow, flood(slow));

        assertThat(shelf.find("/flood")).isSameAs(newer);
        assertThat(newer.state(1_000)).isEqualTo(Entry.State.FRESH);
        assertThat(shelf.indexed()).isEqualTo(2);
    }

    private static Entry flood(Flight flight) {
        var draft = new Draft(200, HttpFields.EMPTY, Set.of("story:1"), Set.of("latest"), Long.MAX_VALUE);
        return new Entry("/flood", flight.began(), draft, "", new byte[10], 1_000);
    }

    /** Page n shows key n and mentions key n + 1; a version counts how often each key has changed. */
    private static final class Model {

        private static final int[] UNKNOWN = {-1, -1};

        private final long[] millis = {1_000_000};
        private final Shelf shelf = new Shelf(1 << 20, new Wound(millis), Runnable::run);
        private final int[] versions = new int[3];
        private final long[] changed = new long[3];
        private final IdentityHashMap<Flight, int[]> read = new IdentityHashMap<>();
        private final IdentityHashMap<Entry, int[]> written = new IdentityHashMap<>();
        private final Map<Integer, Deque<Flight>> aloft = new HashMap<>();

        void happens(Step step) {
            int n = step.which();
            switch (step.act()) {
                case READ -> reads(n);
                case LAND -> lands(n, false);
                case FAIL -> lands(n, true);
                case PURGE -> {
                    changes(n);
                    shelf.purge(Set.of(key(n)));
                }
                case PURGE_ALL -> {
                    for (int i = 0; i < 3; i++) {
                        changes(i);
                    }
                    shelf.purge(Set.of("*"));
                }
                case WAIT -> millis[0] += 4_000;
            }
        }

        private void changes(int n) {
            versions[n]++;
            changed[n] = millis[0];
        }

        private void reads(int n) {
            switch (shelf.board(page(n))) {
                case Boarding.Serve(var entry, var how) -> seen(n, written.getOrDefault(entry, UNKNOWN), how);
                case Boarding.Join(var flight) ->
                    assertThat(read.getOrDefault(flight, UNKNOWN)[0]).isEqualTo(versions[n]);
                case Boarding.Lead(var flight) -> {
                    read.put(flight, new int[] {versions[n], versions[next(n)]});
                    aloft.computeIfAbsent(n, k -> new ArrayDeque<>()).add(flight);
                }
            }
        }

        private void seen(int n, int[] version, Boarding.Served how) {
            assertThat(version[0]).as("what it shows").isEqualTo(versions[n]);
            if (how == Boarding.Served.HIT) {
                assertThat(version[1]).as("what it mentions").isEqualTo(versions[next(n)]);
            }
            if (how == Boarding.Served.STALE) {
                assertThat(shelf.beingMade(page(n))).isTrue();
            }
        }

        private void lands(int n, boolean fails) {
            Deque<Flight> waiting = aloft.getOrDefault(n, new ArrayDeque<>());
            // Not always in the order in which they began.
            Flight flight = versions[0] % 2 == 0 ? waiting.pollFirst() : waiting.pollLast();
            if (flight == null) {
                return;
            }
            if (fails) {
                Entry last = shelf.fail(flight);
                assertThat(last == null || written.getOrDefault(last, UNKNOWN)[0] == versions[n])
                        .isTrue();
                return;
            }
            var draft = new Draft(200, HttpFields.EMPTY, Set.of(key(n)), Set.of(key(next(n))), Long.MAX_VALUE);
            var entry = new Entry(page(n), flight.began(), draft, "", new byte[10], millis[0]);
            written.put(entry, read.getOrDefault(flight, UNKNOWN));
            shelf.land(flight, entry);
        }

        void settles() {
            for (int n = 0; n < 3; n++) {
                while (!aloft.getOrDefault(n, new ArrayDeque<>()).isEmpty()) {
                    lands(n, false);
                }
                reads(n);
            }
            assertThat(shelf.indexed()).isEqualTo((int) shelf.entries() * 2);
        }

        private static int next(int n) {
            return (n + 1) % 3;
        }

        private static String page(int n) {
            return "/page" + n;
        }

        private static String key(int n) {
            return "key" + n;
        }
    }

    private static final class Wound extends Clock {

        private final long[] millis;

        Wound(long[] millis) {
            this.millis = millis;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.ofEpochMilli(millis[0]);
        }
    }
}
