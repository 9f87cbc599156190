package org.masthead.press;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.io.AbstractConnection;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.RetainableByteBuffer;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Invocable;
import org.masthead.press.RawHead.Verdict;

/**
 * A reader's connection, for as long as all they ask for are finished pages. At the first request that is unusual, or
 * whose page is not at hand, the connection goes to the web server, and with it all bytes from that request on.
 *
 * <p>Nothing here waits. Requests that arrive together are answered in their order, and nothing is read while an answer
 * is still on its way.
 */
final class RawConnection extends AbstractConnection.NonBlocking
        implements Connection.UpgradeFrom, Connection.UpgradeTo {

    /**
     * Whoever has said so much without coming to an end is left to the web server: what it answers to what is too long
     * depends on the pieces that it came in, and those must be its own to see.
     */
    private static final int AWAITED = 1024;

    private static final ByteBuffer[] ALL_SENT = {};

    private final RawPath path;
    private final Connector connector;
    private final Callback sent = Callback.from(
            Invocable.InvocationType.NON_BLOCKING,
            this::onFillable,
            failure -> getEndPoint().close(failure));
    private ByteBuffer unread = BufferUtil.EMPTY_BUFFER;

    RawConnection(RawPath path, Connector connector, EndPoint endPoint) {
        super(endPoint, connector.getExecutor());
        this.path = path;
        this.connector = connector;
    }

    @Override
    public void onOpen() {
        super.onOpen();
        if (unread.hasRemaining()) {
            onFillable();
        } else {
            fillInterested();
        }
    }

    @Override
    public void onUpgradeTo(ByteBuffer received) {
        unread = copyOf(received);
    }

    @Override
    public ByteBuffer onUpgradeFrom() {
        return unread;
    }

    @Override
    public void onFillable() {
        RetainableByteBuffer lent = connector.getByteBufferPool().acquire(getInputBufferSize(), false);
        try {
            ByteBuffer received = lent.getByteBuffer();
            BufferUtil.append(received, unread);
            unread = BufferUtil.EMPTY_BUFFER;
            answer(received, getEndPoint().fill(received) < 0);
        } catch (IOException gone) {
            getEndPoint().close(gone);
        } catch (RuntimeException | Error failure) {
            getEndPoint().close(failure);
            throw failure;
        } finally {
            lent.release();
        }
    }

    private void answer(ByteBuffer received, boolean ended) throws IOException {
        while (received.hasRemaining()) {
            var head = new RawHead(received, path.longestHead());
            Verdict verdict = head.read();
            if (verdict == Verdict.UNFINISHED && !ended && head.length() < AWAITED) {
                break;
            }
            boolean plain = verdict == Verdict.PLAIN;
            Copy copy = plain && !connector.isShutdown() ? path.copy(head.asked()) : null;
            if (copy == null) {
                handOver(received, plain);
                return;
            }
            received.position(received.position() + head.length());
            ByteBuffer[] unsent = send(copy);
            if (unsent.length > 0) {
                unread = copyOf(received);
                getEndPoint().write(sent, unsent);
                return;
            }
        }
        if (ended) {
            getEndPoint().close();
        } else {
            unread = copyOf(received);
            fillInterested();
        }
    }

    private ByteBuffer[] send(Copy copy) throws IOException {
        PreparedHead prepared = copy.preparedHead();
        RetainableByteBuffer lent = connector.getByteBufferPool().acquire(prepared.room(), true);
        try {
            ByteBuffer head = lent.getByteBuffer();
            int start = BufferUtil.flipToFill(head);
            prepared.write(head, connector.getServer().getDateField(), copy.cacheStatus(), copy.age());
            BufferUtil.flipToFlush(head, start);
            ByteBuffer body = copy.body();
            return getEndPoint().flush(head, body) ? ALL_SENT : new ByteBuffer[] {copyOf(head), body};
        } finally {
            lent.release();
        }
    }

    /**
     * @param back whether the connection comes back once this one request has been answered
     */
    private void handOver(ByteBuffer received, boolean back) {
        unread = copyOf(received);
        Connection ordinary = path.ordinary(connector, getEndPoint());
        if (back) {
            WayBack.mark(ordinary, path);
        }
        getEndPoint().upgrade(ordinary);
    }

    private static ByteBuffer copyOf(ByteBuffer bytes) {
        return bytes.hasRemaining() ? BufferUtil.copy(bytes) : BufferUtil.EMPTY_BUFFER;
    }
}
