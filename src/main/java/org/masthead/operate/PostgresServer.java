package org.masthead.operate;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** The paper's own PostgreSQL, run from its data folder for as long as somebody has it open. */
final class PostgresServer implements AutoCloseable {

    private final PostgresStay stay;
    private final PostgresStay.Key key;
    private final Consumer<String> says;
    private final AtomicBoolean open = new AtomicBoolean(true);

    private PostgresServer(PostgresStay stay, PostgresStay.Key key, Consumer<String> says) {
        this.stay = stay;
        this.key = key;
        this.says = says;
    }

    /**
     * Starts the server of this data folder, or joins the one that runs already.
     *
     * @param says hears, in sentences, what takes time
     * @throws PostgresRefused when it cannot run here; the message says why and what to do
     */
    static PostgresServer open(Path data, Consumer<String> says) {
        var stay = PostgresStay.at(PostgresHome.in(data));
        return new PostgresServer(stay, stay.enter(says), says);
    }

    /** Where it answers; the same for as long as anybody stays, even when the server had to be started again. */
    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + key.port() + "/" + PostgresCluster.NAME;
    }

    String user() {
        return PostgresCluster.NAME;
    }

    String password() {
        return key.password();
    }

    /** Leaves the server; the last one out stops it. */
    @Override
    public void close() {
        if (open.compareAndSet(true, false)) stay.leave(says);
    }
}
