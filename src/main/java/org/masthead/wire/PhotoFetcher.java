package org.masthead.wire;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gets pictures from the network, each once, for an operator who asked for it. What an export names is not trusted: this
 * machine and the network it stands in are not asked.
 */
final class PhotoFetcher implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(PhotoFetcher.class);
    private static final int LARGEST = 40_000_000;
    private static final int MOST_MOVES = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final Map<String, Path> fetched = new HashMap<>();
    private final Path folder;
    private final boolean nearToo;

    /** @param nearToo whether this machine and its network may be asked too */
    PhotoFetcher(boolean nearToo) {
        this.nearToo = nearToo;
        try {
            folder = Files.createTempDirectory("masthead-pictures");
        } catch (IOException e) {
            throw new IntakeStopped("There is no room for fetched pictures in the temporary folder.", e);
        }
    }

    /** Why a picture was not fetched, in words for the report. */
    static final class Refused extends Exception {

        Refused(String reason) {
            super(reason, null, false, false);
        }
    }

    Path fetch(String address) throws Refused {
        var known = fetched.get(address);
        if (known != null) return known;
        try {
            var file = Files.createTempFile(folder, "picture", "");
            save(asked(address.startsWith("//") ? "https:" + address : address), file);
            fetched.put(address, file);
            return file;
        } catch (IOException e) {
            throw new Refused("it could not be fetched (" + e.getMessage() + ").");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("fetching it was interrupted.");
        }
    }

    private InputStream asked(String address) throws IOException, InterruptedException, Refused {
        var where = uri(address);
        for (var move = 0; move <= MOST_MOVES; move++) {
            refuseNear(where);
            var answer = client.send(
                    HttpRequest.newBuilder(where).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofInputStream());
            var status = answer.statusCode();
            if (status == 200) return answer.body();
            answer.body().close();
            var next = answer.headers().firstValue("Location");
            if (status / 100 != 3 || next.isEmpty()) throw new Refused("its server answers " + status + ".");
            where = where.resolve(uri(next.get()));
        }
        throw new Refused("its server sends one round in circles.");
    }

    private static URI uri(String address) throws Refused {
        try {
            return URI.create(address.replace(" ", "%20"));
        } catch (IllegalArgumentException e) {
            throw new Refused("its address is none.");
        }
    }

    private void refuseNear(URI where) throws Refused {
        var scheme = String.valueOf(where.getScheme());
        if (where.getHost() == null || !scheme.matches("(?i)https?")) throw new Refused("its address is none.");
        if (nearToo) return;
        try {
            var near = Arrays.stream(InetAddress.getAllByName(where.getHost())).anyMatch(PhotoFetcher::isNear);
            if (near) throw new Refused("its address is in this machine’s own network.");
        } catch (UnknownHostException e) {
            throw new Refused("there is no host " + where.getHost() + ".");
        }
    }

    private static boolean isNear(InetAddress host) {
        var first = host.getAddress()[0] & 0xff;
        var uniqueLocal = host.getAddress().length == 16 && (first & 0xfe) == 0xfc;
        return host.isLoopbackAddress()
                || host.isAnyLocalAddress()
                || host.isLinkLocalAddress()
                || host.isSiteLocalAddress()
                || host.isMulticastAddress()
                || uniqueLocal;
    }

    private static void save(InputStream body, Path file) throws IOException, Refused {
        try (body;
                var out = Files.newOutputStream(file)) {
            var left = LARGEST + 1;
            var buffer = new byte[1 << 16];
            for (var some = body.read(buffer); some >= 0; some = body.read(buffer)) {
                left -= some;
                if (left <= 0) throw new Refused("the file is larger than 40 MB.");
                out.write(buffer, 0, some);
            }
        }
    }

    @Override
    public void close() {
        client.close();
        try (var files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            log.info("Fetched pictures are left in {}: {}", folder, e.getMessage());
        }
    }
}
