package org.masthead.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Clock;
import org.eclipse.jetty.http.DateGenerator;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.masthead.press.Boarding.Served;

/**
 * One page on its way from the application. What may be kept is gathered in memory and answered from there; a failure
 * is covered by the page as it last was; anything else streams through.
 */
final class Rendering extends Response.Wrapper implements Callback {

    /** The largest page that is kept. */
    static final int LARGEST = 8 << 20;

    private enum Course {
        UNDECIDED,
        KEEPING,
        COVERING,
        STREAMING,
        DONE
    }

    /** Answers the reader whose request this is. */
    @FunctionalInterface
    interface Reader {
        void answer(Entry entry, Served how, Callback callback);
    }

    private final Shelf shelf;
    private final Flight flight;
    private final Clock clock;
    private final Callback callback;
    private final Reader reader;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private Course course = Course.UNDECIDED;
    private @Nullable Draft draft;
    private @Nullable Entry lastGood;
    private long length = -1;
    private String modified = "";

    Rendering(
            Request request,
            Response response,
            Callback callback,
            Shelf shelf,
            Flight flight,
            Clock clock,
            Reader reader) {
        super(request, response);
        this.shelf = shelf;
        this.flight = flight;
        this.clock = clock;
        this.callback = callback;
        this.reader = reader;
    }

    @Override
    public void write(boolean last, @Nullable ByteBuffer content, Callback written) {
        decide();
        switch (course) {
            case KEEPING -> gather(last, content, written);
            case COVERING -> end(last, written);
            case DONE -> written.succeeded();
            default -> super.write(last, content, written);
        }
    }

    @Override
    public boolean isCommitted() {
        return course == Course.KEEPING || course == Course.COVERING || super.isCommitted();
    }

    @Override
    public void reset() {
        if (isCommitted()) {
            throw new IllegalStateException("Part of the page has been written already");
        }
        super.reset();
    }

    @Override
    public void succeeded() {
        decide();
        if (course == Course.KEEPING || course == Course.COVERING) {
            end(true, callback);
        } else {
            callback.succeeded();
        }
    }

    @Override
    public void failed(Throwable failure) {
        if (course == Course.STREAMING || course == Course.DONE) {
            callback.failed(failure);
            return;
        }
        lastGood = course == Course.COVERING ? lastGood : shelf.fail(flight);
        if (lastGood == null) {
            course = Course.DONE;
            callback.failed(failure);
        } else {
            course = Course.COVERING;
            end(true, callback);
        }
    }

    @Override
    public InvocationType getInvocationType() {
        return callback.getInvocationType();
    }

    /** Its head says what it is to become. */
    private void decide() {
        if (course != Course.UNDECIDED) {
            return;
        }
        draft = getTrailersSupplier() == null ? Draft.of(getStatus() == 0 ? 200 : getStatus(), getHeaders()) : null;
        if (draft != null) {
            course = Course.KEEPING;
            length = getHeaders().getLongField(HttpHeader.CONTENT_LENGTH);
            String given = getHeaders().get(HttpHeader.LAST_MODIFIED);
            modified = given == null ? DateGenerator.formatDate(clock.millis()) : given;
            return;
        }
        lastGood = getStatus() >= 500 ? shelf.fail(flight) : null;
        if (lastGood != null) {
            course = Course.COVERING;
        } else {
            stream();
        }
    }

    private void stream() {
        course = Course.STREAMING;
        Draft.strip(getHeaders());
        shelf.divert(flight, getStatus() == 0 ? 200 : getStatus());
    }

    private void gather(boolean last, @Nullable ByteBuffer content, Callback written) {
        if (content != null && content.hasRemaining()) {
            byte[] bytes = new byte[content.remaining()];
            content.get(bytes);
            body.write(bytes, 0, bytes.length);
        }
        if (body.size() > LARGEST) {
            stream();
            super.write(last, ByteBuffer.wrap(body.toByteArray()), written);
        } else {
            end(last, written);
        }
    }

    /** Answers once all has been said. */
    private void end(boolean last, Callback written) {
        if (!last) {
            written.succeeded();
            return;
        }
        Entry covered = lastGood;
        if (course == Course.COVERING && covered != null) {
            answer(covered, Served.LAST_GOOD, written);
        } else if (length >= 0 && length != body.size()) {
            course = Course.UNDECIDED;
            written.failed(new IOException("The page is " + body.size() + " bytes long, not " + length));
        } else {
            finish(written);
        }
    }

    private void finish(Callback written) {
        Draft told = draft;
        if (told == null) {
            throw new IllegalStateException("Nothing to keep");
        }
        Entry entry = new Entry(flight.key(), flight.began(), told, modified, body.toByteArray(), clock.millis());
        Entry before = shelf.find(flight.key());
        if (before != null) {
            entry.renderAs(before);
        }
        // The reader who happened to come first may have left: the page is kept, and the others have it, all the same.
        shelf.land(flight, entry);
        answer(entry, Served.MADE, written);
    }

    private void answer(Entry entry, Served how, Callback written) {
        course = Course.DONE;
        super.reset();
        reader.answer(entry, how, written);
    }
}
