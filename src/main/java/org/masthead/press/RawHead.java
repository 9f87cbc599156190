package org.masthead.press;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.eclipse.jetty.util.Index;
import org.jspecify.annotations.Nullable;

/**
 * Reads the heads of requests that leave nothing to judgement, and gives up on all others.
 *
 * <p>A plain head is {@code GET /path HTTP/1.1} and lines of {@code name: value} whose names are listed below: one
 * {@code Host}, and none of the others that matter twice. Each line ends with CRLF, the last is empty. A name is a token
 * right up to the colon; a value is of visible ASCII and spaces. There is no folded line, no CR or LF by itself, no tab or
 * other control character, and nothing beyond ASCII.
 *
 * <p>A plain request ends at its empty line, and no server can see it otherwise: all that could give it a body or
 * change the protocol (another method or version, a length, a transfer coding, an upgrade, an expectation) is not plain,
 * and neither is anything that servers are known to read in different ways. Each byte is looked at, in order. Nothing
 * is skipped, mended or guessed: the first byte that does not fit makes the request unusual.
 */
final class RawHead {

    /** What the bytes received so far turned out to be. */
    enum Verdict {
        PLAIN,
        /** So far plain; more bytes will tell. */
        UNFINISHED,
        UNUSUAL
    }

    private enum Use {
        HOST("host"),
        CONNECTION("connection"),
        ENCODINGS("accept-encoding"),
        TAGS("if-none-match"),
        TIME("if-modified-since");

        private final String name;

        Use(String name) {
            this.name = name;
        }
    }

    /**
     * @param use null for none
     * @param family whether names that only begin like this are meant
     */
    private record Known(@Nullable Use use, int length, boolean family) {

        boolean is(int name) {
            return family ? name > length : name == length;
        }
    }

    /** They change nothing about a finished page. */
    private static final String HARMLESS = """
        accept accept-charset accept-language cache-control cdn-loop cookie device-memory dnt downlink ect
        forwarded from origin pragma priority purpose referer rtt save-data traceparent tracestate true-client-ip
        upgrade-insecure-requests user-agent via viewport-width width x-real-ip x-request-id x-requested-with
        """;

    private static final String HARMLESS_FAMILIES = "cf- sec- x-forwarded-";
    private static final Index<Known> KNOWN = names();

    private static final String ALPHANUMERIC = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final boolean[] ADDRESS = table(ALPHANUMERIC + "-._~!$&'()*+,=:@/%?");
    private static final boolean[] TOKEN = table(ALPHANUMERIC + "!#$%&'*+-.^_`|~");
    private static final boolean[] VISIBLE = table(ALPHANUMERIC + " !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~");
    private static final boolean[] NAME = table(ALPHANUMERIC + ".-");
    private static final int LAST_PORT = 65535;

    private static final byte[] METHOD = "GET ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] VERSION = " HTTP/1.1\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LINE_END = "\r\n".getBytes(StandardCharsets.US_ASCII);

    private final byte[] bytes;
    private final int from;
    private final int to;
    private final int longest;
    private final @Nullable String[] values = new @Nullable String[Use.values().length];
    private int at;
    private @Nullable PageKey page;

    /**
     * @param received in an array, and left as it is
     * @param longest how many bytes a head may have
     */
    RawHead(ByteBuffer received, int longest) {
        this.bytes = received.array();
        this.from = received.arrayOffset() + received.position();
        this.to = received.arrayOffset() + received.limit();
        this.longest = longest;
        this.at = from;
    }

    Verdict read() {
        if (requestLine() && headers()) {
            return length() <= longest ? Verdict.PLAIN : Verdict.UNUSUAL;
        }
        return at == to && length() < longest ? Verdict.UNFINISHED : Verdict.UNUSUAL;
    }

    /** What a plain head asks for. */
    PageRequest asked() {
        PageKey asked = Objects.requireNonNull(page);
        Accepts accepts = Accepts.of(value(Use.ENCODINGS));
        return new PageRequest(asked, asked.text(), false, accepts, value(Use.TAGS), value(Use.TIME));
    }

    /** How many bytes a plain head has. */
    int length() {
        return at - from;
    }

    // Each of these goes as far as the bytes fit, and says whether that was to its end.

    private boolean requestLine() {
        int start = at + METHOD.length;
        if (!literal(METHOD) || !run(ADDRESS)) {
            return false;
        }
        page = page(text(start, at));
        return page != null && literal(VERSION);
    }

    private boolean headers() {
        while (at < to && bytes[at] != '\r') {
            if (!header()) {
                return false;
            }
        }
        return value(Use.HOST) != null && literal(LINE_END);
    }

    private boolean header() {
        int name = at;
        if (!run(TOKEN) || at == name || bytes[at] != ':') {
            return false;
        }
        int colon = at++;
        return run(VISIBLE) && known(name, colon) && literal(LINE_END);
    }

    private boolean literal(byte[] expected) {
        for (byte b : expected) {
            if (at == to || bytes[at] != b) {
                return false;
            }
            at++;
        }
        return true;
    }

    private boolean run(boolean[] allowed) {
        int i = at;
        while (i < to && allowed[bytes[i] & 0xff]) {
            i++;
        }
        at = i;
        return i < to;
    }

    private boolean known(int name, int colon) {
        int length = colon - name;
        Known known = KNOWN.getBest(bytes, name, length);
        if (known == null || !known.is(length)) {
            return false;
        }
        Use use = known.use;
        if (use == null) {
            return true;
        }
        boolean first = value(use) == null;
        String value = text(colon + 1, at).strip();
        values[use.ordinal()] = value;
        return first
                && switch (use) {
                    case HOST -> isHost(value);
                    case CONNECTION -> value.equalsIgnoreCase("keep-alive");
                    default -> true;
                };
    }

    private static @Nullable PageKey page(String address) {
        int question = address.indexOf('?');
        return question < 0
                ? PageKey.of(address, null)
                : PageKey.of(address.substring(0, question), address.substring(question + 1));
    }

    /** A name, and perhaps a port. All else that may be a host is for the web server to judge. */
    private static boolean isHost(String value) {
        int end = value.indexOf(':') < 0 ? value.length() : value.indexOf(':');
        for (int i = 0; i < end; i++) {
            if (!NAME[value.charAt(i)]) {
                return false;
            }
        }
        return end > 0 && (end == value.length() || isPort(value.substring(end + 1)));
    }

    private static boolean isPort(String value) {
        int port = 0;
        for (int i = 0; i < value.length(); i++) {
            int digit = value.charAt(i) - '0';
            port = 10 * port + digit;
            if (digit < 0 || digit > 9 || port == 0 || port > LAST_PORT) {
                return false;
            }
        }
        return port > 0;
    }

    private @Nullable String value(Use use) {
        return values[use.ordinal()];
    }

    private String text(int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }

    private static Index<Known> names() {
        var names = new Index.Builder<Known>().caseSensitive(false);
        for (String name : HARMLESS.split("\\s+")) {
            names.with(name, new Known(null, name.length(), false));
        }
        for (String start : HARMLESS_FAMILIES.split(" ")) {
            names.with(start, new Known(null, start.length(), true));
        }
        for (Use use : Use.values()) {
            names.with(use.name, new Known(use, use.name.length(), false));
        }
        return names.build();
    }

    private static boolean[] table(String allowed) {
        var table = new boolean[256];
        allowed.chars().forEach(c -> table[c] = true);
        return table;
    }
}
