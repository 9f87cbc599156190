package org.masthead.press;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.masthead.press.Boarding.Served;

/** Sends a kept page to one reader by way of the web server. */
final class Answer {

    private Answer() {}

    /** Never waits: the bytes go out as fast as the reader takes them. */
    static void send(PageRequest asked, Copy copy, Response response, Callback callback) {
        response.setStatus(copy.status());
        HttpFields.Mutable headers = response.getHeaders();
        headers.add(copy.head());
        headers.add(copy.cacheStatus());
        if (copy.how() != Served.MADE) {
            headers.add(copy.age());
        }
        // A last write without bytes would add a length of 0, which is not that of the unchanged page.
        response.write(!copy.unchanged(), asked.head() ? BufferUtil.EMPTY_BUFFER : copy.body(), callback);
    }
}
