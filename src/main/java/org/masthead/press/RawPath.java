package org.masthead.press;

import java.time.Clock;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.StatisticsHandler;
import org.jspecify.annotations.Nullable;

/**
 * Takes readers' connections in the web server's place, so that finished pages go out without its machinery.
 *
 * <p>It stands aside, connection by connection, where something else wants to see each request or to have a say in the
 * answer: TLS or another protocol in front, a handler before the press, an access log, a customizer (such as that for
 * forwarded headers), or headers of the web server's own.
 */
final class RawPath extends HttpConnectionFactory {

    private final Shelf shelf;
    private final Tally tally;
    private final Clock clock;

    RawPath(HttpConfiguration http, Shelf shelf, Tally tally, Clock clock) {
        super(http);
        this.shelf = shelf;
        this.tally = tally;
        this.clock = clock;
    }

    @Override
    public Connection newConnection(Connector connector, EndPoint endPoint) {
        return unwatched(connector)
                ? configure(new RawConnection(this, connector, endPoint), connector, endPoint)
                : ordinary(connector, endPoint);
    }

    Connection ordinary(Connector connector, EndPoint endPoint) {
        return super.newConnection(connector, endPoint);
    }

    /** No longer than the web server takes, and than fits into its buffer. */
    int longestHead() {
        return Math.min(getHttpConfiguration().getRequestHeaderSize(), getInputBufferSize());
    }

    /** Null unless the page is at hand. */
    @Nullable
    Copy copy(PageRequest asked) {
        Copy copy = shelf.copy(asked, clock.millis());
        if (copy != null) {
            tally.served(copy.how());
        }
        return copy;
    }

    private boolean unwatched(Connector connector) {
        Server server = connector.getServer();
        HttpConfiguration http = getHttpConfiguration();
        return connector.getDefaultConnectionFactory() == this
                && behindCounters(server.getHandler()) instanceof PressHandler
                && server.getRequestLog() == null
                && http.getCustomizers().isEmpty()
                && http.isPersistentConnectionsEnabled()
                && http.getSendDateHeader()
                && !http.getSendServerVersion()
                && !http.getSendXPoweredBy();
    }

    /** Boot counts requests in order to wait for them at the end; an answer at once needs no waiting for. */
    private static @Nullable Handler behindCounters(@Nullable Handler first) {
        return first instanceof StatisticsHandler counter && counter.getClass() == StatisticsHandler.class
                ? counter.getHandler()
                : first;
    }
}
