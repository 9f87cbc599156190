package org.masthead.house;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Writes rows down and takes them back, whatever columns their tables have. */
@Repository
class KeptRowRepository implements Keepsakes.Rows {

    private final JdbcClient jdbc;

    KeptRowRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Keepsakes.Table all(String list, String table, Keepsakes.Named... named) {
        var names = Json.write(List.of(named));
        return new Keepsakes.Table(list, table, () -> written(table, names), () -> kept(table, names));
    }

    @Override
    public Keepsakes.Table known(String list, String table, String by, Keepsakes.Named... named) {
        return all(list, table, named).strangers(() -> strangers(table, by));
    }

    private StatementSpec written(String table, String names) {
        return jdbc.sql("SELECT write_rows(:table::regclass, :names::jsonb)")
                .param("table", table)
                .param("names", names);
    }

    private StatementSpec kept(String table, String names) {
        return jdbc.sql("SELECT keep_rows(:table::regclass, :rows::jsonb, :names::jsonb)")
                .param("table", table)
                .param("names", names);
    }

    private StatementSpec strangers(String table, String by) {
        return jdbc.sql("SELECT count_strangers(:table::regclass, :rows::jsonb, :by)")
                .param("table", table)
                .param("by", by);
    }
}
