package org.masthead.backshop;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The last warnings and errors of this node's log, so that the desk sees them where nobody watches the log. */
@Component
class Troubles {

    private static final int MOST = 100;
    private static final int LONGEST = 500;

    private final Deque<Trouble> last = new ArrayDeque<>();
    private @Nullable Listener listener;

    /** Begins to listen, where it does not yet. */
    @PostConstruct
    final void listen() {
        if (!(LoggerFactory.getILoggerFactory() instanceof LoggerContext context)) return;
        var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        var mine = listener == null ? new Listener() : listener;
        listener = mine;
        if (root.isAttached(mine)) return;
        mine.setContext(context);
        mine.start();
        root.addAppender(mine);
    }

    @PreDestroy
    void stop() {
        if (listener != null && LoggerFactory.getILoggerFactory() instanceof LoggerContext context)
            context.getLogger(Logger.ROOT_LOGGER_NAME).detachAppender(listener);
    }

    /** Newest first. */
    synchronized List<Trouble> newest() {
        listen();
        return List.copyOf(last);
    }

    private synchronized void add(Trouble trouble) {
        last.addFirst(trouble);
        if (last.size() > MOST) last.removeLast();
    }

    /** Something that went wrong. */
    record Trouble(Instant at, boolean grave, String where, String words) {}

    private final class Listener extends AppenderBase<ILoggingEvent> {

        @Override
        protected void append(ILoggingEvent event) {
            if (!event.getLevel().isGreaterOrEqual(Level.WARN)) return;
            var logger = event.getLoggerName();
            var said = event.getFormattedMessage();
            add(new Trouble(
                    event.getInstant(),
                    event.getLevel().isGreaterOrEqual(Level.ERROR),
                    logger.substring(logger.lastIndexOf('.') + 1),
                    said.substring(0, Math.min(said.length(), LONGEST))));
        }
    }
}
