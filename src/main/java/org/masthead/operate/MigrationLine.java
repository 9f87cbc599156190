package org.masthead.operate;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/** A line to the database for migrations alone: they take as long as they need, where a page does not wait for ever. */
@Component
class MigrationLine implements FlywayConnectionDetails {

    private final JdbcConnectionDetails database;

    MigrationLine(JdbcConnectionDetails database) {
        this.database = database;
    }

    @Override
    public String getJdbcUrl() {
        return database.getJdbcUrl();
    }

    @Override
    public @Nullable String getUsername() {
        return database.getUsername();
    }

    @Override
    public @Nullable String getPassword() {
        return database.getPassword();
    }
}
