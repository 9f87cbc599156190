package org.masthead;

import java.util.Set;
import org.masthead.house.Purged;
import org.masthead.press.Press;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Each test class begins with an empty paper. */
class EmptyTables implements TestExecutionListener {

    private static final int ATTEMPTS = 10;

    @Override
    public void beforeTestClass(TestContext test) {
        var context = test.getApplicationContext();
        var jdbc = context.getBean(JdbcClient.class);
        var tables = jdbc.sql("""
                SELECT string_agg(quote_ident(tablename), ', ')
                FROM pg_tables
                WHERE schemaname = 'public' AND tablename <> 'flyway_schema_history'
                """).query(String.class).single();
        empty(jdbc, tables);
        context.getBean(TestClock.class).set(TestClock.NOON);
        context.publishEvent(new Purged(Set.of(Purged.EVERYTHING)));
        context.getBean(Press.class).empty();
    }

    /** The paper's own clocks are at work on the same tables: where both wait for each other, this begins again. */
    private static void empty(JdbcClient jdbc, String tables) {
        for (var attempt = 1; ; attempt++) {
            try {
                jdbc.sql("TRUNCATE " + tables + " RESTART IDENTITY CASCADE").update();
                return;
            } catch (PessimisticLockingFailureException deadlock) {
                if (attempt == ATTEMPTS) throw deadlock;
            }
        }
    }
}
