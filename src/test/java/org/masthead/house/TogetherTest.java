package org.masthead.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** What comes at once is done at once; whoever brings it is told of their own. */
class TogetherTest {

    private final List<List<String>> turns = new CopyOnWriteArrayList<>();
    private final CountDownLatch gate = new CountDownLatch(1);

    private Together<String, String> upperCase(int room, int most, Function<String, Object> whose) {
        return upperCase(new Together.Gathering(room, most, Duration.ZERO, 1), whose);
    }

    private Together<String, String> upperCase(Together.Gathering gathering, Function<String, Object> whose) {
        return new Together<>("test", gathering, () -> "full", whose, some -> {
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

    /** Brings the first, and the others, one after the other, while it is being done. */
    private List<Future<String>> bring(Together<String, String> together, String... others)
            throws InterruptedException {
        var all = new ArrayList<Future<String>>();
        all.add(brought(together, "first"));
        while (turns.isEmpty()) Thread.sleep(1);
        for (var other : others) all.add(brought(together, other));
        gate.countDown();
        return all;
    }

    /** Comes back when it waits, or has its answer. */
    private static Future<String> brought(Together<String, String> together, String one) throws InterruptedException {
        var answer = new FutureTask<>(() -> together.done(one));
        var person = Thread.ofVirtual().start(answer);
        while (person.getState() != Thread.State.WAITING && !answer.isDone()) Thread.sleep(1);
        return answer;
    }

    @Test
    void whatComesMeanwhileIsDoneTogetherAsFarAsThereIsRoom() throws Exception {
        var all = bring(upperCase(4, 3, one -> one), "a", "b", "c", "d", "e");
        assertThat(all.get(0).get()).isEqualTo("FIRST");
        assertThat(all.get(4).get()).isEqualTo("D");
        assertThat(all.get(5).get()).isEqualTo("full");
        assertThat(turns).containsExactly(List.of("first"), List.of("a", "b", "c"), List.of("d"));
    }

    @Test
    void ofOneOwnerOneIsDoneAtATime() throws Exception {
        for (var one : bring(upperCase(9, 9, one -> one.charAt(0)), "a1", "a2", "b1", "a3")) one.get();
        assertThat(turns).containsExactly(List.of("first"), List.of("a1", "b1"), List.of("a2"), List.of("a3"));
    }

    @Test
    void whatComesSoonAfterAnotherWaitsUntilEnoughHaveComeToo() throws Exception {
        var together = upperCase(new Together.Gathering(9, 9, Duration.ofHours(1), 3), one -> one);
        assertThat(together.done("alone")).isEqualTo("ALONE");
        var all = new ArrayList<Future<String>>();
        for (var one : List.of("a", "b", "c")) all.add(brought(together, one));
        for (var one : all) one.get();
        assertThat(turns).containsExactly(List.of("alone"), List.of("a", "b", "c"));
    }

    @Test
    void nobodyWaitsForOthersLongerThanThePause() throws Exception {
        var together = upperCase(new Together.Gathering(9, 9, Duration.ofMillis(20), 9), one -> one);
        for (var one : List.of("a", "b", "c")) assertThat(together.done(one)).isNotEmpty();
        assertThat(turns).containsExactly(List.of("a"), List.of("b"), List.of("c"));
    }

    @Test
    void oneThatCannotBeStoredSpoilsItForNobodyElse() throws Exception {
        var all = bring(upperCase(9, 9, one -> one), "a", "spoilt", "b");
        assertThat(all.get(1).get()).isEqualTo("A");
        assertThatThrownBy(() -> all.get(2).get()).hasRootCauseInstanceOf(DataIntegrityViolationException.class);
        assertThat(all.get(3).get()).isEqualTo("B");
    }

    @Test
    void whatMayHaveBeenDoneIsNotDoneAgain() throws Exception {
        var all = bring(upperCase(9, 9, one -> one), "a", "broken");
        assertThatThrownBy(() -> all.get(1).get()).hasRootCauseMessage("broken");
        assertThatThrownBy(() -> all.get(2).get()).hasRootCauseMessage("broken");
        assertThat(turns).containsExactly(List.of("first"), List.of("a", "broken"));
    }
}
