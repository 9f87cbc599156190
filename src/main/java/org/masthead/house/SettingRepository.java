package org.masthead.house;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the desk said of the paper. */
@Repository
class SettingRepository {

    private final JdbcClient jdbc;

    SettingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, String> all() {
        var all = new HashMap<String, String>();
        jdbc.sql("SELECT name, value FROM setting")
                .query((row, number) -> all.put(row.getString("name"), row.getString("value")))
                .list();
        return all;
    }

    void save(String name, String value) {
        jdbc.sql("""
                INSERT INTO setting (name, value) VALUES (:name, :value)
                ON CONFLICT (name) DO UPDATE SET value = excluded.value
                """).param("name", name).param("value", value).update();
    }
}
