package org.masthead.house;

import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Lets a clock go on while the database is away: what falls due meanwhile is done when it is back. */
public final class Clockwork {

    private final Logger log;
    private final String trouble;
    private volatile boolean away;

    /** @param trouble what the log says, once, while the database is away: {@code Letters cannot be read and wait} */
    public Clockwork(Logger log, String trouble) {
        this.log = log;
        this.trouble = trouble;
    }

    /** Does this as far as the database lets it. */
    public void turn(Runnable work) {
        ask(() -> {
            work.run();
            return List.of();
        });
    }

    /** What the database answers; nothing while it is away. */
    public <T> List<T> ask(Supplier<List<T>> question) {
        try {
            var answer = question.get();
            away = false;
            return answer;
        } catch (DataAccessException | TransactionException e) {
            if (!away) log.warn("{}: {}", trouble, e.getMessage());
            away = true;
            return List.of();
        }
    }
}
