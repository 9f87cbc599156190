package org.masthead.press;

import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.HttpStream;
import org.eclipse.jetty.server.Request;

/**
 * Brings a connection back to the raw path, once the page it was handed over for has been sent.
 *
 * <p>Only the request it was handed over for can do so: the raw path has read its head, so there is no doubt where it
 * ends, and that it has no body.
 */
final class WayBack extends HttpStream.Wrapper {

    private static final String PATH = WayBack.class.getName();

    private final RawPath path;
    private final Request request;

    private WayBack(RawPath path, Request request, HttpStream stream) {
        super(stream);
        this.path = path;
        this.request = request;
    }

    /** For the next request on this connection. */
    static void mark(Connection connection, RawPath path) {
        if (connection instanceof ConnectionMetaData data) {
            data.setAttribute(PATH, path);
        }
    }

    /** @return whether it was handed over, as its page was not at hand */
    static boolean follow(Request request) {
        if (request.getConnectionMetaData().removeAttribute(PATH) instanceof RawPath path) {
            request.addHttpStreamWrapper(stream -> new WayBack(path, request, stream));
            return true;
        }
        return false;
    }

    @Override
    public void succeeded() {
        ConnectionMetaData data = request.getConnectionMetaData();
        if (data.isPersistent() && !data.getConnector().isShutdown()) {
            Connection raw =
                    path.newConnection(data.getConnector(), data.getConnection().getEndPoint());
            request.setAttribute(HttpStream.UPGRADE_CONNECTION_ATTRIBUTE, raw);
        }
        super.succeeded();
    }
}
