package org.masthead.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** The press keeps its manners with an application that is no servlet, and whose own are poor. */
class PressAnyHandlerTest {

    /** What the application does with a request. */
    @FunctionalInterface
    interface Doing {
        boolean handle(Request request, Response response, Callback callback) throws Exception;
    }

    private final Press press = new Press(new PressSettings(true, DataSize.ofMegabytes(4), true), Clock.systemUTC());
    private final Server server = new Server();
    private final AtomicInteger made = new AtomicInteger();

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    private void application(Doing doing) throws Exception {
        var connector = new ServerConnector(server);
        connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        server.addConnector(connector);
        server.setHandler(new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) throws Exception {
                made.incrementAndGet();
                response.getHeaders().put(HttpHeader.CACHE_CONTROL, "public").put("Surrogate-Key", "story:1");
                return doing.handle(request, response, callback);
            }
        });
        PressConfiguration.putInFront(press, server);
        server.start();
    }

    private String get() throws Exception {
        int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aPageWhoseLastWordIsNotMarkedAsSuchIsKeptWhole() throws Exception {
        application((request, response, callback) -> {
            response.write(
                    false, bytes("The river "), Callback.from(() -> response.write(false, bytes("rose"), callback)));
            return true;
        });

        assertThat(get()).contains("fwd=miss").endsWith("The river rose");
        assertThat(get()).contains("masthead; hit").endsWith("The river rose");
        assertThat(made).hasValue(1);
    }

    @Test
    void aPageShorterThanItSaidIsAnErrorAndNotKept() throws Exception {
        application((request, response, callback) -> {
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, 100);
            Content.Sink.write(response, true, "Half", callback);
            return true;
        });

        assertThat(get()).startsWith("HTTP/1.1 500");
        assertThat(press.counts().entries()).isZero();
    }

    @Test
    void aRequestThatNobodyHandlesIsNotFound() throws Exception {
        application((request, response, callback) -> false);

        assertThat(get()).startsWith("HTTP/1.1 404");
        assertThat(press.counts().entries()).isZero();
    }

    @Test
    void anApplicationThatThrowsIsAnErrorForThisReaderOnly() throws Exception {
        application((request, response, callback) -> {
            if (made.get() == 1) {
                throw new IllegalStateException("on purpose");
            }
            Content.Sink.write(response, true, "The river rose", callback);
            return true;
        });

        assertThat(get()).startsWith("HTTP/1.1 500");
        assertThat(get()).endsWith("The river rose");
    }

    @Test
    void anAnswerWithoutBodyGoesThrough() throws Exception {
        application((request, response, callback) -> {
            response.setStatus(204);
            response.getHeaders().put("Press-Mentions", "story:1");
            callback.succeeded();
            return true;
        });

        assertThat(get()).startsWith("HTTP/1.1 204").doesNotContain("Press-Mentions");
    }
}
