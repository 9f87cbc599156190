package org.masthead.press;

import java.nio.ByteBuffer;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** An answer that the press has no part in: it streams out as it comes, without what was meant for the press alone. */
final class Untouched extends Response.Wrapper implements Callback {

    private final Callback callback;
    private boolean begun;

    Untouched(Request request, Response response, Callback callback) {
        super(request, response);
        this.callback = callback;
    }

    @Override
    public void write(boolean last, ByteBuffer content, Callback written) {
        begin();
        super.write(last, content, written);
    }

    @Override
    public void succeeded() {
        begin();
        callback.succeeded();
    }

    @Override
    public void failed(Throwable failure) {
        callback.failed(failure);
    }

    @Override
    public InvocationType getInvocationType() {
        return callback.getInvocationType();
    }

    private void begin() {
        if (!begun) {
            begun = true;
            Draft.strip(getHeaders());
        }
    }
}
