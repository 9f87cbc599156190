package org.masthead.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.unit.DataSize;

class PressWireRetryTest {

    private final List<Long> tries = new CopyOnWriteArrayList<>();

    @Test
    void aLineThatIsDownIsTriedAgainAfterGrowingPausesUntilTheNodeStops() {
        var press = new Press(new PressSettings(true, DataSize.ofMegabytes(1), true), Clock.systemUTC());
        var repository = new PressRepository(JdbcClient.create(new DriverManagerDataSource()));
        var wire = new PressWire(this::down, repository, new Purges(repository, event -> {}, press));

        wire.start();
        assertThat(wire.isRunning()).isTrue();
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> tries.size() >= 4);
        wire.stop();
        int made = tries.size();

        assertThat(wire.isRunning()).isFalse();
        assertThat(tries.get(3) - tries.get(2)).isGreaterThan(tries.get(1) - tries.get(0));
        assertThat(press.counts().purgedKeys()).isZero();
        Awaitility.await()
                .during(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(3))
                .until(() -> tries.size() == made);
    }

    private Connection down() throws SQLException {
        tries.add(System.nanoTime());
        throw new SQLException("on purpose");
    }
}
