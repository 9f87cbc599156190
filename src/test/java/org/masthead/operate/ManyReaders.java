package org.masthead.operate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.masthead.house.Reader;

/** Many readers at once, some of pages in memory, some of pages that must be made. */
final class ManyReaders implements AutoCloseable {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(18);

    private final Reader reader;
    private final List<String> inMemory;
    private final List<String> madeEachTime;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> running = new ArrayList<>();
    private final Queue<Reader.Answer> refused = new ConcurrentLinkedQueue<>();
    private final AtomicInteger fromMemory = new AtomicInteger();
    private final AtomicInteger made = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();

    ManyReaders(Reader reader, List<String> inMemory, List<String> madeEachTime) {
        this.reader = reader;
        this.inMemory = inMemory;
        this.madeEachTime = madeEachTime;
    }

    void begin() {
        for (var path : inMemory) running.add(threads.submit(() -> reading(path)));
        for (var path : madeEachTime) {
            running.add(threads.submit(() -> asking(path)));
            running.add(threads.submit(() -> asking(path)));
        }
    }

    private void reading(String path) {
        while (!over.get()) {
            var answer = timed(path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(answer.text()).contains("The river rose two feet");
            fromMemory.incrementAndGet();
        }
    }

    private void asking(String path) {
        while (!over.get()) {
            var answer = timed(path);
            if (answer.status() != 200) refused.add(answer);
            made.incrementAndGet();
        }
    }

    private Reader.Answer timed(String path) {
        var begun = System.nanoTime();
        var answer = reader.get(path);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).as(path).isLessThan(LONGEST_ANSWER);
        return answer;
    }

    /** Waits until so many more pages from memory were read, and each of the others was answered again. */
    void seeMore(int pages) {
        var readBefore = fromMemory.get();
        var madeBefore = made.get();
        await().atMost(SOON)
                .until(() -> running.stream().anyMatch(Future::isDone)
                        || (fromMemory.get() - readBefore >= pages
                                && made.get() - madeBefore >= 2 * madeEachTime.size()));
    }

    List<Reader.Answer> refused() {
        return List.copyOf(refused);
    }

    @Override
    public void close() throws InterruptedException, ExecutionException {
        over.set(true);
        for (var one : running) one.get();
        threads.close();
    }
}
