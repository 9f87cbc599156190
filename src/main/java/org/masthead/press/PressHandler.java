package org.masthead.press;

import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.masthead.press.Boarding.Served;

/**
 * Stands in front of the application: answers from the shelf at once, on the thread that read the request, and hands
 * everything that may take time to a virtual thread.
 */
final class PressHandler extends Handler.Wrapper {

    private final boolean enabled;
    private final Shelf shelf;
    private final Tally tally;
    private final Clock clock;
    private final Executor executor;

    PressHandler(Handler application, boolean enabled, Shelf shelf, Tally tally, Clock clock, Executor executor) {
        super(application);
        this.enabled = enabled;
        this.shelf = shelf;
        this.tally = tally;
        this.clock = clock;
        this.executor = executor;
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        boolean lookedFor = WayBack.follow(request);
        PageRequest asked = enabled ? PageRequest.of(request) : null;
        if (asked == null) {
            later(callback, () -> pass(request, response, callback));
            return true;
        }
        Copy copy = lookedFor ? null : shelf.copy(asked, clock.millis());
        if (copy == null) {
            later(callback, () -> serve(asked, request, response, callback));
        } else {
            tally.served(copy.how());
            Answer.send(asked, copy, response, callback);
        }
        return true;
    }

    /** Whatever goes wrong, the reader is not left waiting. */
    private void later(Callback callback, Runnable work) {
        executor.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException | Error failure) {
                callback.failed(failure);
            }
        });
    }

    /** From here on, waiting is allowed. */
    private void serve(PageRequest asked, Request request, Response response, Callback callback) {
        if (asked.head()) {
            serveHead(asked, request, response, callback);
            return;
        }
        switch (shelf.board(asked.key())) {
            case Boarding.Serve(var entry, var how) -> answer(asked, entry, how, response, callback);
            case Boarding.Lead(var flight) -> make(flight, asked, request, response, callback);
            case Boarding.Join(var flight) -> {
                switch (flight.await()) {
                    case Flight.Landing.Made(var entry) -> answer(asked, entry, Served.MADE, response, callback);
                    case Flight.Landing.LastGood(var entry)
                    when !entry.dropped() -> answer(asked, entry, Served.LAST_GOOD, response, callback);
                    default -> make(shelf.alone(asked.key()), asked, request, response, callback);
                }
            }
        }
    }

    private void serveHead(PageRequest asked, Request request, Response response, Callback callback) {
        Entry entry = shelf.find(asked.key());
        Served how = entry == null ? null : Boarding.now(entry, true, clock.millis());
        if (entry == null || how == null) {
            pass(request, response, callback);
        } else {
            answer(asked, entry, how, response, callback);
        }
    }

    private void make(Flight flight, PageRequest asked, Request request, Response response, Callback callback) {
        tally.making();
        var rendering = new Rendering(
                request,
                response,
                callback,
                shelf,
                flight,
                clock,
                (entry, how, done) -> answer(asked, entry, how, response, done));
        hand(new Addressed(request, asked.page()), rendering, rendering);
    }

    private void answer(PageRequest asked, Entry entry, Served how, Response response, Callback callback) {
        boolean ready = entry.ready(asked.accepts()) != null;
        Rendition page = entry.render(asked.accepts());
        if (!ready) {
            shelf.grew(entry);
        }
        tally.served(how);
        Answer.send(asked, Copy.of(asked, entry, page, how, clock.millis()), response, callback);
    }

    private void pass(Request request, Response response, Callback callback) {
        var untouched = new Untouched(request, response, callback);
        hand(request, untouched, untouched);
    }

    private void hand(Request request, Response response, Callback callback) {
        try {
            if (!super.handle(request, response, callback)) {
                Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
            }
        } catch (Exception | LinkageError | AssertionError failure) {
            Response.writeError(request, response, callback, failure);
        }
    }

    /** The request as the application sees it: without what the campaign that led here added to the address. */
    private static final class Addressed extends Request.Wrapper {

        private final HttpURI address;

        Addressed(Request request, PageKey page) {
            super(request);
            HttpURI asked = request.getHttpURI();
            this.address = Objects.equals(asked.getQuery(), page.query())
                    ? asked
                    : HttpURI.build(asked).query(page.query()).asImmutable();
        }

        @Override
        public HttpURI getHttpURI() {
            return address;
        }
    }
}
