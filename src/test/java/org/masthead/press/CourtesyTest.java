package org.masthead.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.press.PressedPaper.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Who goes first where the processor is fully taken. Nice values are read as in proc_pid_stat(5). */
@EnabledOnOs(OS.LINUX)
class CourtesyTest {

    private static final Path THIS_THREAD = Path.of("/proc/thread-self/stat");
    private static final Path THREADS = Path.of("/proc/self/task");

    private final PressedPaper paper = new PressedPaper();

    @AfterEach
    void close() {
        paper.close();
    }

    @Test
    void whoMakesPagesStandsBackAndWhoSendsFinishedOnesDoesNot() throws Exception {
        var usual = nice(Files.readString(THIS_THREAD));
        var maker = new AtomicInteger(usual);
        paper.page("/flood", (request, response) -> {
            maker.set(nice(Files.readString(THIS_THREAD)));
            write(response, "", "The river rose.");
        });

        for (var asked = 0; maker.get() == usual && asked < 1_000; asked++) paper.get("/flood?asked=" + asked);

        assertThat(maker.get()).isEqualTo(Math.min(usual + Courtesy.STEP, 19));
        assertThat(niceOfThreads("qtp")).isNotEmpty().containsOnly(usual);
        assertThat(niceOfThreads("C2 Compiler", "C1 Compiler")).isNotEmpty().containsOnly(maker.get());
    }

    @Test
    void whoIsCalledForByOneWhoStandsBackDoesNotStandBackToo() throws Exception {
        var usual = nice(Files.readString(THIS_THREAD));
        var row = new FrontRow();
        row.start();
        var called = 3 * row.getMinThreads();
        var stand = new ArrayBlockingQueue<Integer>(called);
        var all = new CountDownLatch(called);

        Thread.ofVirtual()
                .start(() -> {
                    Courtesy.standBack();
                    for (var one = 0; one < called; one++) row.execute(() -> stand.add(niceOnce(all)));
                })
                .join();

        for (var one = 0; one < called; one++)
            assertThat(stand.poll(20, TimeUnit.SECONDS)).isEqualTo(usual);
        row.stop();
    }

    /** Of the thread that asks, once all have come, each on a thread of its own. */
    private static int niceOnce(CountDownLatch all) {
        try {
            all.countDown();
            all.await();
            return nice(Files.readString(THIS_THREAD));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Integer> niceOfThreads(String... names) throws IOException {
        var all = new ArrayList<Integer>();
        try (var threads = Files.newDirectoryStream(THREADS)) {
            for (var thread : threads) {
                try {
                    var stat = Files.readString(thread.resolve("stat"));
                    if (Stream.of(names).anyMatch(name -> stat.contains("(" + name))) all.add(nice(stat));
                } catch (NoSuchFileException ended) {
                    // It needs no courtesy any more.
                }
            }
        }
        return all;
    }

    private static int nice(String stat) {
        return Integer.parseInt(stat.substring(stat.lastIndexOf(')') + 2).split(" ")[16]);
    }
}
