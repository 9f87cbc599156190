package org.masthead.press;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The channel in the database on which the nodes of one paper tell each other what has changed. */
@Repository
class PressRepository {

    private final JdbcClient jdbc;
    private final String node = UUID.randomUUID().toString();

    PressRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The others hear of it when this transaction commits, and only then. */
    void tell(Set<String> keys) {
        for (String payload : new Telegram(node, keys).payloads()) {
            jdbc.sql("""
                    SELECT pg_notify('masthead_press', :payload)
                    """)
                    .param("payload", payload)
                    .query((row, number) -> number)
                    .list();
        }
    }

    boolean isOwn(Telegram telegram) {
        return telegram.node().equals(node);
    }

    static void listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    LISTEN masthead_press
                    """);
        }
    }
}
