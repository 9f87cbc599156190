package org.masthead.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ProxyConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.StatisticsHandler;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;

/** Where something wants to see each request, or to have a say in each answer, the raw path lets it. */
class RawPathStandsAsideTest {

    private final Press press = new Press(new PressSettings(true, DataSize.ofMegabytes(4), true), Clock.systemUTC());
    private final Server server = new Server();
    private final HttpConfiguration http = new HttpConfiguration();
    private final List<String> opened = new CopyOnWriteArrayList<>();

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @Test
    void whereNothingStandsInTheWayItIsUsed() throws Exception {
        assertThat(twice((server, http) -> {})).containsExactly("RawConnection", "HttpConnection", "RawConnection");
    }

    @Test
    void whoOnlyCountsRequestsDoesNotStandInTheWay() throws Exception {
        assertThat(twice((server, http) -> server.setHandler(new StatisticsHandler(server.getHandler()))))
                .contains("RawConnection");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("watchers")
    void itStandsAsideFor(String watcher, BiConsumer<Server, HttpConfiguration> watching) throws Exception {
        assertThat(twice(watching)).containsExactly("HttpConnection");
    }

    static Stream<Arguments> watchers() {
        return Stream.of(
                watcher("an access log", (server, http) -> server.setRequestLog((request, response) -> {})),
                watcher("forwarded headers", (server, http) -> http.addCustomizer(new ForwardedRequestCustomizer())),
                watcher("the server's name", (server, http) -> http.setSendServerVersion(true)),
                watcher("a server without dates", (server, http) -> http.setSendDateHeader(false)),
                watcher("one answer a connection", (server, http) -> http.setPersistentConnectionsEnabled(false)),
                watcher("a guard", (server, http) -> server.setHandler(new Handler.Wrapper(server.getHandler()))));
    }

    @Test
    void anotherProtocolInFrontKeepsItOut() {
        var connector = new ServerConnector(server, new ProxyConnectionFactory(), new HttpConnectionFactory(http));
        server.addConnector(connector);
        server.setHandler(new Pages());

        PressConfiguration.putInFront(press, server);

        assertThat(connector.getConnectionFactories()).noneMatch(RawPath.class::isInstance);
    }

    private List<String> twice(BiConsumer<Server, HttpConfiguration> watching) throws Exception {
        http.setSendServerVersion(false);
        var connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        connector.addEventListener(new Connection.Listener() {
            @Override
            public void onOpened(Connection connection) {
                opened.add(connection.getClass().getSimpleName());
            }
        });
        server.addConnector(connector);
        server.setHandler(new Pages());
        PressConfiguration.putInFront(press, server);
        watching.accept(server, http);
        server.start();
        String asked = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";
        try (var reader = new Socket(InetAddress.getLoopbackAddress(), connector.getLocalPort())) {
            reader.setSoTimeout((int) PressedPaper.PATIENCE.toMillis());
            reader.getOutputStream().write((asked + asked).getBytes(StandardCharsets.US_ASCII));
            reader.shutdownOutput();
            assertThat(new String(reader.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                    .contains("fwd=miss")
                    .endsWith("The river rose");
        }
        return opened;
    }

    private static Arguments watcher(String name, BiConsumer<Server, HttpConfiguration> watching) {
        return Arguments.of(name, watching);
    }

    private static final class Pages extends Handler.Abstract {

        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            response.getHeaders().put(HttpHeader.CACHE_CONTROL, "public").put("Surrogate-Key", "story:1");
            Content.Sink.write(response, true, "The river rose", callback);
            return true;
        }
    }
}
