package org.masthead.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.eclipse.jetty.http.HttpFields;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.masthead.house.PagesChanged;
import org.masthead.house.Purged;
import org.masthead.operate.TestDatabase;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

@Tag("database")
class PressWireTest {

    private static final Duration SOON = Duration.ofSeconds(15);

    private final Node here = new Node();
    private final Node there = new Node();

    private static final String DATABASE = TestDatabase.fresh().address();

    @BeforeEach
    void bothListen() {
        here.start();
        there.start();
    }

    @AfterEach
    void close() {
        here.close();
        there.close();
    }

    @Test
    void aChangeIsPurgedHereAtOnceAndOnTheOtherNodesSoonAfter() {
        here.keep("story:1");
        there.keep("story:1");
        there.keep("story:2");

        here.change(PagesChanged.of("story:1"), false);

        assertThat(here.keeps("story:1")).isFalse();
        assertThat(here.heard()).containsExactly(Set.of("story:1"));
        await(() -> assertThat(there.keeps("story:1")).isFalse());
        assertThat(there.keeps("story:2")).isTrue();
        assertThat(there.heard()).containsExactly(Set.of("story:1"));
        there.change(PagesChanged.of("story:3"), false);
        await(() -> assertThat(here.heard()).containsExactly(Set.of("story:1"), Set.of("story:3")));
    }

    @Test
    void othersForgetBeforeThePagesAreThrownAway() {
        here.keep("story:1");

        here.change(PagesChanged.of("story:1"), false);

        assertThat(here.keptWhenHeard()).containsExactly(true);
    }

    @Test
    void whatIsRolledBackPurgesNothing() {
        here.keep("story:1");
        there.keep("story:1");

        assertThatThrownBy(() -> here.change(PagesChanged.of("story:1"), true)).hasMessage("on purpose");
        here.change(PagesChanged.of("story:2"), false);

        await(() -> assertThat(there.heard()).containsExactly(Set.of("story:2")));
        assertThat(here.keeps("story:1")).isTrue();
        assertThat(there.keeps("story:1")).isTrue();
    }

    @Test
    void aChangeOutsideATransactionPurgesToo() {
        there.keep("story:1");

        here.publish(PagesChanged.of("story:1"));

        await(() -> assertThat(there.keeps("story:1")).isFalse());
    }

    @Test
    void thousandsOfKeysAllArrive() {
        Set<String> keys = IntStream.range(0, 3000).mapToObj(i -> "story:" + i).collect(Collectors.toSet());

        here.change(new PagesChanged(keys), false);

        await(() -> {
            Set<String> arrived = new HashSet<>();
            there.heard().forEach(arrived::addAll);
            assertThat(arrived).isEqualTo(keys);
        });
    }

    @Test
    void aNodeWhoseLineWasCutPurgesEverythingOnceItIsBackAndThenHearsAgain() throws Exception {
        there.keep("story:1");

        cutAllLines();

        await(() -> assertThat(there.heard()).contains(Set.of(Purged.EVERYTHING)));
        await(() -> assertThat(there.keeps("story:1")).isFalse());
        here.change(PagesChanged.of("story:5"), false);
        await(() -> assertThat(there.heard()).contains(Set.of("story:5")));
    }

    @Test
    void aStoppedNodeStopsListeningAtOnce() {
        long begun = System.nanoTime();

        there.close();

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
        await(() -> assertThat(lines()).isEqualTo(1));
    }

    private static void await(org.awaitility.core.ThrowingRunnable condition) {
        Awaitility.await().atMost(SOON).untilAsserted(condition);
    }

    private static void cutAllLines() throws Exception {
        try (var connection = DriverManager.getConnection(DATABASE);
                var statement = connection.createStatement()) {
            statement.execute("""
                SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'masthead-press' AND datname = current_database()
                """);
        }
    }

    private static int lines() throws Exception {
        try (var connection = DriverManager.getConnection(DATABASE);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                    SELECT count(*) FROM pg_stat_activity WHERE application_name = 'masthead-press' AND datname = current_database()
                    """)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** One node of the paper: its press, its wire, and somebody on it who remembers things. */
    private static final class Node {

        private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        private int quiet;

        void start() {
            context.register(Wiring.class, PressRepository.class, Purges.class, PressWire.class);
            context.refresh();
            // On connecting, a node purges everything; what follows is counted from there.
            await(() -> assertThat(memory().heard).isNotEmpty());
            quiet = memory().heard.size();
            await(() -> assertThat(context.getBean(Press.class).counts().purgedKeys())
                    .isEqualTo(quiet));
        }

        void keep(String key) {
            Shelf shelf = context.getBean(Press.class).shelf();
            Flight flight = shelf.alone("/" + key);
            var draft = new Draft(200, HttpFields.EMPTY, Set.of(key), Set.of(), Long.MAX_VALUE);
            shelf.land(
                    flight, new Entry("/" + key, flight.began(), draft, "", new byte[10], System.currentTimeMillis()));
        }

        boolean keeps(String key) {
            return context.getBean(Press.class).shelf().find("/" + key) != null;
        }

        List<Set<String>> heard() {
            return memory().heard.subList(quiet, memory().heard.size());
        }

        List<Boolean> keptWhenHeard() {
            return memory().kept.subList(quiet, memory().kept.size());
        }

        void change(PagesChanged change, boolean fails) {
            new TransactionTemplate(context.getBean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
                publish(change);
                if (fails) {
                    throw new IllegalStateException("on purpose");
                }
            });
        }

        void publish(PagesChanged change) {
            ((ApplicationEventPublisher) context).publishEvent(change);
        }

        void close() {
            context.close();
        }

        private Memory memory() {
            return context.getBean(Memory.class);
        }
    }

    /** Hears of purges, and notes whether the page was still there then. */
    static class Memory {

        private final Press press;
        private final List<Set<String>> heard = new CopyOnWriteArrayList<>();
        private final List<Boolean> kept = new CopyOnWriteArrayList<>();

        Memory(Press press) {
            this.press = press;
        }

        @EventListener
        void on(Purged purged) {
            kept.add(press.shelf().find("/story:1") != null);
            heard.add(purged.keys());
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement
    @Import(PressConfigurationWithoutAServer.class)
    static class Wiring {

        @Bean
        DataSource dataSource() {
            var source = new PGSimpleDataSource();
            source.setUrl(DATABASE);
            return source;
        }

        @Bean
        JdbcClient jdbcClient(DataSource source) {
            return JdbcClient.create(source);
        }

        @Bean
        PlatformTransactionManager transactions(DataSource source) {
            return new JdbcTransactionManager(source);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class PressConfigurationWithoutAServer {

        @Bean
        Press press() {
            return new Press(new PressSettings(true, DataSize.ofMegabytes(4), true), Clock.systemUTC());
        }

        @Bean
        Memory memory(Press press) {
            return new Memory(press);
        }

        @Bean
        PressWire.Line line() {
            return () -> PressConfiguration.connect(DATABASE, null, null);
        }
    }
}
