package org.masthead.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.masthead.operate.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.unit.DataSize;

/** A command that is done at once stops a node that has hardly begun to listen. */
@Tag("database")
class PressWireStoppingTest {

    private static final String DATABASE = TestDatabase.fresh().address();

    private final CountDownLatch reading = new CountDownLatch(1);
    private final CompletableFuture<Boolean> left = new CompletableFuture<>();

    @Test
    void whoeverReadsAnewMeanwhileIsLeftToFinish() throws InterruptedException {
        var repository = new PressRepository(JdbcClient.create(new DriverManagerDataSource(DATABASE)));
        var press = new Press(new PressSettings(true, DataSize.ofMegabytes(1), true), Clock.systemUTC());
        var wire = new PressWire(
                () -> DriverManager.getConnection(DATABASE),
                repository,
                new Purges(repository, event -> readSlowly(), press));

        wire.start();
        reading.await();
        wire.stop();

        assertThat(left).isCompletedWithValue(true);
    }

    private void readSlowly() {
        reading.countDown();
        LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
        left.complete(!Thread.currentThread().isInterrupted());
    }
}
