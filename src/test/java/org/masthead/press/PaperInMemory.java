package org.masthead.press;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.ByteArrayEndPoint;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.thread.ThreadPool;
import org.eclipse.jetty.util.thread.TryExecutor;
import org.jspecify.annotations.Nullable;

/**
 * A paper without sockets or threads: whoever converses with it does all its work. What it does not keep, it answers by
 * repeating what it understood of the request.
 */
final class PaperInMemory implements AutoCloseable {

    /**
     * What a reader heard.
     *
     * @param soFar how many bytes, after each piece of what they said
     * @param hungUp whether the paper had hung up when they had said all
     * @param answers all bytes, once the reader had hung up too
     * @param open whether the paper was then still on the line
     */
    record Heard(List<Integer> soFar, boolean hungUp, String answers, boolean open) {}

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-04T06:00:00Z"), ZoneOffset.UTC);
    private static final String TEXT = "The river rose past the market square. ".repeat(20);

    private final Tasks tasks = new Tasks();
    private final Shelf shelf = new Shelf(8 << 20, CLOCK, Runnable::run);
    private final Tally answeredRaw = new Tally();
    private final LocalConnector connector;

    PaperInMemory(boolean raw) throws Exception {
        var http = new HttpConfiguration();
        http.setSendServerVersion(false);
        // Else Jetty gives a value the case in which it has first met it, on this connection.
        http.setHeaderCacheCaseSensitive(true);
        var server = new Server(tasks);
        var factory = raw ? new RawPath(http, shelf, answeredRaw, CLOCK) : new HttpConnectionFactory(http);
        connector = new LocalConnector(server, tasks, null, null, 0, factory);
        server.addConnector(connector);
        server.setHandler(new PressHandler(new Newsroom(), true, shelf, new Tally(), CLOCK, tasks));
        server.start();
        // Nobody is to wait for connections: they are made by whoever converses.
        tasks.waiting.clear();
    }

    long answeredRaw() {
        return answeredRaw.with(0, 0).hits();
    }

    /**
     * @param room for how many bytes at a time the reader has ears
     */
    Heard converse(List<byte[]> said, int room) {
        var line = new Line(room);
        Connection first = connector.getDefaultConnectionFactory().newConnection(connector, line);
        line.setConnection(first);
        first.onOpen();
        List<Integer> soFar = new ArrayList<>();
        for (byte[] words : said) {
            line.say(words);
            soFar.add(line.heard.size());
        }
        boolean hungUp = line.isOutputShutdown();
        line.say(null);
        return new Heard(soFar, hungUp, line.heard.toString(StandardCharsets.ISO_8859_1), line.isOpen());
    }

    @Override
    public void close() throws Exception {
        connector.getServer().stop();
    }

    private final class Line extends ByteArrayEndPoint {

        private final ByteArrayOutputStream heard = new ByteArrayOutputStream();

        Line(int room) {
            super(null, 0, null, room, false);
        }

        @Override
        protected void execute(Runnable task) {
            tasks.execute(task);
        }

        void say(byte @Nullable [] words) {
            if (words == null) {
                addInputEOF();
            } else {
                addInput(ByteBuffer.wrap(words));
            }
            do {
                tasks.run();
            } while (listen());
        }

        private boolean listen() {
            ByteBuffer words = takeOutput();
            byte[] bytes = new byte[words.remaining()];
            words.get(bytes);
            heard.writeBytes(bytes);
            return bytes.length > 0 || !tasks.isEmpty();
        }
    }

    private static final class Tasks implements ThreadPool, TryExecutor {

        private final Queue<Runnable> waiting = new ArrayDeque<>();

        @Override
        public void execute(Runnable task) {
            waiting.add(task);
        }

        @Override
        public boolean tryExecute(Runnable task) {
            return waiting.add(task);
        }

        boolean isEmpty() {
            return waiting.isEmpty();
        }

        void run() {
            for (Runnable task = waiting.poll(); task != null; task = waiting.poll()) {
                task.run();
            }
        }

        @Override
        public void join() {}

        @Override
        public int getThreads() {
            return 1;
        }

        @Override
        public int getIdleThreads() {
            return 0;
        }

        @Override
        public boolean isLowOnThreads() {
            return false;
        }
    }

    private static final class Newsroom extends Handler.Abstract {

        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            String path = request.getHttpURI().getPath();
            boolean page = path != null && path.startsWith("/page");
            boolean gone = path != null && path.startsWith("/gone");
            response.setStatus(gone ? 410 : 200);
            if (path != null && path.startsWith("/last")) {
                response.getHeaders().put(HttpHeader.CONNECTION, "close");
            }
            if (page || gone) {
                response.getHeaders().put(HttpHeader.CACHE_CONTROL, "public").put("Surrogate-Key", "story:1");
                response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html;charset=utf-8");
                Content.Sink.write(response, true, TEXT, callback);
            } else {
                Content.Source.asString(request, StandardCharsets.ISO_8859_1, new Echo(request, response, callback));
            }
            return true;
        }
    }

    private record Echo(Request request, Response response, Callback callback) implements Promise<String> {

        @Override
        public void succeeded(String body) {
            var understood = new StringBuilder(request.getMethod() + ' ' + request.getHttpURI());
            // Jetty sometimes leaves a tab before a value, depending on how the bytes came.
            request.getHeaders()
                    .forEach(field -> understood
                            .append('\n')
                            .append(field.getName())
                            .append(": ")
                            .append(String.valueOf(field.getValue()).strip()));
            Content.Sink.write(response, true, understood + "\n" + body, callback);
        }

        @Override
        public void failed(Throwable failure) {
            callback.failed(failure);
        }
    }
}
