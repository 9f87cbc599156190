package org.masthead.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** What comes at once is done at once; whoever brings it is told of their own. */
class TogetherTest {

    private final List<List<String>> turns = new CopyOnWriteArrayList<>();
    private final CountDownLatch gate = new CountDownLatch(1);

    private Together<String, String> upperCase(int room, int most, Function<String, Object> whose) {
        return new Together<>("test", room, most, () -> "full", whose, some -> {
            turns.add(some);
            if (some.contains("first")) hold();
            if (some.contains("spoilt")) throw new DataIntegrityViolationException("spoilt");
            if (some.contains("broken")) throw new IllegalStateException("broken");
            return some.stream()
                    .map(one -> one.toUpperCase(java.util.Locale.ROOT))
                    .toList();
        });
    }

    private void hold() {
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Brings the first, and the others while it is being done. */
    private List<Future<String>> bring(Together<String, String> together, ExecutorService people, String... others)
            throws InterruptedException {
        var all = new java.util.ArrayList<Future<String>>();
        all.add(people.submit(() -> together.done("first")));
        while (turns.isEmpty()) Thread.sleep(1);
        for (var other : others) {
            all.add(people.submit(() -> together.done(other)));
            Thread.sleep(20); // so that they come in this order
        }
        gate.countDown();
        return all;
    }

    @Test
    void whatComesMeanwhileIsDoneTogetherAsFarAsThereIsRoom() throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = bring(upperCase(4, 3, one -> one), people, "a", "b", "c", "d", "e");
            assertThat(all.get(0).get()).isEqualTo("FIRST");
            assertThat(all.get(4).get()).isEqualTo("D");
            assertThat(all.get(5).get()).isEqualTo("full");
        }
        assertThat(turns).containsExactly(List.of("first"), List.of("a", "b", "c"), List.of("d"));
    }

    @Test
    void ofOneOwnerOneIsDoneAtATime() throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            bring(upperCase(9, 9, one -> one.charAt(0)), people, "a1", "a2", "b1", "a3");
        }
        assertThat(turns).containsExactly(List.of("first"), List.of("a1", "b1"), List.of("a2"), List.of("a3"));
    }

    @Test
    void oneThatCannotBeStoredSpoilsItForNobodyElse() throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = bring(upperCase(9, 9, one -> one), people, "a", "spoilt", "b");
            assertThat(all.get(1).get()).isEqualTo("A");
            assertThatThrownBy(() -> all.get(2).get()).hasRootCauseInstanceOf(DataIntegrityViolationException.class);
            assertThat(all.get(3).get()).isEqualTo("B");
        }
    }

    @Test
    void whatMayHaveBeenDoneIsNotDoneAgain() throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = bring(upperCase(9, 9, one -> one), people, "a", "broken");
            assertThatThrownBy(() -> all.get(1).get()).hasRootCauseMessage("broken");
            assertThatThrownBy(() -> all.get(2).get()).hasRootCauseMessage("broken");
        }
        assertThat(turns).containsExactly(List.of("first"), List.of("a", "broken"));
    }
}
