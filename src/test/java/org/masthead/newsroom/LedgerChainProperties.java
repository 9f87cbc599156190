package org.masthead.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.flywaydb.core.Flyway;
import org.masthead.operate.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** However many write into the ledger at once, its chain holds; and whatever is done to it afterwards, it tells. */
@Tag("database")
class LedgerChainProperties {

    private static HikariDataSource database;
    private static JdbcClient jdbc;
    private static TransactionTemplate transaction;
    private static LedgerChain chain;
    private static Ledger ledger;

    @BeforeContainer
    static void open() throws SQLException {
        var server = TestDatabase.fresh();
        database = new HikariDataSource();
        database.setJdbcUrl(server.address());
        database.setMaximumPoolSize(6);
        Flyway.configure().dataSource(database).load().migrate();
        jdbc = JdbcClient.create(database);
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        chain = new LedgerChain(new LedgerChainRepository(jdbc));
        ledger = new Ledger(new LedgerRepository(jdbc), chain, Clock.systemUTC());
        transaction.executeWithoutResult(status -> {
            for (var line : List.of("began", "revised", "published", "withdrew")) {
                ledger.write(new Editor("ada"), line, "story:1", "a line");
                ledger.write(new Editor("ada"), line, "account:1", Ledger.Change.of("role", "reader", line));
            }
        });
    }

    @AfterContainer
    static void close() {
        database.close();
    }

    /** One transaction: how many lines, their words, and whether it is undone. */
    record Work(int lines, String words, boolean change, boolean undone) {}

    @Provide
    Arbitrary<List<List<Work>>> writers() {
        var words = Arbitraries.strings()
                .withChars('a', ':', ';', '-', '1', '“', 'é', '\n')
                .withChars('가', '각')
                .ofMaxLength(12);
        var work = Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        words,
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false, false))
                .as(Work::new);
        return work.list().ofMinSize(1).ofMaxSize(4).list().ofMinSize(2).ofMaxSize(5);
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void whoeverWritesAtOnceTheChainHolds(@ForAll("writers") List<List<Work>> writers) throws InterruptedException {
        var before = chain.verify(lines -> {});
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var writer : writers) {
                threads.submit(() -> {
                    start.await();
                    writer.forEach(LedgerChainProperties::write);
                    return null;
                });
            }
            start.countDown();
        }
        var written = writers.stream()
                .flatMap(List::stream)
                .filter(work -> !work.undone())
                .mapToLong(Work::lines)
                .sum();
        var after = chain.verify(lines -> {});
        assertThat(after.broken()).isNull();
        assertThat(after.lines()).isEqualTo(before.lines() + written);
        assertThat(chain.holds(before.seal())).isTrue();
    }

    private static void write(Work work) {
        transaction.executeWithoutResult(status -> {
            for (var line = 0; line < work.lines(); line++) {
                if (work.change())
                    ledger.write(
                            new Editor(work.words()), "did", "story:1", Ledger.Change.of("words", "", work.words()));
                else ledger.write(new Editor("ada"), work.words(), "story:1", work.words());
            }
            if (work.undone()) status.setRollbackOnly();
        });
    }

    /** What somebody with every right on the database might do to one line. */
    enum Tampering {
        WHO("UPDATE ledger_entry SET who = who || 'x' WHERE id = :id"),
        DID("UPDATE ledger_entry SET did = 'un' || did WHERE id = :id"),
        SUBJECT("UPDATE ledger_entry SET subject = 'story:999' WHERE id = :id"),
        DETAILS("UPDATE ledger_entry SET details = details || ' ' WHERE id = :id"),
        MOVED("UPDATE ledger_entry SET who = '', did = who || did WHERE id = :id"),
        WHEN("UPDATE ledger_entry SET at = at + interval '1 microsecond' WHERE id = :id"),
        BEFORE("UPDATE ledger_entry SET was = '{\"role\": \"king\"}' WHERE id = :id"),
        AFTER("UPDATE ledger_entry SET became = coalesce(became, '{}') || '{\"a\": 1}' WHERE id = :id"),
        TAKEN_OUT("DELETE FROM ledger_entry WHERE id = :id"),
        LINK_TAKEN_OUT("DELETE FROM ledger_link WHERE entry = :id"),
        LINK_CHANGED("UPDATE ledger_link SET hash = sha256(hash) WHERE entry = :id"),
        LINK_LED_ASTRAY("UPDATE ledger_link SET entry = -1 WHERE entry = :id"),
        SLIPPED_IN(
                "INSERT INTO ledger_entry (at, who, did, subject) SELECT at, who, did, subject FROM ledger_entry WHERE id = :id");

        private final String statement;

        Tampering(String statement) {
            this.statement = statement;
        }
    }

    @Property(tries = 120)
    void anySingleChangeIsFound(@ForAll Tampering tampering, @ForAll @IntRange(min = 1, max = 8) int id) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("ALTER TABLE ledger_entry DISABLE TRIGGER USER").update();
            jdbc.sql("ALTER TABLE ledger_link DISABLE TRIGGER USER").update();
            assertThat(jdbc.sql(tampering.statement).param("id", id).update()).isOne();
            assertThat(chain.verify(lines -> {}).broken()).isNotNull();
            status.setRollbackOnly();
        });
        assertThat(chain.verify(lines -> {}).broken()).isNull();
    }

    @Property(tries = 8)
    void noLineIsChangedOrTakenOutByOrdinaryMeans(@ForAll @IntRange(min = 1, max = 8) int id) {
        for (var tampering :
                List.of(Tampering.WHO, Tampering.TAKEN_OUT, Tampering.LINK_CHANGED, Tampering.LINK_TAKEN_OUT)) {
            var refused = org.assertj.core.api.Assertions.catchThrowable(
                    () -> jdbc.sql(tampering.statement).param("id", id).update());
            assertThat(refused).hasMessageContaining("is only ever added to");
        }
    }
}
